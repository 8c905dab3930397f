"""Cases whose term was missed and of which that is not written down yet."""

from datetime import date

from django.db.models import QuerySet

from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep.open_cases import homes_of, owed
from telnusqa.store.read import rulesets
from telnusqa.store.tables.case import CaseRow


def homes(today: date) -> tuple[int, ...]:
    """Homes with such cases."""
    return homes_of(_rows(today))


def waiting(home: int, today: date, *, after: str, most: int) -> tuple[CaseNumber, ...]:
    """Such cases of a home, by number, from behind ``after`` on."""
    rows = _rows(today).filter(home_id=home, number__gt=after).order_by("number")
    return tuple(CaseNumber(number) for number in rows.values_list("number", flat=True)[:most])


def _rows(today: date) -> QuerySet[CaseRow]:
    since = rulesets.policy(today).deemed_refusal_since
    ended = owed().filter(due_on__lt=today, due_on__gte=since)
    return ended.filter(deemed_refused_on=None)
