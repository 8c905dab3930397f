"""Terms about to end: which cases are to be looked at for it, and which warnings an officer sees."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from telnusqa.core.serial import CaseNumber
from telnusqa.core.warning import End, Warned
from telnusqa.law import shipped
from telnusqa.law.warning import warned_until
from telnusqa.store.keep.open_cases import homes_of, owed
from telnusqa.store.question import Question
from telnusqa.store.read import rulesets
from telnusqa.store.tables.book_find import EnquiryRow
from telnusqa.store.tables.case import CaseRow
from telnusqa.store.tables.warning import ENQUIRY, WarningRow

_MOST = 60
"""More warnings than a page shows are not asked for."""


@dataclass(frozen=True, kw_only=True)
class Given:
    """A warning that was given, while its term still runs; ``executor`` is whose case it is now."""

    number: CaseNumber
    end: End
    whom: Warned
    due_on: date
    edition: str
    executor: int | None


def homes(today: date) -> tuple[int, ...]:
    """Homes with a term that has not ended yet."""
    return homes_of(_running(today))


def waiting(home: int, today: date, *, after: str, most: int) -> tuple[CaseNumber, ...]:
    """Cases of a home an end of whose term is near, by number, from behind ``after`` on. Raises ``UnknownCalendar``."""
    last = max(warned_until(today, rulesets.of(edition, on=today, home=home)) for edition in shipped.editions())
    near = Q(due_on__lte=last) | Q(inner_due_on__lte=last, inner_due_on__gte=today)
    rows = _running(today).filter(near, home_id=home, number__gt=after).order_by("number")
    return tuple(CaseNumber(number) for number in rows.values_list("number", flat=True)[:most])


def given(home: int, executors: Collection[int] | None, whom: Collection[Warned], today: date) -> tuple[Given, ...]:
    """Warnings of a home whose terms still run, the nearest end first, one for each end by its highest step.

    Those of cases that ``executors`` or nobody have (``None``: not these), and any case's that reached ``whom``.
    """
    # No warning is of the kind "".
    kinds = tuple(f"{end}-{each}" for end in End for each in whom) or ("",)
    if executors is not None:
        rows = _GIVEN_OF(home, today, kinds, tuple(sorted(executors)))
    else:
        rows = _GIVEN(home, today, kinds)
    found: dict[tuple[str, End], Given] = {}
    order = list(Warned)
    for row in rows:
        number, kind, due_on, edition, executor = row
        end, _, name = kind.partition("-")
        each = Given(
            number=CaseNumber(number),
            end=End(end),
            whom=Warned(name),
            due_on=due_on,
            edition=edition,
            executor=executor,
        )
        known = found.get((number, each.end))
        if known is None or order.index(each.whom) > order.index(known.whom):
            found[number, each.end] = each
    return tuple(found.values())


def _given(home: int, today: date, mine: Q) -> QuerySet[WarningRow, Any]:
    case = _running(today).filter(home_id=OuterRef("home_id"), number=OuterRef("case_number"))
    case = case.filter(Q(due_on=OuterRef("due_on")) | Q(inner_due_on=OuterRef("due_on")))
    rows = WarningRow.objects.filter(home_id=home, due_on__gte=today).annotate(
        edition=Subquery(case.values("edition")), executor=Subquery(case.values("executor_id"))
    )
    rows = rows.filter(mine, edition__isnull=False).order_by("due_on", "case_number")
    return rows.values_list("case_number", "kind", "due_on", "edition", "executor")[:_MOST]


_GIVEN = Question(lambda home, today, kinds: _given(home, today, Q(kind__in=kinds)))
_GIVEN_OF = Question(
    lambda home, today, kinds, executors: _given(
        home, today, Q(kind__in=kinds) | Q(executor=None) | Q(executor__in=executors)
    )
)


@dataclass(frozen=True, kw_only=True)
class Unanswered:
    """An enquiry of which was reminded, and that still waits for its answer; ``executor`` is whose case it is."""

    number: CaseNumber
    awaited_until: date
    executor: int | None


def unanswered(home: int, executors: Collection[int], most: int) -> tuple[Unanswered, ...]:
    """Enquiries of a home of which was reminded, the longest awaited first: of cases these executors or nobody have."""
    return tuple(
        Unanswered(number=CaseNumber(number), awaited_until=due_on, executor=executor)
        for number, due_on, executor in _UNANSWERED(home, tuple(sorted(executors)))[:most]
    )


def _unanswered(home: int, executors: tuple[int, ...]) -> QuerySet[WarningRow, Any]:
    waits = EnquiryRow.objects.filter(
        home_id=OuterRef("home_id"),
        case_number=OuterRef("case_number"),
        awaited_until=OuterRef("due_on"),
        answered_at=None,
    )
    case = owed().filter(home_id=OuterRef("home_id"), number=OuterRef("case_number"))
    mine = case.filter(Q(executor=None) | Q(executor__in=executors))
    rows = WarningRow.objects.filter(Exists(waits), Exists(mine), home_id=home, kind__startswith=ENQUIRY)
    rows = rows.annotate(executor=Subquery(case.values("executor_id"))).order_by("due_on", "case_number", "kind")
    return rows.values_list("case_number", "due_on", "executor")[:_MOST]


_UNANSWERED = Question(_unanswered)


def _running(today: date) -> QuerySet[CaseRow]:
    return owed().filter(due_on__gte=today)
