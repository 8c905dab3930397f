"""How much there is of what an operator watches: numbers alone, each asked by an index of what is not over."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import connection
from django.db.models import Count, Min, Q, Value
from django.db.models.functions import Concat

from telnusqa.core.api_token import SOON as TOKEN_SOON
from telnusqa.core.case import ENDS
from telnusqa.store.keep.open_cases import open_cases, owed
from telnusqa.store.tables.api_token import ApiTokenRow
from telnusqa.store.tables.case import CaseRow
from telnusqa.store.tables.errand import ErrandRow

SOON = timedelta(days=3)


@dataclass(frozen=True)
class Errands:
    """Errands of a kind that are not done. ``oldest`` is when the first of those that are due became so."""

    due: int
    later: int
    failing: int
    oldest: datetime | None


@dataclass(frozen=True)
class Terms:
    """Open cases whose duplicate does not stand yet: how their terms are."""

    overdue: int
    soon: int
    deemed_refused: int


@dataclass(frozen=True)
class Tokens:
    """Tokens of machines that nobody withdrew: those that work, of these those that end soon, those that ended."""

    work: int
    soon: int
    ended: int


def errands(now: datetime) -> dict[str, Errands]:
    """By kind."""
    due = Q(due__lte=now)
    # Grouped by the bare column SQLite would read the unique index, which holds every errand there ever was.
    rows = ErrandRow.objects.filter(done_at=None).values(of=Concat("kind", Value(""))).order_by()
    counted = rows.annotate(
        all=Count("id"),
        due_now=Count("id", filter=due),
        failing=Count("id", filter=~Q(last_error="")),
        oldest=Min("due", filter=due),
    )
    return {
        row["of"]: Errands(row["due_now"], row["all"] - row["due_now"], row["failing"], row["oldest"])
        for row in counted
    }


def terms(today: date) -> Terms:
    """How they are on that day."""
    told = owed().aggregate(
        overdue=Count("number", filter=Q(due_on__lt=today)),
        soon=Count("number", filter=Q(due_on__gte=today, due_on__lte=today + SOON)),
        deemed=Count("number", filter=Q(deemed_refused_on__isnull=False)),
    )
    return Terms(told["overdue"], told["soon"], told["deemed"])


def tokens(now: datetime) -> Tokens:
    """How they are at that moment."""
    told = ApiTokenRow.objects.filter(withdrawn_at=None).aggregate(
        work=Count("id", filter=Q(expires_at__gt=now)),
        soon=Count("id", filter=Q(expires_at__gt=now, expires_at__lte=now + TOKEN_SOON)),
        ended=Count("id", filter=Q(expires_at__lte=now)),
    )
    return Tokens(told["work"], told["soon"], told["ended"])


def open_by_state() -> dict[str, int]:
    """Cases that are not over."""
    return dict(open_cases().values_list("state").annotate(number=Count("number")).order_by())


def ended_by_state() -> dict[str, int]:
    """Cases that are over: an index is read through, so this is asked seldom."""
    rows = CaseRow.objects.filter(state__in=sorted(ENDS)).values_list("state")
    return dict(rows.annotate(number=Count("number")).order_by())


def pool() -> dict[str, int]:
    """Connections of this process' pool: how many there are, how many are free, how many pages wait for one."""
    kept = getattr(connection, "pool", None)
    if kept is None:
        return {}
    told = kept.get_stats()
    return {name: int(told.get(name, 0)) for name in ("pool_size", "pool_available", "requests_waiting")}
