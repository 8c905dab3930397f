"""Words and figures of pages: a status, a day, a due date, and the parts drawn from values of ``parts.py``."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.template import Library
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from telnusqa.core.case import State
from telnusqa.doors.shared.parts import DueFigure, Moment, Pages, Row, Task
from telnusqa.doors.shared.said import said, spoken
from telnusqa.words import date as words_date
from telnusqa.words import status as words_status

register = Library()
register.filter("said", said)

_TONES = {
    "handed_over": "done",
    "ready": "done",
    "refused": "stop",
    "withdrawn": "quiet",
    "forwarded": "quiet",
    "correction_asked": "soon",
    "hearing": "soon",
    "heard": "soon",
    "recalled": "soon",
}


@register.simple_tag
def status(state: str) -> SafeString:
    """The state of a case as a tag: always a word, the colour only beside it."""
    tone = _TONES.get(str(state), "going")
    return format_html('<strong class="tag tag-{}">{}</strong>', tone, words_status.status(State(state), spoken()))


@register.filter
def day(value: date | datetime) -> str:
    """A day in words (2026 жылғы 7 желтоқсан); a moment is told by the day of its place."""
    return words_date.long_date(_day(value), spoken())


@register.filter
def until(value: date | datetime) -> str:
    """Until a day, the day itself included (2026 жылғы 7 желтоқсанға дейін)."""
    return words_date.until_date(_day(value), spoken())


@register.filter
def short_day(value: date | datetime) -> str:
    """A day in figures, for tables."""
    return words_date.short_date(_day(value), spoken())


@register.filter
def moment(value: datetime) -> SafeString:
    """A moment: its day in words and its time, as a ``time`` element."""
    here = timezone.localtime(value)
    return format_html('<time datetime="{}">{}, {}</time>', here.isoformat(), day(here), here.strftime("%H:%M"))


def _day(value: date | datetime) -> date:
    return timezone.localtime(value).date() if isinstance(value, datetime) else value


@register.inclusion_tag("shared/due.html")
def due(figure: DueFigure) -> dict[str, Any]:
    """The due date, the same on every page."""
    return {"due": figure}


@register.inclusion_tag("shared/summary_list.html")
def summary_list(rows: Iterable[Row]) -> dict[str, Any]:
    """Answers with their "change" links."""
    return {"rows": rows}


@register.inclusion_tag("shared/task_list.html")
def task_list(tasks: Iterable[Task]) -> dict[str, Any]:
    """What is to be done, and what of it is done."""
    return {"tasks": tasks}


@register.inclusion_tag("shared/timeline.html")
def timeline(moments: Iterable[Moment]) -> dict[str, Any]:
    """What happened, newest first."""
    return {"moments": sorted(moments, key=lambda moment: moment.at, reverse=True)}


@register.inclusion_tag("shared/pages.html")
def pages(pages: Pages) -> dict[str, Any]:
    """Newer and older."""
    return {"pages": pages}
