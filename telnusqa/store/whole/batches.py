"""Rows of a table a few at a time, by their keys: what is done with one lot never holds up the next."""

from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet


def batches(rows: "QuerySet[Any]", most: int) -> Iterator[list[Any]]:
    """Lots of so many. Whoever comes later is among them as long as the key is behind the last one's."""
    rows = rows.order_by("pk")
    batch = list(rows[:most])
    while batch:
        yield batch
        batch = list(rows.filter(pk__gt=batch[-1].pk)[:most])
