"""Numbers of a series that are not here: found in one reading of the index, however long the series is."""

from typing import Any

from django.db import connection

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import RETURNED, SUPPLIER, BlankRange
from telnusqa.core.series_gap import Gap, GapOrigin, GapWhy, GapWord, with_words
from telnusqa.store.tables.blank import CustodyActRow
from telnusqa.store.tables.inventory import GapRow

MOST = 500
"""So many gaps at most of either sort; the numbers of deliveries follow one another."""

_NEVER = """
SELECT kind, series, before + 1, number - 1
FROM (
    SELECT kind, series, number, LAG(number) OVER (PARTITION BY kind, series ORDER BY number) AS before
    FROM store_blank WHERE home_id = %s
) AS followed
WHERE number > before + 1 ORDER BY kind, series, number LIMIT %s
"""
_NOT_HERE = """
SELECT kind, series, hand, act_id, MIN(number), MAX(number)
FROM (
    SELECT b.kind, b.series, b.hand, s.act_id, b.number,
           b.number - ROW_NUMBER() OVER (
               PARTITION BY b.hand, b.kind, b.series, s.act_id ORDER BY b.number
           ) AS island
    FROM store_blank b JOIN store_blank_step s ON s.home_id = b.home_id AND s.blank_id = b.id AND s.n = b.last_n
    WHERE b.home_id = %s AND b.hand IN (%s, %s)
) AS stepped
GROUP BY kind, series, hand, act_id, island ORDER BY kind, series, MIN(number) LIMIT %s
"""


def of_home(home: int) -> tuple[Gap, ...]:
    """Every gap between the lowest and the highest number of a kind and series on any delivery note, in their order."""
    never = [
        Gap(these=BlankRange(BlankKind(kind), series, first, last), origin=GapOrigin.NEVER)
        for kind, series, first, last in _asked(_NEVER, [home, MOST])
    ]
    rows = _asked(_NOT_HERE, [home, str(SUPPLIER), str(RETURNED), MOST])
    acts = CustodyActRow.objects.in_bulk({row[3] for row in rows})
    told = [_not_here(row, acts) for row in rows]
    return with_words(sorted((*never, *told), key=lambda gap: gap.these), words(home))


def words(home: int) -> tuple[GapWord, ...]:
    """What custodians said, oldest first."""
    return tuple(
        GapWord(BlankRange(BlankKind(row.kind), row.series, row.first, row.last), GapWhy(row.why), row.note)
        for row in GapRow.objects.filter(home_id=home).order_by("pk")
    )


def _not_here(row: tuple[Any, ...], acts: dict[int, CustodyActRow]) -> Gap:
    kind, series, hand, act_id, first, last = row
    act = acts[act_id]
    return Gap(
        these=BlankRange(BlankKind(kind), series, first, last),
        origin=GapOrigin.LACKED if hand == str(SUPPLIER) else GapOrigin.RETURNED,
        act=act_id,
        number=act.number,
        dated=act.dated,
        supplier=act.supplier,
    )


def _asked(query: str, values: list[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(query, values)
        return list(cursor.fetchall())
