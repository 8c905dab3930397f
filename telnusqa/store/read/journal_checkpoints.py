"""Does the journal still hold what its checkpoints say? Each is read once, with what it was made over.

What no checkpoint holds yet can be changed unseen, if with care (docs/operate/journal.md).
"""

from collections.abc import Callable, Iterable, Iterator

from django.db import connection
from django.db.models import Max, Q

from telnusqa.core.checkpoint import BEFORE_FIRST, Checkpoint, Head, Ranges, hash_of_body, read_checkpoint
from telnusqa.core.line import ChainKey
from telnusqa.core.line_check import Finding, Wrong
from telnusqa.core.merkle import root
from telnusqa.store import journal_key
from telnusqa.store.keep.checkpoints import seen_look
from telnusqa.store.read.journal_keys import by_place
from telnusqa.store.tables.checkpoint import CheckpointLeafRow, CheckpointRow, UnsealedLineRow, UnsealedLookRow
from telnusqa.store.tables.journal import LookRow

StampHolds = Callable[[str, str], bool]
"""Whether a time-stamp (base64) was put on a text."""

_LEAVES = """
    SELECT leaf.home_id, leaf.chain_year, leaf.chain, leaf.seq, leaf.hash, line.hash
    FROM store_checkpoint_leaf leaf
    LEFT JOIN store_line line ON line.home_id = leaf.home_id AND line.chain_year = leaf.chain_year
        AND line.chain = leaf.chain AND line.seq = leaf.seq
    WHERE leaf.checkpoint_id = %s ORDER BY leaf.position
"""
_LOST = """
    SELECT waiting.home_id, waiting.chain_year, waiting.chain, waiting.seq FROM store_unsealed_line waiting
    WHERE NOT EXISTS (SELECT 1 FROM store_line line WHERE line.home_id = waiting.home_id
        AND line.chain_year = waiting.chain_year AND line.chain = waiting.chain AND line.seq = waiting.seq)
"""
_MOST_NAMED = 20


def name_of(n: int) -> ChainKey:
    """What a finding about a checkpoint is told under."""
    return ChainKey(0, 0, f"checkpoint:{n}")


def changed(stamp_holds: StampHolds, *, since: int = 0) -> Iterator[Finding]:
    """Everything that is not as a checkpoint says, and what waits for none though it should.

    Of checkpoints up to ``since`` only the last is judged, and what they were made over is taken as it was found then.
    """
    after, previous, sealed = _before(since)
    for row in CheckpointRow.objects.filter(n__gte=since).order_by("n").iterator(100):
        if row.n != after + 1:
            yield Finding(name_of(row.n), 0, Wrong.CHECKPOINT_REMOVED, f"{_numbers(after + 1, row.n - 1)} before it")
            previous = ""
        try:
            checkpoint = read_checkpoint(row.body)
        except ValueError:
            yield Finding(name_of(row.n), 0, Wrong.CHECKPOINT_ALTERED, "it cannot be read")
        else:
            yield from _judged(row, checkpoint, previous, stamp_holds)
            if row.n > since:
                yield from _leaves(checkpoint, row.n)
                yield from _looks(checkpoint, row.n)
            sealed = _merged(sealed, checkpoint.look_ids)
        after, previous = row.n, hash_of_body(row.body)
    yield from _lost()
    yield from _never_sealed_looks(sealed, after)


def _before(since: int) -> tuple[int, str, list[tuple[int, int]]]:
    """The number before ``since``, the hash of that one ("" where it is unknown), and the looks sealed so far."""
    if since <= 1:
        return 0, BEFORE_FIRST, []
    sealed: list[tuple[int, int]] = []
    previous = ""
    for body in CheckpointRow.objects.filter(n__lt=since).order_by("n").values_list("body", flat=True).iterator(100):
        previous = hash_of_body(body)
        try:
            sealed = _merged(sealed, read_checkpoint(body).look_ids)
        except ValueError:
            previous = ""
    return since - 1, previous, sealed


def _numbers(first: int, last: int) -> str:
    return f"number {first}" if first == last else f"numbers {first}–{last}"


def _judged(row: CheckpointRow, said: Checkpoint, previous: str, stamp_holds: StampHolds) -> Iterator[Finding]:
    wrong = [
        (
            said.n != row.n or said.hash != row.hash or said.made_at != row.made_at,
            "its copies are not those of its text",
        ),
        (not journal_key.signed(row.body, row.signature, said.key), f"its signature is not by the key {said.key}"),
        (bool(previous) and said.previous != previous, "it does not follow the one before it"),
        (bool(row.stamp) and not stamp_holds(row.stamp, row.body), "its time-stamp is not for it"),
    ]
    for true, what in wrong:
        if true:
            yield Finding(name_of(row.n), 0, Wrong.CHECKPOINT_ALTERED, what)


def _leaves(checkpoint: Checkpoint, n: int) -> Iterator[Finding]:
    hashes: list[bytes] = []
    with connection.cursor() as cursor:
        cursor.execute(_LEAVES, [n])
        while rows := cursor.fetchmany(1000):
            for home, year, chain, seq, sealed, stands in rows:
                key = ChainKey(home, year, chain)
                hashes.append(Head(key, seq, sealed).leaf)
                if sealed != stands:
                    what = "is another now" if stands else "is gone"
                    yield Finding(key, seq, Wrong.ALTERED_SINCE, f"the line checkpoint {n} was made over {what}")
    if len(hashes) != checkpoint.lines or root(hashes).hex() != checkpoint.lines_root:
        yield Finding(name_of(n), 0, Wrong.CHECKPOINT_ALTERED, "its leaves are not those it was made over")


def _looks(checkpoint: Checkpoint, n: int) -> Iterator[Finding]:
    hashes: list[bytes] = []
    ids: set[int] = set()
    for first, last in checkpoint.look_ids:
        for row in LookRow.objects.filter(id__gte=first, id__lte=last).order_by("id").iterator(1000):
            hashes.append(seen_look(row).leaf)
            ids.add(row.pk)
    gone = [id_ for first, last in checkpoint.look_ids for id_ in range(first, last + 1) if id_ not in ids]
    if gone:
        yield Finding(name_of(n), 0, Wrong.LOOKS_ALTERED, f"removed: {_named(gone)}")
    elif len(hashes) != checkpoint.looks or root(hashes).hex() != checkpoint.looks_root:
        held = ", ".join(f"{first}–{last}" for first, last in checkpoint.look_ids[:_MOST_NAMED])
        yield Finding(name_of(n), 0, Wrong.LOOKS_ALTERED, f"one or more of the looks {held}")


def _named(numbers: list[int]) -> str:
    told = ", ".join(map(str, numbers[:_MOST_NAMED]))
    return told if len(numbers) <= _MOST_NAMED else f"{told} and {len(numbers) - _MOST_NAMED} more"


def _lost() -> Iterator[Finding]:
    with connection.cursor() as cursor:
        cursor.execute(_LOST)
        for home, year, chain, seq in cursor.fetchall():
            yield Finding(ChainKey(home, year, chain), seq, Wrong.REMOVED, "this line waited for a checkpoint")
    gone = UnsealedLookRow.objects.exclude(look_id__in=LookRow.objects.values("id")).order_by("look_id")
    if ids := list(gone.values_list("look_id", flat=True)):
        yield Finding(ChainKey(0, 0, "looks"), ids[0], Wrong.LOOKS_ALTERED, f"waited for a checkpoint: {_named(ids)}")


def _merged(held: list[tuple[int, int]], more: Ranges) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for first, last in sorted([*held, *more]):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def _never_sealed_looks(sealed: list[tuple[int, int]], after: int) -> Iterator[Finding]:
    """A look no checkpoint holds and none will: it was put there, or taken from those that wait."""
    beside = Q()
    for (_, before), (behind, _) in zip([(0, 0), *sealed], [*sealed, (2**62, 0)], strict=True):
        beside |= Q(id__gt=before, id__lt=behind)
    rows = LookRow.objects.filter(beside).exclude(id__in=UnsealedLookRow.objects.values("look_id"))
    found = list(rows.order_by("id").values_list("id", flat=True)[: _MOST_NAMED + 1])
    if not found:
        return
    # A checkpoint may have been made between the two readings.
    newer = [read_checkpoint(body) for body in CheckpointRow.objects.filter(n__gt=after).values_list("body", flat=True)]
    held = [pair for each in newer for pair in each.look_ids]
    found = [id_ for id_ in found if not any(first <= id_ <= last for first, last in held)]
    if found:
        yield Finding(ChainKey(0, 0, "looks"), found[0], Wrong.NEVER_SEALED, f"looks {_named(found)}")


def never_sealed(ended: Iterable[tuple[ChainKey, int]]) -> Iterator[Finding]:
    """Chains whose last line no checkpoint holds and none will hold.

    Those that wait are read first: a line that is sealed meanwhile stands among the leaves read after.
    """
    last = dict(ended)
    for home, year, names in by_place(last):
        place = {"home_id": home, "chain_year": year, "chain__in": names}
        covered: dict[str, int] = {}
        for model in (UnsealedLineRow, CheckpointLeafRow):
            highest = model.objects.filter(**place).values_list("chain").annotate(last=Max("seq"))
            for name, seq in highest:
                covered[name] = max(seq, covered.get(name, 0))
        for name in names:
            key = ChainKey(home, year, name)
            if covered.get(name, 0) < last[key]:
                yield Finding(key, last[key], Wrong.NEVER_SEALED, "no checkpoint holds this line, and none will")
