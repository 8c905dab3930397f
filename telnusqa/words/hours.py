"""When a body is open, in a line."""

from datetime import date

from telnusqa.core.language import Language
from telnusqa.law.norm import OpenTime, Schedule
from telnusqa.words.catalogue import say
from telnusqa.words.date import weekday


def open_hours(schedule: Schedule, language: Language) -> str:
    """Дүйсенбі–жұма 09:00–18:30, түскі үзіліс 13:00–14:00 · понедельник–пятница … · Monday–Friday …."""
    parts = [f"{_weekdays(hours, language)} {hours.opens:%H:%M}–{hours.closes:%H:%M}" for hours in schedule.hours]
    if schedule.lunch is not None:
        begins, ends = schedule.lunch
        parts.append(say(language, "түскі үзіліс %(begins)s–%(ends)s", begins=f"{begins:%H:%M}", ends=f"{ends:%H:%M}"))
    return ", ".join(parts)


def _weekdays(hours: OpenTime, language: Language) -> str:
    # 1 January 2024 was a Monday, so the number of a weekday is a day of that month.
    numbers = sorted(hours.weekdays)
    names = [weekday(date(2024, 1, number), language) for number in numbers]
    unbroken = numbers == list(range(numbers[0], numbers[-1] + 1))
    return f"{names[0]}–{names[-1]}" if unbroken and len(names) > 2 else ", ".join(names)
