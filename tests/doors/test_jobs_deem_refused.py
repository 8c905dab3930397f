"""A missed term counts as a refusal: one event a case, told once; the case goes on."""

from datetime import UTC, date, datetime, timedelta

import pytest
from pytest_django.fixtures import Settings

from telnusqa.acts.check_register import check_register
from telnusqa.acts.deemed_refused import deemed_refused
from telnusqa.core.case import State
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.doors.jobs import clock, each_case
from telnusqa.store.models import CaseRow, ErrandRow, LineRow, MessageRow, RecordRow
from telnusqa.store.read import cases, journal
from telnusqa.store.read.journal import Told
from tests.acts.test_a_case_from_end_to_end import ready
from tests.cast import NOW, Staff, filed
from tests.doors.test_jobs_worker import Phone, work

KARGALY = "010240000355"
DUE = date(2026, 12, 14)


def morning(day: date) -> datetime:
    """Ten o'clock in Astana."""
    return datetime(day.year, day.month, day.day, 5, 0, tzinfo=UTC)


def a_day_passes(day: date, phone: Phone) -> None:
    """The clock strikes, and everything that waits is done."""
    clock.strike(morning(day))
    ErrandRow.objects.filter(done_at=None).update(due=morning(day))
    work(phone, morning(day))


def events() -> list[tuple[str, int]]:
    """Cases with the number of their lines about a missed term."""
    return [
        (number, LineRow.objects.filter(chain=f"case:{number}", kind="deemed_refused").count())
        for number in CaseRow.objects.order_by("number").values_list("number", flat=True)
    ]


@pytest.mark.story
def test_two_years_pass_and_every_open_case_has_one_event(college1: int, college2: int) -> None:
    numbers = [filed(), filed(institution_bin=KARGALY), filed(NOW + timedelta(days=7))]
    phone, day = Phone(), date(2026, 11, 24)
    written: dict[str, date] = {}
    while day < date(2028, 11, 24):
        a_day_passes(day, phone)
        for number, times in events():
            assert times <= 1
            if times:
                written.setdefault(number, day)
        # Every day until the first events are behind, then a few days a month: nothing else ever comes.
        day += timedelta(days=1 if day < date(2027, 1, 10) else 13)
    due = {number: cases.by_number(number).due_on for number in numbers}
    assert written == {number: due[number] + timedelta(days=1) for number in numbers}
    assert [cases.by_number(number).deemed_refused_on for number in numbers] == [written[n] for n in numbers]
    assert MessageRow.objects.filter(key="deemed_refused").count() == 3
    assert len([text for _, text, _, _ in phone.took if "мерзімі өтті" in text]) == 3
    assert not list(journal.check(Told()))


def test_it_is_an_event_and_no_end(saule: Staff) -> None:
    number = filed()
    a_day_passes(date(2026, 12, 15), Phone())
    case = cases.by_number(number)
    assert (case.state, case.due_on, case.deemed_refused_on) == (State.REGISTERED, DUE, date(2026, 12, 15))
    newest = cases.timeline(case)[0]
    assert dict(newest.facts) == {"due_on": "2026-12-14", "refused_on": "2026-12-15"}
    assert LineRow.objects.get(kind="deemed_refused").body.count('"clause":"administrative-code:91.2"') == 1
    record = RecordRow.objects.get().pk
    moved = check_register(number, record, seen=case.version, by=saule.actor, happened_at=morning(date(2026, 12, 16)))
    assert (moved.state, moved.deemed_refused_on) == (State.CHECKING, date(2026, 12, 15))
    assert cases.by_number(number) == moved


def test_on_the_last_day_nothing_is_missed_yet(college1: int) -> None:
    number = filed()
    a_day_passes(DUE, Phone())
    assert cases.by_number(number).deemed_refused_on is None
    before = cases.by_number(number)
    deemed_refused(number, by=WORKER, happened_at=morning(DUE))
    assert cases.by_number(number) == before


def test_where_the_duplicate_stands_nothing_was_missed(saule: Staff, marat: Staff) -> None:
    done = ready(saule, marat)
    a_day_passes(date(2026, 12, 15), Phone())
    assert cases.by_number(done.number).deemed_refused_on is None
    deemed_refused(done.number, by=WORKER, happened_at=morning(date(2026, 12, 15)))
    assert cases.by_number(done.number) == done


def test_a_term_of_2015_that_ended_before_the_code_is_only_late(college1: int, settings: Settings) -> None:
    settings.TELNUSQA_TRAINING_EDITION = "2015"
    number = filed(datetime(2021, 5, 3, 5, 0, tzinfo=UTC), wanted=Wanted.DIPLOMA)
    assert cases.by_number(number).due_on < date(2021, 7, 1)
    a_day_passes(date(2026, 12, 15), Phone())
    assert cases.by_number(number).deemed_refused_on is None


def test_it_is_not_told_by_night(college1: int) -> None:
    filed()
    night = datetime(2026, 12, 14, 20, 0, tzinfo=UTC)  # one o'clock of the fifteenth
    clock.strike(night)
    assert not ErrandRow.objects.filter(kind="deem_refused").exists()
    clock.strike(morning(date(2026, 12, 15)))
    clock.strike(morning(date(2026, 12, 15)) + timedelta(hours=3))
    assert ErrandRow.objects.filter(kind="deem_refused").count() == 1


def test_each_home_has_its_errand_and_many_cases_have_several(
    college1: int, college2: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(each_case, "MOST", 2)
    for _ in range(3):
        filed()
    filed(institution_bin=KARGALY)
    a_day_passes(date(2026, 12, 15), Phone())
    steps = ErrandRow.objects.filter(kind="deem_refused").values_list("home_id", "step")
    assert {home for home, _ in steps} == {None, college1, college2}
    assert len(steps) == 4
    assert [times for _, times in events()] == [1, 1, 1, 1]


def test_sabotage_a_clock_that_forgets_what_is_written_down_tells_again(
    college1: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What keeps it from being told each day is the day kept with the case, and nothing else."""
    filed()
    phone = Phone()
    for day in (15, 16):
        CaseRow.objects.update(deemed_refused_on=None)
        a_day_passes(date(2026, 12, day), phone)
    assert [times for _, times in events()] == [2]
    assert MessageRow.objects.filter(key="deemed_refused").count() == 2


def test_one_whose_case_is_unknown_is_no_ones_event(db: None) -> None:
    from telnusqa.core.errors import NotFound

    with pytest.raises(NotFound):
        deemed_refused(CaseNumber("000000000"), by=WORKER, happened_at=NOW)
