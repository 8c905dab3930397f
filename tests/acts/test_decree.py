"""A decree on days of rest is entered, and withdrawn: the calendar, the journal, the errands."""

from datetime import date, datetime

import pytest

from telnusqa.acts.enter_decree import enter_decree
from telnusqa.acts.withdraw_decree import withdraw_decree
from telnusqa.core.calendar import Week
from telnusqa.core.case import Version
from telnusqa.core.decree import Announced, Decree, Moved, WithdrawnWhy
from telnusqa.core.errors import Conflict, NotFound, Rejected
from telnusqa.law import shipped
from telnusqa.store.models import CalendarCounter, DecreeRow, ErrandRow, LineRow
from telnusqa.store.read import decrees, journal, rulesets
from telnusqa.store.read.journal import Told
from tests.cast import NOW, Staff, filed

SHIPPED = shipped.calendar().version
DECEMBER = Decree(number="436", dated=date(2026, 11, 20), transfers=(Moved(date(2026, 12, 5), date(2026, 12, 14)),))
"""One works on Saturday 5 December and rests on Monday the 14th."""
MARCH = Decree(number="12-НҚ", dated=date(2026, 11, 21), days_off=(date(2027, 3, 5),))


def enter(decree: Decree, by: Staff, seen: str | None = None, at: datetime = NOW) -> int:
    version = decrees.calendar().version if seen is None else seen
    return enter_decree(decree, by.home, seen=version, by=by.actor, happened_at=at)


def test_a_decree_changes_the_calendar_of_every_edition(ermek: Staff) -> None:
    enter(DECEMBER, ermek)
    for edition in ("2015", "2023"):
        calendar = rulesets.of(edition).calendar
        assert calendar.version == f"{SHIPPED}+1"
        assert calendar.is_working(date(2026, 12, 5), Week.FIVE)
        assert not calendar.is_working(date(2026, 12, 14), Week.FIVE)
        assert calendar.is_working(date(2026, 12, 14), Week.SIX), "a Saturday is no day of rest to be moved in six days"
    assert rulesets.on(date(2026, 11, 23)).calendar.version == f"{SHIPPED}+1"
    assert shipped.calendar().version == SHIPPED, "the shipped lines stay as they are"


def test_without_decrees_the_calendar_is_the_shipped_one(db: None) -> None:
    assert decrees.calendar() is shipped.calendar()


def test_the_journal_says_what_was_entered(ermek: Staff) -> None:
    decree = enter(DECEMBER, ermek)
    line = LineRow.objects.get(chain=f"decree:{decree}")
    assert (line.seq, line.kind, line.by, line.home_id) == (1, "decree_entered", ermek.actor.code, ermek.home)
    for said in ('"number":"436"', '"2026-12-05/2026-12-14"', f'"calendar":"{SHIPPED}+1"', '"dated":"2026-11-20"'):
        assert said in line.body
    assert not list(journal.check(Told()))


def test_the_same_decree_entered_twice_is_one(ermek: Staff) -> None:
    first = enter(DECEMBER, ermek)
    assert enter(DECEMBER, ermek, seen="drawn long ago") == first
    assert DecreeRow.objects.count() == 1
    assert CalendarCounter.objects.get().changes == 1


def test_the_same_number_and_date_with_other_days_is_refused(ermek: Staff) -> None:
    enter(DECEMBER, ermek)
    other = Decree(number="436", dated=DECEMBER.dated, days_off=(date(2026, 12, 18),))
    with pytest.raises(Rejected) as refused:
        enter(other, ermek)
    assert [(p.field, p.code) for p in refused.value.problems] == [("number", "decree_known")]


def test_who_decided_on_an_older_calendar_is_told_who_changed_it(ermek: Staff) -> None:
    enter(DECEMBER, ermek)
    with pytest.raises(Conflict) as lost:
        enter(MARCH, ermek, seen=SHIPPED)
    assert (lost.value.who, lost.value.what, lost.value.at) == (ermek.actor.code, "decree_entered", NOW)
    assert DecreeRow.objects.count() == 1


def test_days_that_do_not_fit_the_calendar_are_refused_by_the_act_itself(ermek: Staff) -> None:
    enter(DECEMBER, ermek)
    again = Decree(number="437", dated=DECEMBER.dated, days_off=(date(2026, 12, 14),))
    with pytest.raises(Rejected) as refused:
        enter(again, ermek)
    assert [(p.field, p.code) for p in refused.value.problems] == [("off_1", "day_moved_already")]


def test_every_home_with_open_cases_gets_one_errand_and_a_sweep_follows(ermek: Staff, college1: int) -> None:
    filed()
    decree = enter(DECEMBER, ermek)
    rows = ErrandRow.objects.filter(kind="recount").order_by("step")
    assert [(row.subject, row.step, row.home_id) for row in rows] == [
        (f"decree:{decree}", f"1:{college1}", college1),
        (f"decree:{decree}", "1:sweep", None),
    ]
    assert rows[1].due > rows[0].due
    assert rows[0].payload == f'{{"decree": {decree}, "home": {college1}}}'


def test_a_withdrawn_decree_leaves_the_calendar_as_it_would_be_without_it(ermek: Staff) -> None:
    first, second = enter(DECEMBER, ermek), enter(MARCH, ermek)
    withdraw_decree(first, WithdrawnWhy.TYPED_WRONG, by=ermek.actor, happened_at=NOW)
    calendar = decrees.calendar()
    assert calendar.version == f"{SHIPPED}+3"
    assert calendar.is_working(date(2026, 12, 14), Week.FIVE)
    assert not calendar.is_working(date(2027, 3, 5), Week.SIX)
    kept = {each.id: each for each in decrees.entered()}
    assert kept[first].withdrawn_why is WithdrawnWhy.TYPED_WRONG
    assert kept[first].withdrawn_by == kept[first].by == "Сапаров Е."
    assert kept[second].withdrawn_at is None
    assert LineRow.objects.get(chain=f"decree:{first}", seq=2).kind == "decree_withdrawn"
    assert not list(journal.check(Told()))


def test_a_withdrawal_asked_twice_is_one(ermek: Staff) -> None:
    first = enter(DECEMBER, ermek)
    for _ in range(2):
        withdraw_decree(first, WithdrawnWhy.REPEALED, by=ermek.actor, happened_at=NOW)
    assert decrees.calendar().version == f"{SHIPPED}+2"
    with pytest.raises(NotFound):
        withdraw_decree(first + 1, WithdrawnWhy.REPEALED, by=ermek.actor, happened_at=NOW)


def test_a_decree_withdrawn_by_mistake_or_mistyped_can_be_entered_again(ermek: Staff) -> None:
    first = enter(DECEMBER, ermek)
    withdraw_decree(first, WithdrawnWhy.TYPED_WRONG, by=ermek.actor, happened_at=NOW)
    right = Decree(number="436", dated=DECEMBER.dated, transfers=(Moved(date(2026, 12, 5), date(2026, 12, 15)),))
    second = enter(right, ermek)
    assert second != first
    assert decrees.standing("436", DECEMBER.dated) == second
    assert not decrees.calendar().is_working(date(2026, 12, 15), Week.FIVE)


def test_an_announced_day_takes_the_place_of_its_estimate(ermek: Staff) -> None:
    announced = Announced("kurban_ait", date(2027, 5, 17))
    enter(Decree(number="9", dated=date(2026, 11, 1), announced=(announced,)), ermek)
    calendar = decrees.calendar()
    assert [h.day for h in calendar.holidays if h.code == "kurban_ait" and h.day.year == 2027] == [date(2027, 5, 17)]
    off = calendar.why_off(date(2027, 5, 17), Week.FIVE)
    assert off is not None
    assert (off.cite, off.holiday, off.estimated) == ("order:2026-11-01:9", "kurban_ait", False)
    assert not calendar.crosses_estimate(date(2027, 5, 1), date(2027, 5, 31))


def test_what_stands_is_read_each_time_and_never_remembered_from_before(ermek: Staff) -> None:
    enter(DECEMBER, ermek)
    assert decrees.calendar() is decrees.calendar(), "built once for what stands"
    withdraw_decree(DecreeRow.objects.get().pk, WithdrawnWhy.REPEALED, by=ermek.actor, happened_at=NOW)
    assert decrees.calendar().is_working(date(2026, 12, 14), Week.FIVE)


def test_the_lines_of_two_decrees_are_chains_of_their_own(ermek: Staff) -> None:
    first, second = enter(DECEMBER, ermek), enter(MARCH, ermek)
    assert decrees.by_id(first).version == decrees.by_id(second).version == Version(1)
    assert [each.id for each in decrees.entered()] == [second, first]
    with pytest.raises(NotFound):
        decrees.by_id(second + 1)
