"""A new act on days of rest is entered: the calendar changes, and every home counts its open cases anew."""

from datetime import date, datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.decree import Decree, changes
from telnusqa.core.decree_form import problems_with
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.house_event import DecreeEntered
from telnusqa.core.problem import Problem
from telnusqa.store.keep import decrees, recounts
from telnusqa.store.keep.write import write
from telnusqa.store.tables.calendar import DecreeRow


@act
def enter_decree(decree: Decree, home: int, *, seen: str, by: Actor, happened_at: datetime) -> int:
    """Enter the act; answers its id. The same act entered again is the same.

    ``home`` is the administrator's organisation, ``seen`` the version of the calendar the check page was drawn from.
    Raises ``Conflict`` where the calendar has changed since, ``Rejected`` where the act's number and date stand with
    other days, or its days do not fit the calendar.
    """
    decrees.hold()
    known = DecreeRow.objects.filter(number=decree.number, dated=decree.dated, withdrawn_at=None).first()
    if known is not None:
        if known.body != decrees.text_of(decree):
            raise Rejected(Problem("number", "decree_known"))
        return known.pk
    calendar = decrees.calendar()
    if calendar.version != seen:
        raise decrees.last_change(happened_at)
    problems = problems_with(decree, calendar)
    if problems:
        raise Rejected(*problems)
    version = decrees.raised()
    row = DecreeRow.objects.create(
        home_id=home,
        number=decree.number,
        dated=decree.dated,
        body=decrees.text_of(decree),
        entered_by=by.code,
        entered_at=happened_at,
        entered_as=changes(version),
        chain_year=timezone.localtime(happened_at).year,
    )
    seq = write(row, _entered(decree, version, by, happened_at), after=Version(0))
    recounts.ask(row, seq)
    return row.pk


def _entered(decree: Decree, version: str, by: Actor, at: datetime) -> DecreeEntered:
    return DecreeEntered(
        by=by,
        at=at,
        clause=decree.cite,
        number=decree.number,
        dated=decree.dated,
        transfers=tuple(f"{_iso(each.moved_from)}/{_iso(each.moved_to)}" for each in decree.transfers),
        days_off=decree.days_off,
        announced=tuple(f"{each.code}/{_iso(each.day)}" for each in decree.announced),
        calendar=version,
    )


def _iso(day: date) -> str:
    return day.isoformat()
