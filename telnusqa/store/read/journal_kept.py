"""Does the journal still hold what a kept copy of a checkpoint says?

Whoever has the database and the key as well can make other checkpoints; a copy kept elsewhere shows it.
"""

from collections.abc import Iterator

from django.db import connection

from telnusqa.core.checkpoint import Head, read_checkpoint
from telnusqa.core.checkpoint_file import KeptCheckpoint
from telnusqa.core.line import ChainKey
from telnusqa.core.line_check import Finding, Wrong
from telnusqa.core.merkle import root
from telnusqa.store import journal_key
from telnusqa.store.read.journal_checkpoints import StampHolds, name_of
from telnusqa.store.tables.checkpoint import CheckpointRow
from telnusqa.store.tables.journal import LineRow

_NOW = """
    SELECT leaf.home_id, leaf.chain_year, leaf.chain, leaf.seq, line.hash FROM store_checkpoint_leaf leaf
    LEFT JOIN store_line line ON line.home_id = leaf.home_id AND line.chain_year = leaf.chain_year
        AND line.chain = leaf.chain AND line.seq = leaf.seq
    WHERE leaf.checkpoint_id = %s ORDER BY leaf.position
"""


def changed_since(kept: KeptCheckpoint, stamp_holds: StampHolds) -> Iterator[Finding]:
    """Everything that is not as the copy says, each with its chain where the copy or the database still knows it."""
    checkpoint = read_checkpoint(kept.body)
    name = name_of(checkpoint.n)
    if not _copy_holds(kept, stamp_holds):
        yield Finding(name, 0, Wrong.NOT_AS_KEPT, "the copy itself is not as it was signed, or by a key unknown here")
        return
    row = CheckpointRow.objects.filter(n=checkpoint.n).first()
    if row is None:
        yield Finding(name, 0, Wrong.CHECKPOINT_REMOVED, "it was kept, and stands no more")
    elif row.body != kept.body:
        yield Finding(name, 0, Wrong.NOT_AS_KEPT, "the one that stands is not the one that was kept")
    yield from _by_heads(kept.heads, checkpoint.n) if kept.heads else _by_leaves(kept.leaves, checkpoint.n)


def _copy_holds(kept: KeptCheckpoint, stamp_holds: StampHolds) -> bool:
    checkpoint = read_checkpoint(kept.body)
    try:
        leaves = [bytes.fromhex(leaf) for leaf in kept.leaves]
    except ValueError:
        return False
    return (
        journal_key.signed(kept.body, kept.signature, checkpoint.key)
        and (len(leaves), root(leaves).hex()) == (checkpoint.lines, checkpoint.lines_root)
        and (not kept.stamp or stamp_holds(kept.stamp, kept.body))
    )


def _by_heads(heads: tuple[Head, ...], n: int) -> Iterator[Finding]:
    for head in heads:
        key = head.chain
        rows = LineRow.objects.filter(home_id=key.home, chain_year=key.year, chain=key.name, seq=head.seq)
        stands = rows.values_list("hash", flat=True).first()
        if stands != head.hash:
            yield _not_as_kept(key, head.seq, n, gone=stands is None)


def _by_leaves(leaves: tuple[str, ...], n: int) -> Iterator[Finding]:
    """A leaf that stands no more is named by the chain at its place, where that one has no other leaf of the copy."""
    with connection.cursor() as cursor:
        cursor.execute(_NOW, [n])
        rows = [(ChainKey(row[0], row[1], row[2]), row[3], row[4]) for row in cursor.fetchall()]
    now = ["" if stands is None else Head(key, seq, stands).leaf.hex() for key, seq, stands in rows]
    standing, kept = set(now), set(leaves)
    for position, leaf in enumerate(leaves):
        if leaf in standing:
            continue
        if position < len(rows) and now[position] not in kept:
            key, seq, stands = rows[position]
            yield _not_as_kept(key, seq, n, gone=stands is None)
        else:
            what = f"its leaf {position} stands no more: an operator's copy says whose it was"
            yield Finding(name_of(n), 0, Wrong.NOT_AS_KEPT, what)


def _not_as_kept(key: ChainKey, seq: int, n: int, *, gone: bool) -> Finding:
    what = "is gone" if gone else "is another now"
    return Finding(key, seq, Wrong.NOT_AS_KEPT, f"the line the kept checkpoint {n} was made over {what}")
