"""Who may refuse to accept an incomplete package, for what, and what its receipt tells."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.consent import ConsentForm
from telnusqa.core.errors import Rejected
from telnusqa.core.evidence import Paper
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.acceptance_refusal import (
    AcceptanceRefusal,
    GivenBy,
    RefusalSlipItem,
    acceptance_norm,
    refusal_slip_items,
)
from telnusqa.law.consent import consents_asked
from telnusqa.law.evidence import Situation, missing, needed
from telnusqa.law.norm import Body, When
from telnusqa.law.norm_counter import AcceptanceRefusalNorm
from telnusqa.law.policy import EditionAcceptanceRefusal
from telnusqa.law.ruleset import RuleSet

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
ON = date(2026, 11, 23)
BOLAT = GivenBy(office="№ 3 бөлім, Сарыарқа к-сі, 5", worker="Болат", executor="Болат", phone="+77172000003")
DAMAGED = Situation(channel=Channel.CORPORATION, reasons=frozenset({Reason.DAMAGED}), wanted=Wanted.DIPLOMA)
AT_OFFICE = replace(DAMAGED, channel=Channel.OFFICE)
WITHOUT_ORIGINAL = frozenset({Paper.APPLICATION, Paper.IDENTITY})


def refused(body=Body.CORPORATION, situation=DAMAGED, brought=WITHOUT_ORIGINAL, by=BOLAT, rules=RULES):
    return AcceptanceRefusal(body=body, situation=situation, brought=brought, on=ON, given_by=by, rules=rules)


def problems_of(make, *given, **more) -> tuple[Problem, ...]:
    with pytest.raises(Rejected) as caught:
        make(*given, **more)
    return caught.value.problems


def with_provider(rules: RuleSet) -> RuleSet:
    norm = AcceptanceRefusalNorm(body=Body.PROVIDER, copies=2, clause="public-services:20.2")
    refusals = (*rules.policy.acceptance_refusals, EditionAcceptanceRefusal(rules.edition.id, norm))
    return replace(rules, policy=replace(rules.policy, acceptance_refusals=refusals))


def test_a_centre_of_2015_refuses_by_its_text_and_the_corporation_of_2023_by_policy():
    centre = AcceptanceRefusalNorm(body=Body.CORPORATION, copies=2, clause="2015:10")
    assert acceptance_norm(Body.CORPORATION, OLD) == centre
    assert acceptance_norm(Body.CORPORATION, RULES) == replace(centre, clause="public-services:20.2")


def test_a_provider_refuses_in_neither_edition_unless_policy_lets_it_under_2023():
    assert acceptance_norm(Body.PROVIDER, OLD) is None
    assert acceptance_norm(Body.PROVIDER, RULES) is None
    allowed = acceptance_norm(Body.PROVIDER, with_provider(RULES))
    assert allowed == AcceptanceRefusalNorm(body=Body.PROVIDER, copies=2, clause="public-services:20.2")
    # The text of 2015 has a word on it: policy adds nobody.
    assert acceptance_norm(Body.PROVIDER, with_provider(OLD)) is None


def test_a_policy_for_one_edition_says_nothing_of_another():
    elsewhere = tuple(replace(extra, edition="2031") for extra in RULES.policy.acceptance_refusals)
    rules = replace(RULES, policy=replace(RULES.policy, acceptance_refusals=elsewhere))
    assert acceptance_norm(Body.CORPORATION, rules) is None
    (problem,) = problems_of(refused, rules=rules)
    assert (problem.code, problem.clause) == ("acceptance_refusal_not_allowed", "public-services:20.2")


def test_the_receipt_of_2015_names_what_is_missing_the_article_and_two_copies():
    refusal = refused(brought=frozenset({Paper.APPLICATION}), rules=OLD)
    assert [need.paper for need in refusal.missing] == [Paper.IDENTITY, Paper.ORIGINAL]
    assert (refusal.clause, refusal.article, refusal.copies) == ("2015:10", "public-services:20.2", 2)
    assert (refusal.given_by, refusal.on) == (BOLAT, ON)


def test_the_corporation_of_2023_refuses_by_the_article():
    refusal = refused()
    assert [need.paper for need in refusal.missing] == [Paper.ORIGINAL]
    assert (refusal.clause, refusal.article, refusal.copies) == ("public-services:20.2", "public-services:20.2", 2)


@pytest.mark.parametrize(("rules", "clause"), [(OLD, "2015:10"), (RULES, "public-services:20.2")], ids=["2015", "2023"])
@pytest.mark.parametrize("body", sorted(set(Body) - {Body.CORPORATION}))
def test_whoever_has_no_such_power_cannot_refuse_to_accept(rules, clause, body):
    (problem,) = problems_of(refused, body, AT_OFFICE, rules=rules)
    assert (problem.field, problem.code, problem.clause) == ("body", "acceptance_refusal_not_allowed", clause)
    assert problem.params == {"body": body.value, "edition": rules.edition.id}


def test_a_provider_whom_policy_lets_refuses_what_came_to_it():
    rules = with_provider(RULES)
    assert refused(Body.PROVIDER, AT_OFFICE, rules=rules).body is Body.PROVIDER
    parent = replace(AT_OFFICE, channel=Channel.PORTAL, standing=Standing.LEGAL_REPRESENTATIVE, holder_is_minor=True)
    on_portal = refused(Body.PROVIDER, parent, frozenset(), rules=rules)
    assert [need.paper for need in on_portal.missing] == [Paper.APPLICATION]
    (whole,) = problems_of(refused, Body.PROVIDER, parent, frozenset({Paper.APPLICATION}), rules=rules)
    assert whole.code == "nothing_missing"
    (problem,) = problems_of(refused, Body.PROVIDER, DAMAGED, rules=rules)
    assert problem.code == "acceptance_refusal_not_allowed"


def test_the_corporation_refuses_nothing_that_came_elsewhere():
    for channel in (Channel.OFFICE, Channel.PORTAL):
        (problem,) = problems_of(refused, situation=replace(DAMAGED, channel=channel))
        assert problem.code == "acceptance_refusal_not_allowed"


def test_a_whole_package_cannot_be_refused():
    whole = WITHOUT_ORIGINAL | {Paper.ORIGINAL}
    assert problems_of(refused, brought=whole) == (Problem("papers", "nothing_missing", "public-services:20.2"),)
    assert problems_of(refused, brought=whole, rules=OLD) == (Problem("papers", "nothing_missing", "2015:10"),)


def test_what_systems_hold_is_never_missing():
    known = replace(DAMAGED, systems_hold=frozenset({Paper.IDENTITY}))
    (need,) = refused(situation=known, brought=frozenset({Paper.APPLICATION}), rules=OLD).missing
    assert need.paper is Paper.ORIGINAL


def test_the_absence_of_consent_is_no_incomplete_package():
    asked = consents_asked(Channel.CORPORATION, OLD)
    assert {consent.form for consent in asked} == set(ConsentForm)
    lost = replace(DAMAGED, reasons=frozenset({Reason.LOST}))
    papers = frozenset({Paper.APPLICATION, Paper.IDENTITY, Paper.PRESS_EXCERPT})
    (problem,) = problems_of(refused, situation=lost, brought=papers, rules=OLD)
    assert problem.code == "nothing_missing"


@pytest.mark.parametrize("rules", [OLD, RULES], ids=["2015", "2023"])
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_of_a_refusal_to_accept_comes_from_what_is_missing(rules, reason):
    situation = replace(DAMAGED, reasons=frozenset({reason}))
    refusal = refused(situation=situation, brought=frozenset(), rules=rules)
    told = missing(needed(situation, rules), frozenset(), When.NOW)
    assert [need.paper.value for need in refusal.missing] == [problem.params["paper"] for problem in told]
    assert [need.clause for need in refusal.missing] == [problem.clause for problem in told]


def test_all_that_the_receipt_lacks_is_told_at_once():
    nobody = GivenBy(office=" ", worker="", executor=" ", phone="")
    whole = WITHOUT_ORIGINAL | {Paper.ORIGINAL}
    assert [(p.field, p.code, p.clause) for p in problems_of(refused, brought=whole, by=nobody, rules=OLD)] == [
        ("papers", "nothing_missing", "2015:10"),
        ("office", "missing", "2015:10"),
        ("worker", "missing", "2015:10"),
        ("executor", "missing", "2015:10"),
        ("phone", "missing", "2015:10"),
    ]
    (problem,) = problems_of(refused, by=replace(BOLAT, phone=" "))
    assert problem == Problem("phone", "missing", "public-services:20.2")


def test_a_copy_asks_for_the_rules_again():
    refusal = refused()
    with pytest.raises(ValueError, match="rules"):
        replace(refusal, body=Body.PROVIDER)
    (problem,) = problems_of(replace, refusal, body=Body.PROVIDER, rules=RULES)
    assert problem.code == "acceptance_refusal_not_allowed"
    with pytest.raises(ValueError, match="init=False"):
        replace(refusal, missing=(), rules=RULES)
    with pytest.raises(AttributeError):
        refusal.brought = frozenset()
    assert replace(refusal, rules=OLD).clause == "2015:10"


def test_the_receipt_of_a_refusal_tells_what_the_form_has():
    assert refusal_slip_items() == tuple(RefusalSlipItem)
    assert [item.value for item in refusal_slip_items()] == [
        "applicant",
        "address",
        "article",
        "office",
        "missing",
        "copies",
        "worker",
        "executor",
        "phone",
        "received_by",
        "day",
    ]
