"""Cases whose end is not noted yet, and those whose time is over."""

from datetime import date

from django.db.models import Q, QuerySet

from telnusqa.core.case import ENDS
from telnusqa.core.serial import CaseNumber
from telnusqa.law.retention import ended_before
from telnusqa.store.keep import cases, erasing
from telnusqa.store.keep.open_cases import ended_cases, homes_of
from telnusqa.store.read import rulesets
from telnusqa.store.tables.case import CaseRow
from telnusqa.store.tables.file import KeptFile


def homes_to_note() -> tuple[int, ...]:
    """Homes with a case whose end is not noted."""
    return homes_of(_not_noted())


def to_note(home: int, *, after: str, most: int) -> tuple[CaseNumber, ...]:
    """Such cases of a home, by number, from behind ``after`` on."""
    return _numbers(_not_noted(), home, after, most)


def homes_due(today: date) -> tuple[int, ...]:
    """Homes with a case whose time is over."""
    return homes_of(_due(today))


def to_erase(home: int, today: date, *, after: str, most: int) -> tuple[CaseNumber, ...]:
    """Such cases of a home, by number, those that something keeps among them."""
    return _numbers(_due(today), home, after, most)


def files_to_drop(number: CaseNumber) -> tuple[int, frozenset[str]]:
    """The home of an erased case, and those of its files that no row names any more."""
    case = cases.get(number)
    digests = erasing.files_of(case.home, number) if case.erased_on else frozenset()
    named = KeptFile.objects.filter(home_id=case.home, sha256__in=digests).values_list("sha256", flat=True)
    return case.home, digests - frozenset(named)


def named_files(home: int, digests: list[str]) -> frozenset[str]:
    """Which of these files of a home a row names."""
    rows = KeptFile.objects.filter(home_id=home, sha256__in=digests)
    return frozenset(rows.values_list("sha256", flat=True))


def _due(today: date) -> QuerySet[CaseRow]:
    """All cases whose time is over by the policy of that day."""
    policy = rulesets.policy(today)
    found = Q()
    for state in sorted(ENDS):
        found |= Q(state=state.value, ended_on__lt=ended_before(state, today, policy))
    return CaseRow.objects.filter(found, ended_on__isnull=False, erased_on=None)


def _not_noted() -> QuerySet[CaseRow]:
    return ended_cases().filter(ended_on=None)


def _numbers(rows: QuerySet[CaseRow], home: int, after: str, most: int) -> tuple[CaseNumber, ...]:
    rows = rows.filter(home_id=home, number__gt=after).order_by("number")
    return tuple(CaseNumber(number) for number in rows.values_list("number", flat=True)[:most])
