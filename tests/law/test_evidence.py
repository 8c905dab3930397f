"""Papers: a table, what systems hold, representatives, and what is still missing."""

import tomllib
from dataclasses import replace
from itertools import chain, combinations, product
from pathlib import Path

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.evidence import Paper
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Part, Wanted
from telnusqa.law import shipped
from telnusqa.law.evidence import Need, Situation, lacking, missing, needed, standing_problem
from telnusqa.law.norm import When
from telnusqa.law.ruleset import RuleSet

CASES = tomllib.loads((Path(__file__).parent / "papers.toml").read_text(encoding="utf-8"))["case"]
RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")


def subsets(things) -> list[frozenset]:
    known = list(things)
    return [frozenset(some) for some in chain.from_iterable(combinations(known, n) for n in range(len(known) + 1))]


def situation(channel=Channel.OFFICE, *reasons: Reason, **more) -> Situation:
    return Situation(channel=channel, reasons=frozenset(reasons), wanted=Wanted.DIPLOMA, **more)


def papers(asked: Situation, rules: RuleSet) -> list[str]:
    later = {When.NOW: "", When.BEFORE_HANDOVER: "+"}
    return [f"{later[need.when]}{need.paper}@{need.clause}" for need in needed(asked, rules)]


def told(case: dict, edition_of) -> list[str]:
    asked = situation(Channel(case["channel"]), *map(Reason, case["reasons"]))
    return papers(asked, edition_of(case["edition"]))


@pytest.mark.parametrize("case", CASES, ids=[case["story"] for case in CASES])
def test_the_papers_of_the_table(case):
    assert told(case, shipped.ruleset) == case["papers"]


@pytest.mark.parametrize("edition", ["2015", "2023"])
def test_every_norm_of_papers_left_out_turns_the_table_red(edition):
    rules = shipped.ruleset(edition)
    norms = rules.edition.papers
    for dropped in norms:
        kept = tuple(norm for norm in norms if norm is not dropped)
        broken = replace(rules, edition=replace(rules.edition, papers=kept))
        cases = [case for case in CASES if case["edition"] == edition]
        assert any(told(case, lambda _, broken=broken: broken) != case["papers"] for case in cases), dropped


def test_what_a_system_holds_is_never_asked():
    held = frozenset({Paper.IDENTITY})
    assert papers(situation(Channel.CORPORATION, Reason.LOST, systems_hold=held), OLD) == [
        "application@2015:9.1",
        "press_excerpt@2015:9.3",
    ]


@pytest.mark.parametrize("rules", [OLD, RULES], ids=["2015", "2023"])
def test_whatever_systems_hold_is_never_asked_and_nothing_else_is_lost(rules):
    reasons = [some for some in subsets(Reason) if some]
    asked = list(product(Channel, reasons, Standing, (False, True)))
    for channel, why, standing, minor in asked:
        plain = Situation(channel=channel, reasons=why, wanted=Wanted.DIPLOMA, standing=standing, holder_is_minor=minor)
        whole = needed(plain, rules)
        for held in subsets(Paper):
            left = needed(replace(plain, systems_hold=held), rules)
            assert left == tuple(need for need in whole if need.paper not in held)


@pytest.mark.parametrize("rules", [OLD, RULES], ids=["2015", "2023"])
def test_each_paper_is_asked_for_once_and_consent_is_none_of_them(rules):
    for channel, why, standing in product(Channel, subsets(Reason), Standing):
        asked = [n.paper for n in needed(situation(channel, *why, standing=standing), rules)]
        assert len(asked) == len(set(asked))
        assert Paper.CONSENT_FORM not in asked


def test_the_object_changes_only_of_which_document_the_original_is():
    parts = {
        Wanted.BOTH: (Part.DIPLOMA, Part.SUPPLEMENT),
        Wanted.DIPLOMA: (Part.DIPLOMA,),
        Wanted.SUPPLEMENT: (Part.SUPPLEMENT,),
    }
    for wanted in Wanted:
        lost = Situation(channel=Channel.OFFICE, reasons=frozenset({Reason.LOST}), wanted=wanted)
        assert papers(lost, RULES) == ["application@2023:8.1", "identity@2023:8.2"]
        for channel in (Channel.OFFICE, Channel.PORTAL):
            damaged = Situation(channel=channel, reasons=frozenset({Reason.DAMAGED}), wanted=wanted)
            *others, original = needed(damaged, RULES)
            assert original.parts == parts[wanted]
            assert [need.parts for need in others] == [()] * len(others)


def test_with_a_loss_named_as_well_the_text_does_not_say_which_original_is_at_hand():
    both = Situation(channel=Channel.OFFICE, reasons=frozenset({Reason.LOST, Reason.DAMAGED}), wanted=Wanted.BOTH)
    assert needed(both, RULES)[-1] == Need(Paper.ORIGINAL, "2023:8.3", When.NOW, "original_damaged", ())


def test_a_parent_of_a_minor_comes_by_the_text_and_an_attorney_by_policy():
    parent = situation(Channel.OFFICE, Reason.LOST, standing=Standing.LEGAL_REPRESENTATIVE, holder_is_minor=True)
    attorney = situation(Channel.OFFICE, Reason.LOST, standing=Standing.ATTORNEY)
    assert papers(parent, RULES)[-1] == "representation@2023:8.1"
    assert papers(attorney, RULES)[-1] == "representation@policy:representative"
    assert papers(parent, OLD)[-1] == "representation@policy:representative"
    of_adult = replace(parent, holder_is_minor=False)
    assert papers(of_adult, RULES)[-1] == "representation@policy:representative"
    assert needed(parent, RULES)[-1].why == "legal_representative"
    assert needed(replace(attorney, holder_is_minor=True), RULES)[-1] == Need(
        Paper.REPRESENTATION, "policy:representative", When.NOW, "attorney"
    )


def test_a_parent_on_the_portal_is_asked_for_the_application_alone_and_shows_the_proof_when_collecting():
    parent = situation(Channel.PORTAL, Reason.LOST, standing=Standing.LEGAL_REPRESENTATIVE, holder_is_minor=True)
    needs = needed(parent, RULES)
    assert [need.paper for need in needs if need.when is When.NOW] == [Paper.APPLICATION]
    assert needs[-1] == Need(Paper.REPRESENTATION, "2023:8.1", When.BEFORE_HANDOVER, "legal_representative")
    assert missing(needs, {Paper.APPLICATION}, When.NOW) == ()
    assert [need.paper for need in lacking(needs, {Paper.APPLICATION}, When.BEFORE_HANDOVER)] == [Paper.REPRESENTATION]


def test_a_minor_may_apply_alone():
    for channel in Channel:
        minor = situation(channel, Reason.LOST, holder_is_minor=True)
        assert standing_problem(minor, RULES) is None
        assert needed(minor, RULES) == needed(replace(minor, holder_is_minor=False), RULES)


def test_an_attorney_does_not_apply_on_the_portal_and_a_parent_does():
    attorney = standing_problem(situation(Channel.PORTAL, Reason.LOST, standing=Standing.ATTORNEY), RULES)
    assert attorney is not None
    assert (attorney.code, attorney.clause) == ("standing_not_offered", "policy:representative")
    assert standing_problem(situation(Channel.OFFICE, standing=Standing.ATTORNEY), RULES) is None
    parent = situation(Channel.PORTAL, standing=Standing.LEGAL_REPRESENTATIVE, holder_is_minor=True)
    assert standing_problem(parent, RULES) is None
    assert standing_problem(situation(Channel.PORTAL), RULES) is None


def test_a_guardian_of_an_adult_applies_at_a_counter_alone():
    guardian = situation(Channel.PORTAL, standing=Standing.LEGAL_REPRESENTATIVE)
    problem = standing_problem(guardian, RULES)
    assert problem == Problem(
        "standing", "standing_not_offered", "policy:representative", {"value": "legal_representative"}
    )
    assert standing_problem(replace(guardian, channel=Channel.OFFICE), RULES) is None


def test_an_edition_with_no_word_on_parents_leaves_them_to_policy():
    parent = situation(Channel.OFFICE, standing=Standing.LEGAL_REPRESENTATIVE, holder_is_minor=True)
    nobody = replace(OLD, policy=replace(OLD.policy, representative_channels=frozenset()))
    assert standing_problem(parent, OLD) is None
    assert standing_problem(parent, nobody) is not None


def test_policy_may_ask_for_the_original_with_the_error():
    rules = replace(RULES, policy=replace(RULES.policy, filling_error_asks_original=True))
    original = needed(situation(Channel.OFFICE, Reason.FILLING_ERROR), rules)[-1]
    assert (original.why, original.when, original.parts) == ("original_with_error", When.NOW, (Part.DIPLOMA,))
    # Under an edition that names the reason itself policy adds nothing.
    old = replace(OLD, policy=rules.policy)
    asked = situation(Channel.OFFICE, Reason.FILLING_ERROR)
    assert needed(asked, old) == needed(asked, OLD)
    assert needed(asked, replace(old, edition=replace(old.edition, papers=()))) == ()
    assert papers(situation(Channel.OFFICE, Reason.FILLING_ERROR), rules)[-1] == "original@policy:filling-error"
    assert papers(situation(Channel.PORTAL, Reason.FILLING_ERROR), rules)[-1] == "+original@policy:filling-error"
    with_loss = situation(Channel.OFFICE, Reason.FILLING_ERROR, Reason.LOST)
    assert papers(with_loss, rules) == ["application@2023:8.1", "identity@2023:8.2"]


def test_a_portal_case_is_complete_now_and_waits_for_its_original_before_handover():
    needs = needed(situation(Channel.PORTAL, Reason.DAMAGED), RULES)
    brought = frozenset({Paper.APPLICATION})
    assert missing(needs, brought, When.NOW) == ()
    (problem,) = missing(needs, brought, When.BEFORE_HANDOVER)
    assert (problem.code, problem.clause, problem.params["paper"]) == ("paper_missing", "2023:8.3", "original")
    assert missing(needs, brought | {Paper.ORIGINAL}, When.BEFORE_HANDOVER) == ()


def test_everything_missing_is_told_at_once():
    needs = needed(situation(Channel.OFFICE, Reason.LOST), OLD)
    assert [problem.params["paper"] for problem in missing(needs, frozenset(), When.NOW)] == [
        "application",
        "identity",
        "press_excerpt",
    ]


def test_what_is_lacking_now_is_an_incomplete_package_and_what_may_wait_is_not():
    needs = needed(situation(Channel.PORTAL, Reason.DAMAGED), RULES)
    assert lacking(needs, frozenset(), When.NOW) == needs[:1]
    assert lacking(needs, frozenset(), When.BEFORE_HANDOVER) == needs
    assert lacking(needs, frozenset({Paper.APPLICATION}), When.NOW) == ()
    (problem,) = missing(needs, frozenset(), When.NOW)
    params = {"paper": "application", "why": "application_certified"}
    assert problem == Problem("papers", "paper_missing", "2023:8.4", params)


def test_who_applies_is_kept_under_these_names():
    assert [standing.value for standing in Standing] == ["holder", "legal_representative", "attorney"]
