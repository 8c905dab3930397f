"""The checkpoints of the journal, for whoever wants to keep a copy."""

from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.checkpoint import Checkpoint, Head, read_checkpoint
from telnusqa.core.checkpoint_file import KeptCheckpoint
from telnusqa.core.errors import NotFound
from telnusqa.core.inclusion import Inclusion
from telnusqa.core.line import ChainKey
from telnusqa.core.merkle import path
from telnusqa.store import journal_key
from telnusqa.store.tables.checkpoint import CheckpointLeafRow, CheckpointRow

PAGE = 24
"""A day of them."""


@dataclass(frozen=True, kw_only=True)
class Published:
    """A checkpoint as it is shown; ``holds`` is whether its signature is that of a key known here."""

    checkpoint: Checkpoint
    signature: str
    stamped_at: datetime | None
    holds: bool


@dataclass(frozen=True)
class CheckpointPage:
    """A page, newest first; ``newer`` and ``older`` are the numbers its neighbours end above and begin below."""

    listed: tuple[Published, ...]
    newer: int | None
    older: int | None


def page(*, below: int | None = None, above: int | None = None) -> CheckpointPage:
    """The newest ones; those below a number, or the page next above one. Nothing is counted."""
    rows = CheckpointRow.objects.all()
    if above is not None:
        found = list(rows.filter(n__gt=above).order_by("n")[: PAGE + 1])
        more = len(found) > PAGE
        listed, newer, older = found[:PAGE][::-1], more, True
    else:
        rows = rows.filter(n__lt=below) if below is not None else rows
        found = list(rows.order_by("-n")[: PAGE + 1])
        listed, newer, older = found[:PAGE], below is not None, len(found) > PAGE
    return CheckpointPage(
        tuple(map(_published, listed)),
        listed[0].n if listed and newer else None,
        listed[-1].n if listed and older else None,
    )


def get(n: int) -> Published:
    """One of them. Raises :class:`NotFound`."""
    return _published(_row(n))


def last() -> int:
    """The number of the last one; 0 where none stands."""
    return CheckpointRow.objects.order_by("-n").values_list("n", flat=True).first() or 0


def copy_of(n: int, *, with_chains: bool = False) -> KeptCheckpoint:
    """What anybody may keep of it; ``with_chains`` is the operator's copy. Raises :class:`NotFound`."""
    row = _row(n)
    heads = _heads(n)
    return KeptCheckpoint(
        body=row.body,
        signature=row.signature,
        leaves=tuple(head.leaf.hex() for head in heads),
        stamp=row.stamp,
        heads=heads if with_chains else (),
    )


def holding(key: ChainKey) -> Inclusion | None:
    """The last checkpoint that holds a line of the chain, and the way from the line to its root."""
    place = {"home_id": key.home, "chain_year": key.year, "chain": key.name}
    leaf = CheckpointLeafRow.objects.filter(**place).order_by("-seq").first()
    if leaf is None:
        return None
    row = _row(leaf.checkpoint_id)
    leaves = [head.leaf for head in _heads(row.n)]
    return Inclusion(
        checkpoint=read_checkpoint(row.body),
        signature=row.signature,
        seq=leaf.seq,
        index=leaf.position,
        path=tuple(each.hex() for each in path(leaves, leaf.position)),
    )


def unstamped(most: int) -> tuple[tuple[int, str], ...]:
    """Number and text of those without a time-stamp, oldest first."""
    rows = CheckpointRow.objects.filter(stamp="").order_by("n").values_list("n", "body")
    return tuple(rows[:most])


def _heads(n: int) -> tuple[Head, ...]:
    rows = CheckpointLeafRow.objects.filter(checkpoint_id=n).order_by("position")
    return tuple(Head(ChainKey(row.home_id, row.chain_year, row.chain), row.seq, row.hash) for row in rows)


def _row(n: int) -> CheckpointRow:
    row = CheckpointRow.objects.filter(n=n).first()
    if row is None:
        raise NotFound(f"checkpoint {n}")
    return row


def _published(row: CheckpointRow) -> Published:
    checkpoint = read_checkpoint(row.body)
    return Published(
        checkpoint=checkpoint,
        signature=row.signature,
        stamped_at=row.stamped_at,
        holds=journal_key.signed(row.body, row.signature, checkpoint.key),
    )
