"""Terms per second in one process, against ``workalendar`` counting the same spans. Nothing fails for being slow."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from workalendar.core import SAT, SUN, CoreCalendar

from telnusqa.core.calendar import Week
from telnusqa.core.channel import Channel
from telnusqa.law import shipped
from telnusqa.law.term import service_due, service_term

pytestmark = pytest.mark.bench

RULES = shipped.ruleset("2023")
CALENDAR = RULES.calendar
EVERY_DAY = [
    date.fromordinal(number)
    for number in range(date(CALENDAR.first_year, 1, 1).toordinal(), date(CALENDAR.last_year, 11, 15).toordinal())
]
WORKED = [day for day in EVERY_DAY if CALENDAR.why_working(day, Week.FIVE)]
"""Days of rest on which a decree has people work."""
LENGTH = service_due(date(2026, 11, 23), Channel.OFFICE, RULES).length


class OurDays(CoreCalendar):
    """The yardstick with our days off: its own Kazakhstan knows neither the decrees nor what changed in 2026."""

    def get_weekend_days(self) -> tuple[int, int]:
        return SAT, SUN

    def get_calendar_holidays(self, year: int) -> list[tuple[date, str]]:
        days = [date(year, 1, 1) + timedelta(days=n) for n in range(365)]
        return [(day, "") for day in days if day.weekday() < SAT and CALENDAR.why_off(day, Week.FIVE)]


def each_second(works: list[Callable[[date], object]], days: list[date]) -> list[float]:
    """How many a second of each work, the best of seven rounds taken in turn: a busy machine slows all alike."""
    best = [0.0 for _ in works]
    for _ in range(7):
        for place, work in enumerate(works):
            began = time.process_time()
            for day in days:
                work(day)
            best[place] = max(best[place], len(days) / (time.process_time() - began))
    return best


def test_terms_a_second_against_workalendar(scale: float) -> None:
    days = EVERY_DAY[:: max(1, round(1 / scale))]
    theirs = OurDays()

    def ours(day: date) -> date:
        return service_due(day, Channel.OFFICE, RULES).due_on

    def with_decrees(day: date) -> date:
        return theirs.add_working_days(day, LENGTH, extra_working_days=WORKED)

    assert [ours(day) for day in days] == [with_decrees(day) for day in days]
    apart = [day for day in days if not any(day < worked <= ours(day) for worked in WORKED)]
    assert [ours(day) for day in apart] == [theirs.add_working_days(day, LENGTH) for day in apart]

    works = [
        lambda day: service_due(day, Channel.OFFICE, RULES),
        lambda day: service_term(day, Channel.OFFICE, RULES),
        with_decrees,
        lambda day: theirs.add_working_days(day, LENGTH),
    ]
    quick, whole, same, blind = each_second(works, days)
    print(f"\nterms a second in one process, {len(days)} spans of {LENGTH} working days")  # noqa: T201
    for what, rate in (("the same answers", same), ("told of no decree", blind)):
        print(  # noqa: T201
            f"service_due {quick:9,.0f}   workalendar, {what:<18} {rate:7,.0f}   × {quick / rate:5.1f}"
            f"   (explained day by day {whole:7,.0f}   × {whole / rate:4.1f})"
        )


def test_a_calendar_changed_by_a_decree_against_reading_it_anew(scale: float) -> None:
    """Whoever enters a decree waits until both weeks of the new calendar are counted."""

    def both_weeks(_: date) -> None:
        fresh = replace(CALENDAR)
        for week in Week:
            fresh.working_after(date(2026, 1, 1), 1, week)

    ours, read = each_second(
        [both_weeks, lambda _: shipped.calendar.__wrapped__()], EVERY_DAY[: max(3, round(20 * scale))]
    )
    print(f"\nboth weeks of a new calendar {1000 / ours:6.2f} ms   read from its file {1000 / read:6.2f} ms")  # noqa: T201
