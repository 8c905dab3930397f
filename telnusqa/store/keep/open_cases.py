"""Cases that are not over, asked for so that the indexes of open cases are used on either engine."""

from django.db.models import BooleanField, Exists, F, Func, OuterRef, QuerySet

from telnusqa.core.case import ENDS, WITH_RESULT
from telnusqa.store.tables.case import CaseRow
from telnusqa.store.tables.organisation import Organisation

_ENDED = ", ".join(f"'{state}'" for state in sorted(ENDS))
_STANDS = tuple(sorted(WITH_RESULT - ENDS))


class _Over(Func):
    """Whether a case is over, said by literals too."""

    template = f"%(expressions)s IN ({_ENDED})"
    output_field = BooleanField()


class _Open(Func):
    """Whether a case is not over, said word for word as the indexes of open cases say it.

    SQLite knows a partial index again only by literals: a bound value hides it, and every case would be read.
    """

    template = f"NOT (%(expressions)s IN ({_ENDED}))"
    output_field = BooleanField()


def open_cases() -> QuerySet[CaseRow]:
    """All cases that are not over."""
    return CaseRow.objects.filter(_Open(F("state")))


def ended_cases() -> QuerySet[CaseRow]:
    """All cases that are over."""
    return CaseRow.objects.filter(_Over(F("state")))


def owed() -> QuerySet[CaseRow]:
    """Open cases whose duplicate does not stand: their term still runs or was missed."""
    return open_cases().exclude(state__in=_STANDS)


def homes_of(rows: QuerySet[CaseRow]) -> tuple[int, ...]:
    """Homes with at least one of these cases: each is asked by its index for a first one, and no case is counted."""
    found = Organisation.objects.filter(Exists(rows.filter(home_id=OuterRef("pk"))))
    return tuple(found.order_by("pk").values_list("pk", flat=True))
