"""Every move of the blanks of a college, range by range, in the order they were made."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import Any

from django.db import connection
from django.utils import timezone

from telnusqa.core.blank import BlankKind, RegistrationNumber
from telnusqa.core.blank_journal import BlankMove
from telnusqa.core.custody import BlankRange, parse_hand
from telnusqa.core.custody_act import CustodyWhat
from telnusqa.store.tables.blank import BlankStepRow, CustodyActRow

_MOVES = """
SELECT act_id, book_year, book_n, kind, series, from_hand, to_hand, MIN(number), MAX(number), MIN(at), MIN("by")
FROM (
    SELECT s.act_id, s.book_year, s.book_n, b.kind, b.series, s.from_hand, s.to_hand, b.number, s.n, s.at, s."by",
           b.number - ROW_NUMBER() OVER (
               PARTITION BY s.act_id, s.book_year, s.book_n, b.kind, b.series, s.from_hand, s.to_hand ORDER BY b.number
           ) AS island
    FROM store_blank_step s JOIN store_blank b ON b.home_id = s.home_id AND b.id = s.blank_id
    WHERE s.home_id = %s AND s.n > 1 AND {which}
) AS stepped
GROUP BY act_id, book_year, book_n, kind, series, from_hand, to_hand, island
ORDER BY MIN(at), MIN(n), MIN(act_id), kind, series, MIN(number)
"""
"""The first step, into the supplier's hand, moves nothing anybody here could see."""


def of_year(home: int, year: int) -> tuple[BlankMove, ...]:
    """The moves of a calendar year of the place."""
    since, until = _begin(year), _begin(year + 1)
    return _read(home, "s.at >= %s AND s.at < %s", [since, until])


def of_act(home: int, act: int) -> tuple[BlankMove, ...]:
    """The moves of one act; none where it is not of this home."""
    return _read(home, "s.act_id = %s", [act])


def years(home: int) -> tuple[int, ...]:
    """Years in which something moved, the newest first."""
    first = BlankStepRow.objects.filter(home_id=home).order_by("at").values_list("at", flat=True).first()
    last = BlankStepRow.objects.filter(home_id=home).order_by("at").values_list("at", flat=True).last()
    if first is None or last is None:
        return ()
    return tuple(range(timezone.localtime(last).year, timezone.localtime(first).year - 1, -1))


def _read(home: int, which: str, asked: list[Any]) -> tuple[BlankMove, ...]:
    with connection.cursor() as cursor:
        cursor.execute(_MOVES.format(which=which), [home, *asked])
        rows = cursor.fetchall()
    acts = CustodyActRow.objects.in_bulk({row[0] for row in rows if row[0] is not None})
    return tuple(_move(row, acts) for row in rows)


def _move(row: Iterable[Any], acts: dict[int, CustodyActRow]) -> BlankMove:
    act_id, year, n, kind, series, source, target, first, last, at, by = row
    act = acts.get(act_id)
    return BlankMove(
        at=_moment(at),
        these=BlankRange(BlankKind(kind), series, first, last),
        source=parse_hand(source),
        target=parse_hand(target),
        by=by,
        act=act_id,
        what=CustodyWhat(act.what) if act else None,
        number=act.number if act else "",
        dated=act.dated if act else None,
        supplier=act.supplier if act else "",
        book=RegistrationNumber(year, n) if year is not None else None,
    )


def _begin(year: int) -> datetime:
    return timezone.make_aware(datetime.combine(date(year, 1, 1), time()))


def _moment(at: datetime | str) -> datetime:
    """In the time of the place, whose day the journal names; SQLite answers it as kept, in UTC without saying so."""
    return timezone.localtime(at if isinstance(at, datetime) else datetime.fromisoformat(at).replace(tzinfo=UTC))
