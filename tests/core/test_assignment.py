"""Whose case it is: cases shared out evenly, who stands in for whom, and for whom a state waits."""

from datetime import date

import pytest

from telnusqa.core.assignment import Moved, MoveReason, shared_out
from telnusqa.core.awaited import Awaited, awaited, states_awaiting
from telnusqa.core.case import ENDS, State
from telnusqa.core.event import WORKER, staff, staff_id
from telnusqa.core.serial import CaseNumber
from telnusqa.core.substitution import Absence, stood_in_for
from telnusqa.core.warning import End, TermWarning, Warned

A, B, C, D = 1, 2, 3, 4


def numbers(many: int) -> list[CaseNumber]:
    return [CaseNumber(f"{n:09d}") for n in range(many)]


def away(user: int, substitute: int, since: int = 1, until: int = 10, back: int | None = None) -> Absence:
    ended = date(2026, 12, back) if back else None
    return Absence(
        id=user,
        user=user,
        substitute=substitute,
        since=date(2026, 12, since),
        until=date(2026, 12, until),
        ended_on=ended,
    )


def test_forty_cases_among_three_are_fourteen_thirteen_thirteen_in_turn():
    given = shared_out(numbers(40), [A, B, C])
    assert list(given) == numbers(40)
    assert [list(given.values()).count(who) for who in (A, B, C)] == [14, 13, 13]
    assert list(given.values())[:4] == [A, B, C, A]
    assert set(shared_out(numbers(3), [B]).values()) == {B}
    assert shared_out([], [A]) == {}
    with pytest.raises(ValueError, match="nobody"):
        shared_out(numbers(1), [])


def test_an_absence_holds_from_its_first_day_to_its_last_and_to_an_earlier_return():
    told = away(A, B)
    assert [told.holds(date(2026, 12, day)) for day in (1, 10)] == [True, True]
    assert not told.holds(date(2026, 11, 30))
    assert not told.holds(date(2026, 12, 11))
    early = away(A, B, back=5)
    assert early.holds(date(2026, 12, 4))
    assert not early.holds(date(2026, 12, 5))


def test_absences_meet_where_they_have_a_day_in_common():
    told = away(A, B, 5, 10)
    meets = [(1, 4), (1, 5), (10, 12), (11, 12), (6, 7)]
    assert [told.meets(date(2026, 12, a), date(2026, 12, b)) for a, b in meets] == [False, True, True, False, True]
    early = away(A, B, 5, 10, back=7)
    assert early.meets(date(2026, 12, 6), date(2026, 12, 9))
    assert not early.meets(date(2026, 12, 7), date(2026, 12, 9))
    never = away(A, B, 5, 10, back=5)
    assert not never.meets(date(2026, 12, 1), date(2026, 12, 31))
    longer = away(A, B, 5, 6, back=9)
    assert not longer.meets(date(2026, 12, 7), date(2026, 12, 9))


def test_a_substitute_who_is_away_too_hands_on_what_was_stood_in_for():
    assert stood_in_for(B, [away(A, B)]) == {A}
    assert stood_in_for(C, [away(A, B), away(B, C), away(D, C)]) == {A, B, D}
    assert stood_in_for(A, [away(A, B)]) == frozenset()
    assert stood_in_for(A, [away(A, B), away(B, A)]) == {B}
    assert stood_in_for(C, []) == frozenset()


def test_every_open_state_waits_for_somebody_and_no_ended_one_does():
    assert {state for state in State if awaited(state) is None} == ENDS
    assert awaited(State.CORRECTION_ASKED) is Awaited.APPLICANT
    assert awaited(State.RESERVED) is Awaited.MACHINE
    assert awaited(State.MADE) is Awaited.HEAD
    assert awaited(State.READY) is Awaited.CLERK
    assert awaited(State.REGISTERED) is Awaited.EXECUTOR
    assert frozenset().union(*map(states_awaiting, Awaited)) == frozenset(State) - ENDS
    assert states_awaiting(Awaited.MACHINE) == {State.RESERVED, State.ISSUED}
    assert states_awaiting(Awaited.APPLICANT) == {State.CORRECTION_ASKED}


def test_only_a_member_of_staff_has_an_account():
    assert staff_id(staff(17)) == 17
    assert staff_id(WORKER) is None


def test_a_warning_has_the_name_it_is_kept_under():
    assert TermWarning(End.INNER, Warned.DEPARTMENT, date(2026, 12, 1)).kind == "inner-department"
    assert [str(each) for each in Warned] == ["executor", "head", "department"]
    assert [str(each) for each in MoveReason] == ["absent", "load", "interest", "left", "mistake"]
    assert [str(each) for each in Moved] == ["moved", "settled", "taken", "unfit"]
