"""What ends a case ends what was open in it: an intended refusal, a question; nobody is reminded afterwards."""

from datetime import date, timedelta

import pytest

from telnusqa.acts.ask_correction import ask_correction
from telnusqa.acts.hold_hearing import hold_hearing
from telnusqa.acts.remind_correction import remind_correction
from telnusqa.acts.state_position import state_position
from telnusqa.acts.withdraw import withdraw
from telnusqa.core.case import Case, State
from telnusqa.core.correction import Closed, Topic, Wanting
from telnusqa.core.errors import MoveForbidden, NotFound
from telnusqa.core.event import APPLICANT, WORKER
from telnusqa.core.forward import Onward, ToCollege
from telnusqa.core.serial import CaseNumber
from telnusqa.law.refusal_round import RoundEnd, Stance
from telnusqa.store.keep import corrections as kept_corrections
from telnusqa.store.keep import refusals as kept_refusals
from telnusqa.store.models import CorrectionRow, RefusalRow
from telnusqa.store.read import cases, corrections, journal, messages, refusals
from tests.acts.forwarded import ARCHIVE, NOTE, arrived, sent_on
from tests.acts.refusing import AFTER_HEARING, HEARING_DAY, RECORD, heard, intended
from tests.acts.test_withdraw import brought, taken_back, the
from tests.cast import NOW, Staff

TODAY = date(2026, 11, 23)


def open_rows() -> tuple[int, int]:
    """Rounds and questions that nothing has ended, of cases that are over."""
    from telnusqa.core.case import ENDS
    from telnusqa.store.models import CaseRow

    over = [(row.home_id, row.number) for row in CaseRow.objects.filter(state__in=sorted(ENDS))]
    rounds = RefusalRow.objects.filter(end="").values_list("home_id", "case_number")
    asked = CorrectionRow.objects.filter(closed_at=None).values_list("home_id", "case_number")
    return sum(each in over for each in rounds), sum(each in over for each in asked)


@pytest.mark.parametrize("state", [State.HEARING, State.HEARD])
def test_an_intended_refusal_ends_when_the_application_is_taken_back(saule: Staff, state: State) -> None:
    case = intended(saule) if state is State.HEARING else heard(saule)
    at, day = (NOW, TODAY) if state is State.HEARING else (AFTER_HEARING, HEARING_DAY)
    withdraw(case.number, seen=case.version, by=APPLICANT, happened_at=at)
    (kept,) = refusals.of_case(case)
    assert (kept.end, kept.ended_on, kept.refusal, kept.changed_why) == (RoundEnd.WITHDRAWN, day, None, "")
    assert (kept.record is None) is (state is State.HEARING)
    with pytest.raises(NotFound):
        refusals.standing(case)
    assert open_rows() == (0, 0)
    assert list(journal.check(journal.Told())) == []


def test_nothing_more_is_said_or_held_in_a_round_that_ended_so(saule: Staff) -> None:
    case = intended(saule)
    seen = withdraw(case.number, seen=case.version, by=APPLICANT, happened_at=NOW).version
    with pytest.raises(MoveForbidden):
        state_position(case.number, Stance.OBJECTION, "Кеш", seen=seen, by=APPLICANT, happened_at=NOW)
    with pytest.raises(MoveForbidden):
        hold_hearing(case.number, RECORD, seen=seen, by=saule.actor, happened_at=AFTER_HEARING)


def test_an_earlier_round_keeps_its_own_end(saule: Staff, marat: Staff) -> None:
    from telnusqa.acts.change_mind import change_mind

    case = heard(saule)
    change_mind(case.number, "Табылды", seen=case.version, by=marat.actor, happened_at=AFTER_HEARING)
    again = intended(saule, AFTER_HEARING, case.number, hearing_on=date(2026, 12, 3))
    withdraw(again.number, seen=again.version, by=APPLICANT, happened_at=AFTER_HEARING)
    assert [kept.end for kept in refusals.of_case(again)] == [RoundEnd.WITHDRAWN, RoundEnd.MIND_CHANGED]


def test_another_cases_round_stays_open(saule: Staff) -> None:
    mine, other = intended(saule), intended(saule)
    withdraw(mine.number, seen=mine.version, by=APPLICANT, happened_at=NOW)
    assert refusals.standing(other).end is None


def _question(number: CaseNumber) -> tuple[Closed | None, bool]:
    (asked,) = corrections.of_case(the(number))
    return asked.closed, asked.closed_at == NOW


@pytest.mark.parametrize("where", ["college", "archive"])
def test_a_question_ends_where_the_case_goes_on(saule: Staff, marat: Staff, college2: int, where: str) -> None:
    number = brought(State.CORRECTION_ASKED, saule, marat)
    to: Onward = ToCollege(college=college2, successor=False, note=NOTE) if where == "college" else ARCHIVE
    sent_on(number, to, saule)
    assert _question(number) == (Closed.FORWARDED, True)
    assert corrections.standing(the(number)) is None
    assert open_rows() == (0, 0)
    if where == "college":
        received = arrived(number)
        assert (received.state, corrections.of_case(received)) == (State.REGISTERED, ())
    assert list(journal.check(journal.Told())) == []


def _reminded(case: Case, asked: int) -> int:
    remind_correction(case.number, asked, by=WORKER, happened_at=NOW + timedelta(days=2))
    return sum(each.key == "correction_reminder" for each in messages.of_case(case))


@pytest.mark.parametrize("end", ["withdrawn", "forwarded"])
def test_nobody_is_reminded_of_a_question_that_ended_with_its_case(
    saule: Staff, marat: Staff, college2: int, end: str
) -> None:
    number = brought(State.CORRECTION_ASKED, saule, marat)
    asked = the(number).version
    if end == "withdrawn":
        taken_back(number)
    else:
        sent_on(number, ToCollege(college=college2, successor=False, note=""), saule)
    before = the(number)
    assert _reminded(before, asked) == 0
    assert the(number) == before


def test_the_college_it_went_to_may_ask_anew(saule: Staff, marat: Staff, zhandos: Staff) -> None:
    number = brought(State.CORRECTION_ASKED, saule, marat)
    sent_on(number, ToCollege(college=zhandos.home, successor=False, note=""), saule)
    received = arrived(number)
    (asked,) = corrections.of_case(the(number))
    wanting = Wanting(topics=(Topic.OTHER,), text="Бітірген тобын жазыңыз", until=asked.until)
    ask_correction(received.number, wanting, seen=received.version, by=zhandos.actor, happened_at=NOW)
    assert corrections.standing(cases.by_number(received.number)) is not None


# --- sabotage ----------------------------------------------------------------------------------------------


def test_sabotage_a_withdrawal_that_leaves_the_round_open_is_seen(
    saule: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_refusals, "end_with_the_case", lambda *_: None)
    case = intended(saule)
    withdraw(case.number, seen=case.version, by=APPLICANT, happened_at=NOW)
    assert open_rows() == (1, 0)


def test_sabotage_a_forwarding_that_leaves_the_question_open_is_seen(
    saule: Staff, marat: Staff, college2: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_corrections, "close", lambda *_: None)
    number = brought(State.CORRECTION_ASKED, saule, marat)
    sent_on(number, ToCollege(college=college2, successor=False, note=""), saule)
    assert open_rows() == (0, 1)
