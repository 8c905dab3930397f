"""The form of a new act: its boxes, what was typed into them, and what they offer."""

from collections.abc import Mapping

from telnusqa.core.calendar import Calendar
from telnusqa.core.decree_form import MOST_DAYS_OFF, MOST_TRANSFERS, Typed
from telnusqa.core.language import Language
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.typed import day_typed
from telnusqa.words.catalogue import say
from telnusqa.words.date import long_date
from telnusqa.words.term import holiday_name

TRANSFERS = tuple((f"from_{place}", f"to_{place}") for place in range(1, MOST_TRANSFERS + 1))
DAYS_OFF = tuple(f"off_{place}" for place in range(1, MOST_DAYS_OFF + 1))
NAMES = (
    "number",
    "dated_day",
    "dated_month",
    "dated_year",
    *(name for pair in TRANSFERS for name in pair),
    *DAYS_OFF,
    "announced",
    "announced_day",
)
"""Every box of the form, in its order."""


def typed(values: Mapping[str, str]) -> Typed:
    """What was typed, box by box."""
    return Typed(
        number=values.get("number", ""),
        dated=day_typed(values, "dated"),
        transfers=tuple((values.get(taken, ""), values.get(given, "")) for taken, given in TRANSFERS),
        days_off=tuple(values.get(name, "") for name in DAYS_OFF),
        announced=values.get("announced", ""),
        announced_day=values.get("announced_day", ""),
    )


def kept(values: Mapping[str, str]) -> list[tuple[str, str]]:
    """The boxes as they were filled, to be carried from page to page."""
    return [(name, values[name]) for name in NAMES if values.get(name)]


def estimates(calendar: Calendar, language: Language) -> list[Option]:
    """The holidays whose day is only estimated, as answers of the form."""
    return [
        Option(
            f"{holiday.code}:{holiday.day.year}",
            say(
                language,
                "%(holiday)s, болжамды күні: %(day)s",
                holiday=holiday_name(holiday.code, language),
                day=long_date(holiday.day, language),
            ),
        )
        for holiday in calendar.holidays
        if holiday.estimated
    ]
