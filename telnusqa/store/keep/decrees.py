"""Acts on days of rest: row to value and back, and the calendar they make together."""

import json
from datetime import date, datetime
from functools import lru_cache

from django.db.models import F

from telnusqa.core.calendar import Calendar
from telnusqa.core.decree import Announced, Decree, Moved, changes, version_after, with_decrees
from telnusqa.core.errors import Conflict
from telnusqa.core.house_event import DecreeEntered, DecreeWithdrawn
from telnusqa.core.line import canonical
from telnusqa.law import shipped
from telnusqa.store.tables.calendar import CalendarCounter, DecreeRow

Change = tuple[str, date, str, int, int | None]
"""What a version of the calendar is made of: number, date and days of an act, and when it came and went."""


def text_of(decree: Decree) -> str:
    """Its days, as they are kept."""
    return canonical(
        {
            "transfers": [[each.moved_from.isoformat(), each.moved_to.isoformat()] for each in decree.transfers],
            "days_off": [day.isoformat() for day in decree.days_off],
            "announced": [[each.code, each.day.isoformat()] for each in decree.announced],
        }
    )


def value_of(number: str, dated: date, body: str) -> Decree:
    """The act again."""
    kept = json.loads(body)
    return Decree(
        number=number,
        dated=dated,
        transfers=tuple(Moved(date.fromisoformat(a), date.fromisoformat(b)) for a, b in kept["transfers"]),
        days_off=tuple(date.fromisoformat(day) for day in kept["days_off"]),
        announced=tuple(Announced(code, date.fromisoformat(day)) for code, day in kept["announced"]),
    )


def hold() -> None:
    """Let nobody else change the calendar until this transaction ends; what is read from here on stays true."""
    CalendarCounter.objects.get_or_create(pk=1, defaults={"changes": 0})
    CalendarCounter.objects.select_for_update().get(pk=1)


def raised() -> str:
    """The next version of the calendar, for one who holds it."""
    CalendarCounter.objects.filter(pk=1).update(changes=F("changes") + 1)
    count = CalendarCounter.objects.only("changes").get(pk=1).changes
    return version_after(shipped.calendar().version, count)


def calendar() -> Calendar:
    """The shipped calendar with every act that stands, as the database says now: one small query.

    What it says is the key of what is built, so no process needs to be told of a change, nor can it miss one.
    """
    return built(_changes())


def built(rows: tuple[Change, ...]) -> Calendar:
    """The shipped calendar with those of the acts that stand; all are named, for its version counts them."""
    return _built(shipped.calendar().version, rows) if rows else shipped.calendar()


def calendar_without(decree: int) -> Calendar:
    """The calendar as it would be without one act."""
    rows = DecreeRow.objects.filter(withdrawn_at=None).exclude(pk=decree).order_by("entered_as")
    standing = [value_of(*row) for row in rows.values_list("number", "dated", "body")]
    return with_decrees(shipped.calendar(), standing, calendar().version)


def changed(since: str, until: str) -> tuple[Decree, ...]:
    """The acts that were entered or withdrawn after the version ``since``, up to and with ``until``, in that order."""
    first, last = changes(since), changes(until)
    found = [
        (count, value_of(number, dated, body))
        for number, dated, body, entered, withdrawn in _changes()
        for count in (entered, withdrawn)
        if count is not None and first < count <= last
    ]
    found.sort(key=lambda each: each[0])
    return tuple(dict.fromkeys(decree for _, decree in found))


def last_change(at: datetime) -> Conflict:
    """Who changed the calendar last, and how, for one who decided on the calendar before that."""
    rows = list(DecreeRow.objects.all())
    entered = [(row.entered_as, row.entered_by, DecreeEntered.kind, row.entered_at) for row in rows]
    withdrawn = [
        (row.withdrawn_as, row.withdrawn_by, DecreeWithdrawn.kind, row.withdrawn_at)
        for row in rows
        if row.withdrawn_as is not None and row.withdrawn_at is not None
    ]
    _, who, what, when = max([*entered, *withdrawn], default=(0, "", "", at))
    return Conflict(who, what, when)


def _changes() -> tuple[Change, ...]:
    rows = DecreeRow.objects.order_by("entered_as")
    return tuple(rows.values_list("number", "dated", "body", "entered_as", "withdrawn_as"))


@lru_cache(maxsize=16)
def _built(base: str, rows: tuple[Change, ...]) -> Calendar:
    count = max(max(entered, withdrawn or 0) for *_, entered, withdrawn in rows)
    standing = [value_of(number, dated, body) for number, dated, body, _, withdrawn in rows if withdrawn is None]
    return with_decrees(shipped.calendar(), standing, version_after(base, count))
