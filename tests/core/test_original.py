"""Where a surrendered original is, and the act of a commission as a custodian types it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from telnusqa.core.case import WITH_RESULT, Case, State, Version
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.custody_act import Paper
from telnusqa.core.original import (
    MOST,
    KeptWhere,
    OriginalFate,
    OriginalsAct,
    OriginalState,
    original_state,
    parse_originals_act,
)
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber, case_number
from telnusqa.core.wanted import Wanted

TODAY = date(2026, 11, 27)
ONE, TWO = (case_number(bytes([n, 2, 3, 4, 5])) for n in (1, 2))
PAPER = {"number": "4", "dated": "27.11.2026", "commission": "Ахметова Г. С.\nЖұмабаев Е. Қ."}
SAT = Paper(number="4", dated=TODAY, commission=("Ахметова Г. С.", "Жұмабаев Е. Қ."))
NOW = datetime(2026, 11, 27, 5, tzinfo=UTC)
CASE = Case(
    number=CaseNumber("7K3M9QXAT"),
    home=1,
    version=Version(2),
    state=State.CHECKING,
    channel=Channel.OFFICE,
    edition="2023",
    wanted=Wanted.DIPLOMA,
    reasons=frozenset({Reason.DAMAGED}),
    collection=Collection.OFFICE,
    submitted_at=NOW,
    registered_on=TODAY,
    due_on=date(2026, 12, 18),
    inner_due_on=None,
    chain_year=2026,
)
TAKEN = replace(CASE, original_taken_at=NOW)


@pytest.mark.parametrize("state", State)
def test_an_original_is_void_from_the_issue_on(state: State) -> None:
    void = state in WITH_RESULT
    expected = OriginalState.VOID if void else OriginalState.HELD
    assert original_state(replace(TAKEN, state=state), None) is expected


def test_where_it_is_otherwise() -> None:
    assert original_state(CASE, None) is None
    assert original_state(replace(TAKEN, original_returned_at=NOW), None) is OriginalState.GIVEN_BACK
    assert original_state(replace(TAKEN, original_forwarded_at=NOW), None) is OriginalState.SENT_ON
    for fate in OriginalFate:
        assert original_state(replace(TAKEN, state=State.ISSUED), fate) is OriginalState(fate.value)


def read(*ticked: str, **typed: str) -> OriginalsAct | tuple[Problem, ...]:
    return parse_originals_act(ticked, typed, TODAY)


def test_what_is_destroyed_has_no_place() -> None:
    act = read(ONE, TWO, ONE, fate="destroyed", where="archive", place="Қор 12", **PAPER)
    assert act == OriginalsAct(cases=(ONE, TWO), fate=OriginalFate.DESTROYED, paper=SAT)


def test_what_is_kept_has_one_and_an_archive_is_named() -> None:
    kept = OriginalsAct(cases=(ONE,), fate=OriginalFate.KEPT, paper=SAT)
    assert read(ONE, fate="kept", where="personal_file", **PAPER) == replace(kept, where=KeptWhere.PERSONAL_FILE)
    full = replace(kept, where=KeptWhere.ARCHIVE, place="Қор 12")
    assert read(ONE, fate="kept", where="archive", place=" Қор 12 ", **PAPER) == full
    assert read(ONE, fate="kept", where="archive", **PAPER) == (Problem("place", "missing"),)
    assert read(ONE, fate="kept", where="archive", place="ә" * 200, **PAPER) == replace(full, place="ә" * 200)
    assert read(ONE, fate="kept", where="personal_file", place="ә" * 201, **PAPER) == (
        Problem("place", "too_long", "", {"most": 200, "now": 201}),
    )


def test_everything_that_lacks_is_told_at_once() -> None:
    told = read()
    assert isinstance(told, tuple)
    assert [(each.field, each.code) for each in told] == [
        ("ticked", "choose_one_or_more"),
        ("fate", "choose_one"),
        ("number", "missing"),
        ("dated", "missing"),
        ("commission", "missing"),
    ]
    told = read(ONE, fate="kept", **PAPER)
    assert told == (Problem("where", "choose_one"),)
    assert read(ONE, fate="kept", where="shelf", **PAPER) == (Problem("where", "unknown_choice"),)
    assert read(ONE, fate="burnt", **PAPER) == (Problem("fate", "unknown_choice"),)
    alone = read(fate="destroyed", **{**PAPER, "commission": "Ахметова Г. С."})
    assert alone == (Problem("ticked", "choose_one_or_more"), Problem("commission", "commission_of_two"))


def test_what_is_no_case_is_no_tick_and_an_act_has_its_bound() -> None:
    assert read(ONE, "0000", fate="destroyed", **PAPER) == (Problem("ticked", "unknown_choice"),)
    many = [case_number(bytes([1, 2, 3, n, 5])) for n in range(MOST + 1)]
    most = read(*many[:MOST], fate="destroyed", **PAPER)
    assert isinstance(most, OriginalsAct)
    assert len(most.cases) == 100
    assert read(*many, fate="destroyed", **PAPER) == (Problem("ticked", "unknown_choice"),)
    assert CaseNumber(many[0]) in most.cases
