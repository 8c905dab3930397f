"""How often something was tried: counted in the database, so that every process counts together."""

from datetime import datetime, timedelta
from typing import Any

from django.db.models import F

from telnusqa.core.problem import Problem
from telnusqa.store.secret import mac
from telnusqa.store.tables.portal import LimitRow

WINDOW = timedelta(minutes=15)
"""The time over which tries are counted together; the next window begins anew."""


def hit(name: str, who: str, *, at: datetime, most: int) -> bool:
    """Count one try; answers whether it is still within the limit. ``who`` is kept as a code only."""
    row, _ = LimitRow.objects.get_or_create(**_counted_in(name, who, at))
    LimitRow.objects.filter(pk=row.pk).update(hits=F("hits") + 1)
    return LimitRow.objects.only("hits").get(pk=row.pk).hits <= most


def within(name: str, who: str, *, at: datetime, most: int) -> bool:
    """Whether one more try would still be within the limit; nothing is counted."""
    hits = LimitRow.objects.filter(**_counted_in(name, who, at)).values_list("hits", flat=True)
    return (hits.first() or 0) < most


def too_often(field: str) -> Problem:
    """What somebody over a limit is told."""
    return Problem(field, "too_often", "", {"minutes": int(WINDOW.total_seconds() // 60)})


def until_forgotten(at: datetime) -> timedelta:
    """How long the tries of this moment are still counted."""
    length = int(WINDOW.total_seconds())
    return timedelta(seconds=length - int(at.timestamp()) % length)


def _counted_in(name: str, who: str, at: datetime) -> dict[str, Any]:
    length = int(WINDOW.total_seconds())
    return {"key": f"{name}:{mac(who, 'limit')}", "window": int(at.timestamp()) // length * length}


def drop_before(at: datetime) -> int:
    """Forget windows that began a day ago or more; answers how many."""
    oldest = int((at - timedelta(days=1)).timestamp())
    return LimitRow.objects.filter(window__lt=oldest).delete()[0]
