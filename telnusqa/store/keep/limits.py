"""How often something was tried: counted in the database, so that every process counts together."""

from datetime import datetime, timedelta

from django.db.models import F

from telnusqa.store.secret import mac
from telnusqa.store.tables.portal import LimitRow


def hit(name: str, who: str, *, at: datetime, window: timedelta, most: int) -> bool:
    """Count one try; answers whether it is still within the limit. ``who`` is kept as a code only."""
    key = f"{name}:{mac(who, 'limit')}"
    length = int(window.total_seconds())
    begins = int(at.timestamp()) // length * length
    row, _ = LimitRow.objects.get_or_create(key=key, window=begins)
    LimitRow.objects.filter(pk=row.pk).update(hits=F("hits") + 1)
    return LimitRow.objects.only("hits").get(pk=row.pk).hits <= most


def within(name: str, who: str, *, at: datetime, window: timedelta, most: int) -> bool:
    """Whether one more try would still be within the limit; nothing is counted."""
    length = int(window.total_seconds())
    begins = int(at.timestamp()) // length * length
    hits = LimitRow.objects.filter(key=f"{name}:{mac(who, 'limit')}", window=begins).values_list("hits", flat=True)
    return (hits.first() or 0) < most


def drop_before(at: datetime) -> int:
    """Forget windows that began a day ago or more; answers how many."""
    oldest = int((at - timedelta(days=1)).timestamp())
    return LimitRow.objects.filter(window__lt=oldest).delete()[0]
