"""What an act on days of rest makes of a calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.calendar import Calendar, Holiday, OffWhy, Transfer, Week
from telnusqa.core.decree import Announced, Decree, Moved, changes, version_after, with_decrees

BASE = Calendar(
    version="kz-1",
    first_year=2026,
    last_year=2027,
    holidays=(
        Holiday(date(2026, 12, 16), "independence", "holidays-law"),
        Holiday(date(2027, 5, 9), "victory", "holidays-law"),
        Holiday(date(2027, 5, 16), "kurban_ait", "labour-code", moves=False, estimated=True),
    ),
    transfers=(Transfer(date(2026, 1, 3), date(2026, 1, 9), "decree:X"),),
    moving_cite="holidays-law:5",
)
ORDER = Decree(
    number="436",
    dated=date(2026, 12, 1),
    transfers=(Moved(date(2026, 12, 5), date(2026, 12, 14)),),
    days_off=(date(2026, 12, 17),),
    announced=(Announced("kurban_ait", date(2027, 5, 17)),),
)


def test_an_act_is_cited_by_its_date_and_number() -> None:
    assert ORDER.cite == "order:2026-12-01:436"


def test_an_act_names_its_days_in_order() -> None:
    assert ORDER.days == (date(2026, 12, 5), date(2026, 12, 14), date(2026, 12, 17), date(2027, 5, 17))
    many = tuple(date(2026, 11, day) for day in range(30, 10, -1))
    assert Decree(number="1", dated=date(2026, 11, 1), days_off=many).days == many[::-1]


def test_each_day_it_changes_rests_on_it() -> None:
    changed = with_decrees(BASE, [ORDER], "kz-1+1")
    assert changed.version == "kz-1+1"
    assert changed.why_working(date(2026, 12, 5), Week.FIVE) == Transfer(
        date(2026, 12, 5), date(2026, 12, 14), ORDER.cite
    )
    off = changed.why_off(date(2026, 12, 14), Week.FIVE)
    assert off is not None
    assert (off.why, off.cite, off.moved_from) == (OffWhy.REST_DAY_MOVED, ORDER.cite, date(2026, 12, 5))
    for week in Week:
        added = changed.why_off(date(2026, 12, 17), week)
        assert added is not None
        assert (added.why, added.cite, added.holiday) == (OffWhy.HOLIDAY, ORDER.cite, "by_order")
    assert changed.is_working(date(2026, 12, 14), Week.SIX)


def test_an_added_day_of_rest_never_moves() -> None:
    saturday = Decree(number="1", dated=date(2026, 12, 1), days_off=(date(2026, 12, 19),))
    changed = with_decrees(BASE, [saturday], "v")
    assert [h.moves for h in changed.holidays if h.code == "by_order"] == [False]
    assert changed.is_working(date(2026, 12, 21), Week.FIVE)
    assert not changed.is_working(date(2026, 12, 19), Week.SIX)


def test_an_announced_day_replaces_the_estimate_and_stays_what_it_was_else() -> None:
    changed = with_decrees(BASE, [ORDER], "v")
    assert [h for h in changed.holidays if h.code == "kurban_ait"] == [
        Holiday(date(2027, 5, 17), "kurban_ait", ORDER.cite, moves=False, estimated=False)
    ]
    assert [h.day for h in changed.holidays] == sorted(h.day for h in changed.holidays)


def test_an_announced_day_that_is_a_holiday_already_only_takes_the_estimate_away() -> None:
    falls_together = Decree(number="1", dated=date(2026, 12, 1), announced=(Announced("kurban_ait", date(2027, 5, 9)),))
    changed = with_decrees(BASE, [falls_together], "v")
    assert [(h.day, h.code) for h in changed.holidays if h.day.year == 2027] == [(date(2027, 5, 9), "victory")]


@pytest.mark.parametrize(
    "announced", [Announced("kurban_ait", date(2026, 5, 17)), Announced("victory", date(2027, 5, 10))]
)
def test_what_was_never_estimated_is_not_announced_away(announced: Announced) -> None:
    changed = with_decrees(BASE, [Decree(number="1", dated=date(2026, 12, 1), announced=(announced,))], "v")
    assert changed.holidays == BASE.holidays


def test_what_the_lines_say_already_is_not_said_twice() -> None:
    known = Decree(
        number="1",
        dated=date(2026, 12, 1),
        transfers=(Moved(date(2026, 1, 3), date(2026, 1, 9)), Moved(date(2026, 1, 10), date(2026, 1, 3))),
        days_off=(date(2026, 12, 16),),
    )
    changed = with_decrees(BASE, [known], "v")
    assert (changed.holidays, changed.transfers) == (BASE.holidays, BASE.transfers)


def test_two_acts_stand_side_by_side() -> None:
    second = Decree(number="437", dated=date(2026, 12, 2), days_off=(date(2026, 12, 18),))
    changed = with_decrees(BASE, [ORDER, second], "v")
    assert [h.cite for h in changed.holidays if h.code == "by_order"] == [ORDER.cite, second.cite]


def test_nothing_entered_is_the_calendar_itself_under_another_name() -> None:
    assert with_decrees(BASE, [], BASE.version) == BASE


def test_an_act_touches_a_term_that_holds_one_of_its_days() -> None:
    only = Decree(number="1", dated=date(2026, 12, 1), days_off=(date(2026, 12, 17),))
    assert only.touches(date(2026, 12, 17), date(2026, 12, 20))
    assert only.touches(date(2026, 12, 1), date(2026, 12, 17))
    assert not only.touches(date(2026, 12, 18), date(2026, 12, 20))
    assert not only.touches(date(2026, 12, 1), date(2026, 12, 16))


def test_an_announced_day_touches_what_lay_near_its_estimate() -> None:
    moon = Decree(number="1", dated=date(2026, 12, 1), announced=(Announced("kurban_ait", date(2027, 5, 17)),))
    assert moon.touches(date(2027, 5, 20), date(2027, 5, 30))
    assert not moon.touches(date(2027, 5, 21), date(2027, 5, 30))
    assert moon.touches(date(2027, 5, 1), date(2027, 5, 14))
    assert not moon.touches(date(2027, 5, 1), date(2027, 5, 13))


def test_a_version_counts_what_was_entered_and_withdrawn() -> None:
    assert (version_after("kz-1", 0), version_after("kz-1", 3)) == ("kz-1", "kz-1+3")
    assert (changes("kz-1"), changes("kz-1+3"), changes("kz-2026.1+12")) == (0, 3, 12)


def test_an_act_of_many_days_touches_a_term_that_holds_one_of_them() -> None:
    assert ORDER.touches(date(2026, 12, 14), date(2026, 12, 15))
    assert not ORDER.touches(date(2026, 12, 6), date(2026, 12, 13))


def test_a_version_counts_behind_its_last_plus() -> None:
    assert changes("kz-2026+new.1+3") == 3


days = st.dates(date(2026, 1, 12), date(2027, 12, 1))


@given(days, days, st.integers(1, 20))
def test_an_added_day_of_rest_brings_no_term_forward(added: date, start: date, length: int) -> None:
    changed = with_decrees(BASE, [Decree(number="1", dated=date(2026, 1, 1), days_off=(added,))], "v")
    for week in Week:
        before, after = BASE.working_after(start, length, week), changed.working_after(start, length, week)
        assert after >= before
        # Of a day that is off already, which the form refuses, a holiday that was moved onto it moves on.
        assert after == before or start < added <= before or not BASE.is_working(added, week)


@given(days)
def test_an_added_day_of_rest_changes_that_day_and_what_moves_past_it_alone(added: date) -> None:
    changed = with_decrees(BASE, [Decree(number="1", dated=date(2026, 1, 1), days_off=(added,))], "v")
    for n in range(30):
        day = added + timedelta(days=n - 15)
        if day != added and day.year in (2026, 2027):
            moved = changed.why_off(day, Week.FIVE)
            if moved is None or moved.why is not OffWhy.HOLIDAY_MOVED:
                assert changed.is_working(day, Week.FIVE) == BASE.is_working(day, Week.FIVE)
