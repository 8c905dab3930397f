"""Cases whose term was missed and of which that is not written down yet."""

from datetime import date

from django.db.models import QuerySet

from telnusqa.core.case import ENDS, WITH_RESULT
from telnusqa.core.serial import CaseNumber
from telnusqa.law import shipped
from telnusqa.store.tables.case import CaseRow

_ENDED = tuple(sorted(ENDS))
_STANDS = tuple(sorted(WITH_RESULT - ENDS))


def homes(today: date) -> tuple[int, ...]:
    """Homes with such cases."""
    return tuple(_rows(today).values_list("home_id", flat=True).order_by("home_id").distinct())


def waiting(home: int, today: date, *, after: str, most: int) -> tuple[CaseNumber, ...]:
    """Such cases of a home, by number, from behind ``after`` on."""
    rows = _rows(today).filter(home_id=home, number__gt=after).order_by("number")
    return tuple(CaseNumber(number) for number in rows.values_list("number", flat=True)[:most])


def _rows(today: date) -> QuerySet[CaseRow]:
    ended = CaseRow.objects.filter(due_on__lt=today, due_on__gte=shipped.policy().deemed_refusal_since)
    # Said apart, as the index of open cases says it.
    open_ones = ended.exclude(state__in=_ENDED).exclude(state__in=_STANDS)
    return open_ones.filter(deemed_refused_on=None)
