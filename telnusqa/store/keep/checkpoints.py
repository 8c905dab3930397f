"""What waits for a checkpoint, and the checkpoint as it is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from telnusqa.core.checkpoint import BEFORE_FIRST, Checkpoint, Head, SeenLook, ranges
from telnusqa.core.errors import NotFound
from telnusqa.core.line import ChainKey
from telnusqa.store.load import load_rows
from telnusqa.store.tables.checkpoint import CheckpointLeafRow, CheckpointRow, UnsealedLookRow
from telnusqa.store.tables.journal import LookRow

_WAITING = """
    SELECT waiting.home_id, waiting.chain_year, waiting.chain, waiting.seq, line.hash
    FROM store_unsealed_line waiting
    JOIN store_line line ON line.home_id = waiting.home_id AND line.chain_year = waiting.chain_year
        AND line.chain = waiting.chain AND line.seq = waiting.seq
    ORDER BY waiting.home_id, waiting.chain_year, waiting.chain, waiting.seq
    LIMIT %s
"""
_TAKEN = "DELETE FROM store_unsealed_line WHERE home_id = %s AND chain_year = %s AND chain = %s AND seq = %s"


@dataclass(frozen=True)
class Waiting:
    """Lines and looks no checkpoint holds yet, at most so many of each; ``heads`` is the last line of each chain."""

    lines: tuple[Head, ...]
    looks: tuple[SeenLook, ...]

    @property
    def heads(self) -> tuple[Head, ...]:
        """A chain's lines stand one after another: the last of them holds those before it."""
        return tuple({head.chain: head for head in self.lines}.values())


def waiting(most: int) -> Waiting:
    """The first of what waits. A line that waits and stands no more is left: the journal's check tells of it."""
    with connection.cursor() as cursor:
        cursor.execute(_WAITING, [most])
        lines = tuple(Head(ChainKey(row[0], row[1], row[2]), row[3], row[4]) for row in cursor.fetchall())
    looks = LookRow.objects.filter(id__in=UnsealedLookRow.objects.values("look_id")).order_by("id")[:most]
    return Waiting(lines, tuple(map(seen_look, looks)))


def seen_look(row: LookRow) -> SeenLook:
    """The look a row holds."""
    return SeenLook(
        id=row.pk,
        day=row.day.isoformat(),
        viewer=row.viewer,
        subject=row.subject,
        purpose=row.purpose,
        five_minutes=row.five_minutes,
        first_seen=row.first_seen,
        cases=row.cases,
    )


def last() -> tuple[int, str]:
    """Number and hash of the last checkpoint; 0 and what the first one names, where none stands."""
    row = CheckpointRow.objects.order_by("-n").only("n", "hash").first()
    return (row.n, row.hash) if row else (0, BEFORE_FIRST)


def keep(checkpoint: Checkpoint, signature: str, heads: Sequence[Head], taken: Waiting) -> None:
    """Keep it with its leaves; what it holds waits no more."""
    CheckpointRow.objects.create(
        n=checkpoint.n,
        body=checkpoint.body,
        hash=checkpoint.hash,
        signature=signature,
        made_at=checkpoint.made_at,
    )
    load_rows(
        CheckpointLeafRow, ({"checkpoint_id": checkpoint.n} | row for row in map(_leaf, range(len(heads)), heads))
    )
    with connection.cursor() as cursor:
        keys = [(each.chain.home, each.chain.year, each.chain.name, each.seq) for each in taken.lines]
        if keys:
            cursor.executemany(_TAKEN, keys)
    for first, end in ranges(look.id for look in taken.looks):
        UnsealedLookRow.objects.filter(look_id__gte=first, look_id__lte=end).delete()


def _leaf(position: int, head: Head) -> dict[str, str | int | None]:
    key = head.chain
    return {
        "position": position,
        "home_id": key.home,
        "chain_year": key.year,
        "chain": key.name,
        "seq": head.seq,
        "hash": head.hash,
    }


def keep_stamp(n: int, stamp: str, stamped_at: datetime) -> None:
    """Add the answer of a time-stamp authority; one that is there stays. Raises ``NotFound``."""
    added = CheckpointRow.objects.filter(n=n, stamp="").update(stamp=stamp, stamped_at=stamped_at)
    if not added and not CheckpointRow.objects.filter(n=n).exists():
        raise NotFound(f"checkpoint {n}")
