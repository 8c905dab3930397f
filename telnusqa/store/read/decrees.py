"""Acts on days of rest, as an administrator sees them, and what open cases rest on."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count

from telnusqa.core.calendar import Calendar
from telnusqa.core.case import SETTLED
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.decree import Decree, WithdrawnWhy
from telnusqa.core.errors import NotFound
from telnusqa.store.keep import decrees
from telnusqa.store.read.people import names_of
from telnusqa.store.tables.calendar import DecreeRow
from telnusqa.store.tables.case import CaseRow


@dataclass(frozen=True, kw_only=True)
class Entered:
    """An act, who entered it and when, and whether it was withdrawn since. ``version`` is its last line's number."""

    id: int
    decree: Decree
    by: str
    at: datetime
    version: int
    withdrawn_by: str
    withdrawn_at: datetime | None
    withdrawn_why: WithdrawnWhy | None


@dataclass(frozen=True, kw_only=True)
class OpenTerms:
    """Open cases of a home that were counted alike and so end alike; ``cases`` tells how many."""

    home: int
    edition: str
    channel: Channel
    collection: Collection
    registered_on: date
    due_on: date
    inner_due_on: date | None
    cases: int


def calendar() -> Calendar:
    """The calendar of this moment: the shipped lines and every act that stands."""
    return decrees.calendar()


def calendar_without(decree: int) -> Calendar:
    """The calendar as it would be without one act."""
    return decrees.calendar_without(decree)


def entered() -> tuple[Entered, ...]:
    """Every act that was entered, newest first."""
    return _values(list(DecreeRow.objects.order_by("-entered_as")))


def by_id(decree: int) -> Entered:
    """One of them. Raises ``NotFound``."""
    row = DecreeRow.objects.filter(pk=decree).first()
    if row is None:
        raise NotFound(f"decree {decree}")
    return _values([row])[0]


def standing(number: str, dated: date) -> int | None:
    """The act of that number and date, where one stands."""
    rows = DecreeRow.objects.filter(number=number, dated=dated, withdrawn_at=None)
    return rows.values_list("pk", flat=True).first()


def open_terms() -> tuple[OpenTerms, ...]:
    """What every open case rests on, counted: a row for each day of registration, however many cases came that day."""
    rows = CaseRow.objects.exclude(state__in=[state.value for state in SETTLED])
    named = ("home_id", "edition", "channel", "collection", "registered_on", "due_on", "inner_due_on")
    counted = rows.values_list(*named).annotate(cases=Count("number")).order_by(*named)
    return tuple(
        OpenTerms(
            home=home,
            edition=edition,
            channel=Channel(channel),
            collection=Collection(collection),
            registered_on=registered_on,
            due_on=due_on,
            inner_due_on=inner_due_on,
            cases=cases,
        )
        for home, edition, channel, collection, registered_on, due_on, inner_due_on, cases in counted
    )


def _values(rows: list[DecreeRow]) -> tuple[Entered, ...]:
    names = names_of({row.entered_by for row in rows} | {row.withdrawn_by for row in rows if row.withdrawn_by})
    return tuple(
        Entered(
            id=row.pk,
            decree=decrees.value_of(row.number, row.dated, row.body),
            by=names.get(row.entered_by, row.entered_by),
            at=row.entered_at,
            version=row.last_seq,
            withdrawn_by=names.get(row.withdrawn_by, row.withdrawn_by),
            withdrawn_at=row.withdrawn_at,
            withdrawn_why=WithdrawnWhy(row.withdrawn_why) if row.withdrawn_why else None,
        )
        for row in rows
    )
