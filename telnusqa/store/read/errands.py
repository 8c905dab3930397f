"""What the worker was asked to do and has not done."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max, Min, QuerySet

from telnusqa.core.errand import ErrandKind
from telnusqa.store.once import once
from telnusqa.store.tables.errand import ErrandRow


@dataclass(frozen=True)
class Waiting:
    """Errands of a kind that wait: how many, since when, the most tries one of them took, one of their errors."""

    kind: ErrandKind
    number: int
    since: datetime
    attempts: int
    error: str


def waiting() -> tuple[Waiting, ...]:
    """Errands that are not done, kind by kind; those waited for longest first."""
    rows = ErrandRow.objects.filter(done_at=None).values_list("kind").order_by()
    counted = rows.annotate(number=Count("id"), since=Min("asked_at"), most=Max("attempts"), error=Max("last_error"))
    return tuple(Waiting(ErrandKind(kind), *rest) for kind, *rest in counted.order_by("since"))


def failing(kind: ErrandKind, subject: str) -> bool:
    """Whether an errand about this subject was tried, failed, and is not done."""
    return bool(once((failing, kind, subject), lambda: tuple(failed(kind, subject))))


def failed(kind: ErrandKind, subject: str) -> QuerySet[ErrandRow]:
    """Errands about this subject that were tried, failed, and are not done."""
    return ErrandRow.objects.filter(kind=kind.value, subject=subject, done_at=None).exclude(last_error="")


def given_up() -> int:
    """How many errands ended with a refusal: the neighbour said no, and asking again changes nothing."""
    return ErrandRow.objects.exclude(done_at=None).exclude(last_error="").count()
