"""Is the journal whole? Every chain of every home is read once, in order, in the same memory whatever its length.

What an owner of the database could still do unseen: change, with care, what no checkpoint holds yet.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import QuerySet

from telnusqa.core.line import FIRST, ChainKey
from telnusqa.core.line_check import Finding, Kept, Wrong, wrong_with
from telnusqa.store.guard.apply import missing_guards
from telnusqa.store.read import closed_years, journal_checkpoints, journal_looked, journal_subjects
from telnusqa.store.read.journal_checkpoints import StampHolds
from telnusqa.store.tables.journal import LineRow

_BATCH = 500
_COLUMNS = (
    "home_id", "chain_year", "chain", "seq", "body", "prev", "hash", "kind", "by", "happened_at", "recorded_at",
)  # fmt: skip


@dataclass
class Told:
    """How much was read."""

    lines: int = 0
    chains: int = 0
    wrong: int = 0


def unread(_stamp: str, _body: str) -> bool:
    """Where nobody says whom to trust, time-stamps are not read."""
    return True


def check(told: Told, stamp_holds: StampHolds = unread) -> Iterator[Finding]:
    """Everything that is wrong with the journal, in the order of its chains; ``told`` grows while it is read."""
    for finding in _findings(told, stamp_holds):
        told.wrong += 1
        yield finding


def _findings(told: Told, stamp_holds: StampHolds) -> Iterator[Finding]:
    yield from lifted_guards()
    ended: dict[ChainKey, int] = {}
    for key, seq, findings in _chains(told):
        yield from findings
        ended[key] = seq
        if len(ended) >= _BATCH:
            yield from ends(ended)
            ended.clear()
    yield from ends(ended)
    yield from journal_subjects.without_lines()
    yield from closed_years.changed()
    yield from journal_looked.differing()
    yield from journal_checkpoints.changed(stamp_holds)


def lifted_guards() -> Iterator[Finding]:
    """Guards that do not stand."""
    for guard in missing_guards():
        yield Finding(ChainKey(0, 0, ""), 0, Wrong.NO_GUARD, f"{guard.name} on {guard.table}: {guard.keeps}")


def ends(ended: dict[ChainKey, int]) -> Iterator[Finding]:
    """What is wrong at the ends of these chains: key → number of the last line that was read."""
    yield from journal_subjects.judge(ended)
    yield from journal_checkpoints.never_sealed(ended.items())


def _chains(told: Told) -> Iterator[tuple[ChainKey, int, list[Finding]]]:
    """Each chain with the number of its last line and what is wrong inside it."""
    key: ChainKey | None = None
    seq, prev, findings = 0, FIRST, list[Finding]()
    for line in lines(LineRow.objects.all()):
        if line.key != key:
            if key is not None:
                yield key, seq, findings
            key, seq, prev, findings = line.key, 0, FIRST, []
            told.chains += 1
        told.lines += 1
        findings += wrong_with(line, after=seq, prev=prev)
        seq, prev = line.seq, line.hash
    if key is not None:
        yield key, seq, findings


def lines(rows: QuerySet[LineRow]) -> Iterator[Kept]:
    """Lines as they are kept, each chain's in their order."""
    found = rows.order_by("home_id", "chain_year", "chain", "seq").values_list(*_COLUMNS)
    for home, year, chain, seq, body, prev, hash_, kind, by, happened_at, recorded_at in found.iterator(_BATCH):
        yield Kept(
            key=ChainKey(home, year, chain),
            seq=seq,
            body=body,
            prev=prev,
            hash=hash_,
            kind=kind,
            by=by,
            happened_at=happened_at,
            recorded_at=recorded_at,
        )
