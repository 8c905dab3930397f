"""Which numbers are in which hand, told as ranges: one reading of the index, however many blanks there are."""

from collections.abc import Sequence
from typing import Any

from django.db import connection

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import BlankRange, parse_hand
from telnusqa.core.inventory import Held

_RANGES = """
SELECT hand, kind, series, MIN(number), MAX(number)
FROM (
    SELECT hand, kind, series, number,
           number - ROW_NUMBER() OVER (PARTITION BY hand, kind, series ORDER BY number) AS island
    FROM store_blank WHERE home_id = %s AND ({which})
) AS numbered
GROUP BY hand, kind, series, island ORDER BY kind, series, MIN(number)
"""


def ranges(home: int, which: str, asked: Sequence[Any]) -> tuple[Held, ...]:
    """Those of the blanks that ``which`` names, a condition in SQL with a ``%s`` for each of ``asked``."""
    with connection.cursor() as cursor:
        cursor.execute(_RANGES.format(which=which), [home, *asked])
        rows = cursor.fetchall()
    return tuple(
        (parse_hand(hand), BlankRange(BlankKind(kind), series, first, last)) for hand, kind, series, first, last in rows
    )
