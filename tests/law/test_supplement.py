"""A supplement names its diploma: who asks for one alone is warned, and may ask for both while nothing is decided."""

from datetime import UTC, date, datetime

import pytest

from telnusqa.core.case import Case, State, Version
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.supplement import WHILE, parts_from_each_other, problem_with_both, problem_with_named

CLAUSE = "policy:supplement"


def case(state: State = State.CHECKING, wanted: Wanted = Wanted.DIPLOMA) -> Case:
    return Case(
        number=CaseNumber("7K3M9QXAT"),
        home=1,
        version=Version(2),
        state=state,
        channel=Channel.PORTAL,
        edition="2023",
        wanted=wanted,
        reasons=frozenset({Reason.LOST}),
        collection=Collection.OFFICE,
        submitted_at=datetime(2026, 11, 23, 5, tzinfo=UTC),
        registered_on=date(2026, 11, 23),
        due_on=date(2026, 12, 14),
        inner_due_on=None,
        chain_year=2026,
    )


def test_one_document_alone_leaves_the_other_behind() -> None:
    assert [parts_from_each_other(wanted) for wanted in Wanted] == [False, True, True]


def test_both_are_asked_for_while_nothing_is_decided() -> None:
    rules = shipped.ruleset("2023")
    for state in State:
        expected = None if state in WHILE else Problem("wanted", "both_too_late", CLAUSE)
        assert problem_with_both(case(state), rules) == expected
    assert {State.REGISTERED, State.CORRECTION_ASKED, State.FOUND_IN_BOOK, State.CHECKING} == WHILE


@pytest.mark.parametrize(
    ("edition", "wanted", "code"),
    [
        ("2023", Wanted.BOTH, "both_wanted_already"),
        ("2023", Wanted.SUPPLEMENT, None),
        ("2015", Wanted.DIPLOMA, "wanted_not_offered"),
    ],
)
def test_both_are_there_only_where_the_edition_knows_them(edition: str, wanted: Wanted, code: str | None) -> None:
    found = problem_with_both(case(wanted=wanted), shipped.ruleset(edition))
    assert found == (Problem("wanted", code, CLAUSE) if code else None)


def test_a_supplement_names_the_diploma_that_stands() -> None:
    assert problem_with_named("ТКБ 2000001", "ТКБ 2000001") is None
    told = problem_with_named("ТКБ 2000001", "ТКБ 2000002")
    assert told == Problem("duplicate", "diploma_meanwhile", CLAUSE, {"number": "ТКБ 2000002"})
