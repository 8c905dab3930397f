"""Which cases of a college are to be erased and when, and what keeps some of them: counted, and a page at a time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case as Chosen
from django.db.models import Count, Exists, F, IntegerField, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import ExtractYear

from telnusqa.core.case import ENDS, Case, State
from telnusqa.core.legal_hold import Hold, stands
from telnusqa.core.person import PersonName
from telnusqa.core.serial import CaseNumber
from telnusqa.law.policy import Policy
from telnusqa.law.retention import KeptWhy, erase_on, kept_because, years_kept
from telnusqa.store.keep import cases, legal_holds
from telnusqa.store.keep.around import around_each
from telnusqa.store.read import rulesets
from telnusqa.store.tables.case import ApplicationRow, CaseRow
from telnusqa.store.tables.legal_hold import LegalHoldRow

PAGE = 25
Place = tuple[int, CaseNumber]
"""Where a case stands in the list: by the year it is erased in, then by its number."""


@dataclass(frozen=True)
class Falling:
    """How many cases with this end are erased on that day, those that something keeps among them."""

    on: date
    end: State
    cases: int


@dataclass(frozen=True, kw_only=True)
class ToErase:
    """One case: the applicant by name, for the page to show initials; ``on`` is None while it is not over."""

    case: Case
    name: PersonName
    on: date | None
    holds: tuple[Hold, ...]
    kept: tuple[KeptWhy, ...]


@dataclass(frozen=True)
class ToErasePage:
    """A page; ``after`` is the place the next one begins behind, None at the end."""

    rows: tuple[ToErase, ...]
    after: Place | None


def counted(home: int, policy: Policy) -> tuple[Falling, ...]:
    """Every case that is over, by its day and its end; the nearest day first."""
    rows = _rows(home, policy).values("year", "state").annotate(cases=Count("number"))
    return tuple(
        Falling(date(row["year"], 1, 1), State(row["state"]), row["cases"]) for row in rows.order_by("year", "state")
    )


def page(
    home: int, policy: Policy, today: date, *, held: bool = False, after: Place | None = None, size: int = PAGE
) -> ToErasePage:
    """Cases that are over by their day; with ``held`` those under a hold that stands, whether over or not."""
    rows = _held(home, policy, today) if held else _rows(home, policy)
    if after is not None:
        year, number = after
        rows = rows.filter(Q(year__gt=year) | Q(year=year, number__gt=number))
    found = list(rows.order_by("year", "number")[: size + 1])
    shown = found[:size]
    last = (shown[-1].year, CaseNumber(shown[-1].number)) if len(found) > size else None
    return ToErasePage(_values(home, shown, policy, today), last)


def holds_of(case: Case, today: date) -> tuple[Hold, ...]:
    """The holds that keep the case today."""
    return tuple(hold for hold in legal_holds.of_case(case.home, case.number) if stands(hold, today))


def day_of(case: Case, today: date) -> date | None:
    """From which day on the case is erased, by the policy of today; None while it is not over."""
    return erase_on(case.state, case.ended_on, rulesets.policy(today)) if case.ended_on else None


def _rows(home: int, policy: Policy) -> "QuerySet[Any]":
    over = CaseRow.objects.filter(home_id=home, ended_on__isnull=False, erased_on=None)
    return over.annotate(year=_year(policy))


def _held(home: int, policy: Policy, today: date) -> "QuerySet[Any]":
    """Open ones among them come last: they have no day yet."""
    standing = LegalHoldRow.objects.filter(home_id=OuterRef("home_id"), case_number=OuterRef("number"), lifted_at=None)
    standing = standing.filter(Q(until=None) | Q(until__gte=today))
    return CaseRow.objects.filter(Exists(standing), home_id=home, erased_on=None).annotate(year=_year(policy))


def _year(policy: Policy) -> Chosen:
    """The year on whose first day a case is erased, as ``law.retention.erase_on`` has it."""
    over = Q(ended_on__isnull=False)
    whens = [
        When(over & Q(state=state.value), then=ExtractYear(F("ended_on")) + Value(1 + (years_kept(state, policy) or 0)))
        for state in sorted(ENDS)
    ]
    return Chosen(*whens, default=Value(date.max.year), output_field=IntegerField())


def _values(home: int, rows: Iterable[CaseRow], policy: Policy, today: date) -> tuple[ToErase, ...]:
    found = [cases.value_of(row) for row in rows]
    numbers = [case.number for case in found]
    applied = ApplicationRow.objects.filter(home_id=home, case_number__in=numbers)
    names = {n: PersonName(*name) for n, *name in applied.values_list("case_number", "surname", "given", "patronymic")}
    around = around_each(home, numbers)
    return tuple(
        ToErase(
            case=case,
            name=names[case.number],
            on=erase_on(case.state, case.ended_on, policy) if case.ended_on else None,
            holds=tuple(hold for hold in around[case.number].holds if stands(hold, today)),
            kept=kept_because(case, around[case.number], today),
        )
        for case in found
    )
