"""Is what was written since a checkpoint whole, and does it go on from what that checkpoint holds?

For every night: it reads the chains that changed since, from the last line of theirs that was sealed by then. What was
changed in a chain nobody wrote to since, only the whole check finds (``store.read.journal``).
"""

from collections.abc import Iterator
from datetime import date, datetime, time

from django.utils import timezone

from telnusqa.core.line import FIRST, ChainKey
from telnusqa.core.line_check import Finding, Wrong, wrong_with
from telnusqa.store.read import journal, journal_checkpoints
from telnusqa.store.read.journal_checkpoints import StampHolds
from telnusqa.store.tables.checkpoint import CheckpointLeafRow, CheckpointRow, UnsealedLineRow
from telnusqa.store.tables.journal import LineRow

_BATCH = 500
_CHAIN = ("home_id", "chain_year", "chain")


def stands(n: int) -> bool:
    """Whether there is a checkpoint of that number."""
    return CheckpointRow.objects.filter(n=n).exists()


def last_before(day: date) -> int | None:
    """The last checkpoint made before that day began here; None where there is none."""
    began = timezone.make_aware(datetime.combine(day, time()))
    return CheckpointRow.objects.filter(made_at__lt=began).order_by("-n").values_list("n", flat=True).first()


def check(n: int, told: journal.Told, stamp_holds: StampHolds = journal.unread) -> Iterator[Finding]:
    """Everything that is wrong since checkpoint ``n``; ``told`` grows while it is read."""
    for finding in _findings(n, told, stamp_holds):
        told.wrong += 1
        yield finding


def _findings(n: int, told: journal.Told, stamp_holds: StampHolds) -> Iterator[Finding]:
    yield from journal.lifted_guards()
    ended: dict[ChainKey, int] = {}
    for key in _changed(n):
        told.chains += 1
        last, findings = _read_on(key, n, told)
        yield from findings
        ended[key] = last
        if len(ended) >= _BATCH:
            yield from journal.ends(ended)
            ended.clear()
    yield from journal.ends(ended)
    yield from journal_checkpoints.changed(stamp_holds, since=n)


def _changed(n: int) -> list[ChainKey]:
    """Chains with a line that a later checkpoint holds, or that waits for the next."""
    sealed = CheckpointLeafRow.objects.filter(checkpoint_id__gt=n).values_list(*_CHAIN)
    waiting = UnsealedLineRow.objects.values_list(*_CHAIN)
    return sorted({ChainKey(*each) for each in (*sealed, *waiting)}, key=lambda key: (key.home, key.year, key.name))


def _read_on(key: ChainKey, n: int, told: journal.Told) -> tuple[int, list[Finding]]:
    """The number of the chain's last line, and what is wrong from the line on that was sealed last."""
    place = {"home_id": key.home, "chain_year": key.year, "chain": key.name}
    leaves = CheckpointLeafRow.objects.filter(**place, checkpoint_id__lte=n).order_by("-seq")
    seq, prev = leaves.values_list("seq", "hash").first() or (0, FIRST)
    findings = []
    if seq and LineRow.objects.filter(**place, seq=seq).values_list("hash", flat=True).first() != prev:
        findings.append(Finding(key, seq, Wrong.ALTERED_SINCE, "the line it was sealed by is another now, or gone"))
    for line in journal.lines(LineRow.objects.filter(**place, seq__gt=seq)):
        told.lines += 1
        findings += wrong_with(line, after=seq, prev=prev)
        seq, prev = line.seq, line.hash
    return seq, findings
