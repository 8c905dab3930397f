"""The records of a register one after another, however many there are."""

from collections.abc import Iterator

from django.db.models import Count, Max, QuerySet

from telnusqa.core.register_export import Export, Years
from telnusqa.core.register_row import RegisterRow
from telnusqa.store.keep import records
from telnusqa.store.tables.register import RecordRow

_AT_ONCE = 1000


def counted(home: int, years: Years) -> tuple[int, int]:
    """How many records of these years there are, and the last one's id."""
    found = _of(home, years).aggregate(number=Count("id"), last=Max("id"))
    return found["number"], found["last"] or 0


def rows(export: Export) -> Iterator[RegisterRow]:
    """The records in the order they came into the register, each with its supplement."""
    after = 0
    while True:
        waiting = _of(export.home, export.years).filter(id__gt=after, id__lte=export.up_to).order_by("id")
        ids = list(waiting.values_list("id", flat=True)[:_AT_ONCE])
        if not ids:
            return
        found = records.get_many(export.home, ids)
        yield from (found[each] for each in ids)
        after = ids[-1]


def _of(home: int, years: Years) -> QuerySet[RecordRow]:
    found = RecordRow.objects.filter(home_id=home)
    if years.first is not None:
        found = found.filter(finished__gte=years.first)
    if years.last is not None:
        found = found.filter(finished__lte=years.last)
    return found
