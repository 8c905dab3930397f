"""A list of cases is leafed through, newest first, by a moment of theirs and their number; nothing is counted."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from telnusqa.core.serial import CaseNumber
from telnusqa.store.tables.case import CaseRow

Place = tuple[datetime, CaseNumber]
"""Where a row stands in the list: by its moment, then by its number."""


@dataclass(frozen=True)
class Leaf:
    """A page of the list; ``newer`` and ``older`` are the places its neighbours begin at."""

    rows: tuple[CaseRow, ...]
    newer: Place | None
    older: Place | None


def leaf(rows: QuerySet[CaseRow], moment: str, *, after: Place | None, before: Place | None, size: int) -> Leaf:
    """So many of the rows: those older than ``after``, or newer than ``before``. None of them lacks its ``moment``."""
    if before is not None:
        at, number = before
        rows = rows.filter(**{f"{moment}__gte": at}).exclude(**{moment: at, "number__lte": number})
        found = list(rows.order_by(moment, "number")[: size + 1])
    else:
        if after is not None:
            at, number = after
            rows = rows.filter(**{f"{moment}__lte": at}).exclude(**{moment: at, "number__gte": number})
        found = list(rows.order_by(f"-{moment}", "-number")[: size + 1])
    more, kept = len(found) > size, found[:size]
    if before is not None:
        kept.reverse()
    newer = more if before is not None else after is not None
    older = before is not None or more
    places = [(getattr(row, moment), CaseNumber(row.number)) for row in kept]
    return Leaf(tuple(kept), places[0] if newer and kept else None, places[-1] if older and kept else None)
