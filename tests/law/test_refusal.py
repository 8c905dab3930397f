"""Who may refuse the service: three grounds with their evidence, one body, after the hearing; nothing else exists."""

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from telnusqa.core.errors import Rejected
from telnusqa.core.evidence import Paper
from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.law.norm import Body
from telnusqa.law.norm_counter import AcceptanceRefusalNorm
from telnusqa.law.norm_outcome import Ground, GroundNorm
from telnusqa.law.refusal import Power, ServiceRefusal, ground_norm, powers
from telnusqa.law.refusal_ground import (
    EvidenceRef,
    FoundHow,
    NoConsent,
    NotMeetingRules,
    RefusalGround,
    Untrue,
    kind_of,
)
from tests.law.heard import HEARD, RECORD

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
ON = date(2026, 12, 8)
UNTRUE = Untrue(
    document=Paper.ORIGINAL,
    statement="ТКБ 0123456",
    found_how=FoundHow.PAPER_BOOKS,
    evidence=(EvidenceRef("file:1"),),
)
NOT_MEETING = NotMeetingRules(paragraph="12", document=Paper.APPLICATION, what="басшының атына жазылмаған")
NO_CONSENT = NoConsent(asked_on=date(2026, 11, 24), asked_again_on=date(2026, 11, 30))
GROUNDS = (UNTRUE, NOT_MEETING, NO_CONSENT)


def refused(ground=UNTRUE, body=Body.PROVIDER, on=ON, heard=HEARD, rules=RULES) -> ServiceRefusal:
    return ServiceRefusal(ground=ground, body=body, on=on, heard=heard, rules=rules)


def problems_of(make, *given, **more) -> tuple[Problem, ...]:
    with pytest.raises(Rejected) as caught:
        make(*given, **more)
    return caught.value.problems


@pytest.mark.parametrize(
    ("ground", "kind", "clause"),
    [
        (UNTRUE, Ground.UNTRUE, "2023:9.1"),
        (NOT_MEETING, Ground.NOT_MEETING_RULES, "2023:9.2"),
        (NO_CONSENT, Ground.NO_CONSENT, "2023:9.3"),
    ],
)
def test_a_provider_of_2023_refuses_on_three_grounds_after_a_hearing(ground, kind, clause):
    refusal = refused(ground)
    assert (refusal.clause, refusal.on, refusal.heard) == (clause, ON, HEARD)
    assert kind_of(ground) is kind
    assert ground_norm(kind, Body.PROVIDER, RULES) == GroundNorm(ground=kind, body=Body.PROVIDER, clause=clause)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("body", Body)
def test_in_2015_nobody_refuses_the_service(ground, body):
    (problem,) = problems_of(refused, ground, body, rules=OLD)
    assert (problem.field, problem.code, problem.clause) == ("body", "refusal_not_allowed", "2015:6")
    assert problem.params == {"ground": kind_of(ground).value, "body": body.value, "edition": "2015"}


@pytest.mark.parametrize("body", sorted(set(Body) - {Body.PROVIDER}))
def test_in_2023_only_the_provider_refuses_the_service(body):
    (problem,) = problems_of(refused, NO_CONSENT, body)
    assert (problem.field, problem.code, problem.clause) == ("body", "refusal_not_allowed", "2023:9.3")
    assert problem.params == {"ground": "no_consent", "body": body.value, "edition": "2023"}


def test_a_ground_taken_from_the_edition_is_taken_from_the_provider():
    for dropped in Ground:
        kept = tuple(norm for norm in RULES.edition.outcome.grounds if norm.ground is not dropped)
        outcome = replace(RULES.edition.outcome, grounds=kept)
        rules = replace(RULES, edition=replace(RULES.edition, outcome=outcome))
        for ground in GROUNDS:
            if kind_of(ground) is dropped:
                (problem,) = problems_of(refused, ground, rules=rules)
                assert (problem.code, problem.clause) == ("refusal_not_allowed", "2023:5")
            else:
                assert refused(ground, rules=rules).body is Body.PROVIDER


def test_no_record_here_or_the_wrong_college_is_no_ground():
    assert set(get_args(RefusalGround)) == {Untrue, NotMeetingRules, NoConsent}
    assert {ground.value for ground in Ground} == {"untrue", "not_meeting_rules", "no_consent"}
    assert {how.value for how in FoundHow} == {"register", "paper_books", "state_system", "issuer", "expert"}
    for invented in ("no_record", Ground.UNTRUE, None, object()):
        with pytest.raises(TypeError, match="no ground of refusal"):
            refused(invented)


def test_a_look_alike_of_a_ground_is_none():
    class NoRecord(Untrue):
        def __post_init__(self):
            pass

    empty = NoRecord(document=Paper.ORIGINAL, statement="", found_how=FoundHow.REGISTER, evidence=())
    with pytest.raises(TypeError, match="NoRecord is no ground of refusal"):
        refused(empty)


def test_a_copy_asks_for_the_rules_again():
    refusal = refused()
    with pytest.raises(ValueError, match="rules"):
        replace(refusal, body=Body.CORPORATION)
    (problem,) = problems_of(replace, refusal, body=Body.CORPORATION, rules=RULES)
    assert problem.code == "refusal_not_allowed"
    (problem,) = problems_of(replace, refusal, rules=OLD)
    assert problem.code == "refusal_not_allowed"
    (problem,) = problems_of(replace, refusal, heard=None, rules=RULES)
    assert problem.code == "hearing_needed"
    with pytest.raises(ValueError, match="init=False"):
        replace(refusal, clause="2023:9.3", rules=RULES)
    with pytest.raises(AttributeError):
        refusal.body = Body.CORPORATION
    assert replace(refusal, ground=NO_CONSENT, rules=RULES).clause == "2023:9.3"


def test_an_untruth_names_its_statement_and_its_evidence():
    assert problems_of(replace, UNTRUE, statement=" ", evidence=()) == (
        Problem("statement", "missing", "2023:9.1"),
        Problem("evidence", "evidence_needed", "2023:9.1"),
    )
    (problem,) = problems_of(replace, UNTRUE, evidence=(EvidenceRef(" "),))
    assert problem == Problem("evidence", "evidence_needed", "2023:9.1")
    (problem,) = problems_of(replace, UNTRUE, statement="")
    assert problem == Problem("statement", "missing", "2023:9.1")


@pytest.mark.parametrize("paragraph", ["12", "12-1", "12.3", "9.2.1"])
def test_what_does_not_meet_the_rules_names_their_paragraph(paragraph):
    assert replace(NOT_MEETING, paragraph=paragraph).paragraph == paragraph


@pytest.mark.parametrize("paragraph", ["", " ", "Қағидалар", "12 тармақ", "-1", "12."])
def test_without_a_paragraph_of_the_rules_there_is_no_such_ground(paragraph):
    (problem,) = problems_of(replace, NOT_MEETING, paragraph=paragraph)
    assert problem == Problem("paragraph", "paragraph_needed", "2023:9.2")
    assert problems_of(replace, NOT_MEETING, paragraph=paragraph, what=" ") == (
        Problem("paragraph", "paragraph_needed", "2023:9.2"),
        Problem("what", "missing", "2023:9.2"),
    )


def test_consent_is_asked_for_again_on_a_later_day():
    expected = (Problem("asked_again_on", "ask_again_later", "2023:9.3"),)
    assert problems_of(replace, NO_CONSENT, asked_again_on=NO_CONSENT.asked_on) == expected
    assert problems_of(replace, NO_CONSENT, asked_again_on=date(2026, 11, 23)) == expected
    assert replace(NO_CONSENT, asked_again_on=date(2026, 11, 25)).asked_again_on == date(2026, 11, 25)


def test_the_refusal_without_consent_comes_after_the_day_of_the_second_asking():
    asked = replace(NO_CONSENT, asked_again_on=ON)
    assert problems_of(refused, asked) == (Problem("on", "ask_again_later", "2023:9.3"),)
    assert refused(replace(NO_CONSENT, asked_again_on=date(2026, 12, 7))).clause == "2023:9.3"


def test_before_july_2021_the_second_asking_still_comes_first():
    asked = NoConsent(asked_on=date(2021, 6, 29), asked_again_on=date(2021, 6, 30))
    expected = (Problem("on", "ask_again_later", "2023:9.3"),)
    assert problems_of(refused, asked, on=date(2021, 6, 30), heard=None) == expected


def test_without_a_hearing_there_is_no_refusal_since_july_2021():
    (problem,) = problems_of(refused, heard=None)
    assert problem == Problem("heard", "hearing_needed", "administrative-code:73")
    assert refused(on=date(2021, 6, 30), heard=None).heard is None


def test_all_that_the_hearing_lacks_is_told_with_the_refusal():
    heard = replace(HEARD, record=replace(RECORD, secretary=" "))
    assert problems_of(refused, NO_CONSENT, on=date(2026, 11, 30), heard=heard) == (
        Problem("record_secretary", "missing", "administrative-code:74"),
        Problem("on", "refusal_before_hearing", "administrative-code:73"),
        Problem("on", "objection_open", "administrative-code:73", {"until": "2026-12-03"}),
        Problem("on", "ask_again_later", "2023:9.3"),
    )


def test_the_matrix_of_2015():
    centre = AcceptanceRefusalNorm(body=Body.CORPORATION, copies=2, clause="2015:10")
    assert powers(OLD) == (
        Power(body=Body.PROVIDER, acceptance=None, grounds=(), hearing="", hearing_since=None),
        Power(body=Body.CORPORATION, acceptance=centre, grounds=(), hearing="", hearing_since=None),
    )


def test_the_matrix_of_2023():
    corporation = AcceptanceRefusalNorm(body=Body.CORPORATION, copies=2, clause="public-services:20.2")
    grounds = tuple(
        GroundNorm(ground=ground, body=Body.PROVIDER, clause=f"2023:9.{number}")
        for number, ground in enumerate(Ground, start=1)
    )
    assert powers(RULES) == (
        Power(
            body=Body.PROVIDER,
            acceptance=None,
            grounds=grounds,
            hearing="administrative-code:73",
            hearing_since=date(2021, 7, 1),
        ),
        Power(body=Body.CORPORATION, acceptance=corporation, grounds=(), hearing="", hearing_since=None),
    )
