"""The one function that writes an act: the subject's new state, its journal line and its errands.

The journal's primary key is the lock: of two who write after the same line, the second finds the key taken.
"""

import json
from collections.abc import Iterable

from django.utils import timezone

from telnusqa.core.case import Case, Version
from telnusqa.core.errand import Ask
from telnusqa.core.errors import Conflict
from telnusqa.core.event import Event
from telnusqa.core.line import FIRST, ChainKey, Line, body_of, hash_of
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import cases
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.errand import ErrandRow
from telnusqa.store.tables.journal import LineRow


def as_seen(number: CaseNumber, seen: Version) -> Case:
    """The case as the page drew it. Raises :class:`Conflict` where somebody has acted since, and ``NotFound``."""
    case = cases.get(number)
    if case.version != seen:
        raise _lost(cases.chain_of(case), seen + 1)
    return case


def not_as_seen(subject: Chained, seen: Version) -> Conflict:
    """The conflict to raise where somebody has acted on the subject since the page was drawn."""
    return _lost(subject.chain(), seen + 1)


def write(subject: Case | Chained, event: Event, *, after: Version, errands: Iterable[Ask] = ()) -> Version:
    """Write the act. ``after`` is the version the decision was made on; the answer is the new one.

    Raises :class:`Conflict` where another line already stands there, with who wrote it.
    """
    chain = cases.chain_of(subject) if isinstance(subject, Case) else subject.chain()
    seq = Version(after + 1)
    _append(chain, seq, event)
    if isinstance(subject, Case):
        cases.save(subject, after=after)
    else:
        changed = type(subject)._default_manager.filter(pk=subject.pk, last_seq=after).update(last_seq=seq)
        if changed != 1:
            raise _lost(chain, seq)
    for ask in errands:
        run_later(chain.home, ask, f"{seq}:{ask.word}")
    return seq


def run_later(home: int | None, ask: Ask, step: str) -> None:
    """Put an errand into the outbox; the same step asked again is the same errand."""
    now = timezone.now()
    ErrandRow.objects.get_or_create(
        kind=ask.kind.value,
        subject=ask.subject,
        step=step,
        defaults={
            "home_id": home,
            "payload": json.dumps(dict(ask.payload), sort_keys=True),
            "asked_at": now,
            "due": ask.due or now,
        },
    )


def _append(chain: ChainKey, seq: int, event: Event) -> None:
    lines = LineRow.objects.filter(home_id=chain.home, chain_year=chain.year, chain=chain.name)
    standing = {row.seq: row for row in lines.filter(seq__in=(seq - 1, seq)).only("seq", "hash", "by", "kind")}
    if seq in standing or (seq > 1 and seq - 1 not in standing):
        raise _lost(chain, seq)
    line = Line(
        chain=chain,
        seq=seq,
        kind=event.kind,
        happened_at=event.at,
        recorded_at=timezone.now(),
        by=event.by.code,
        door=event.by.door.value,
        clause=event.clause,
        facts=event.facts(),
    )
    body = body_of(line)
    prev = standing[seq - 1].hash if seq > 1 else FIRST
    LineRow.objects.create(
        home_id=chain.home,
        chain_year=chain.year,
        chain=chain.name,
        seq=seq,
        body=body,
        prev=prev,
        hash=hash_of(prev, body),
        kind=line.kind,
        by=line.by,
        happened_at=line.happened_at,
        recorded_at=line.recorded_at,
    )


def _lost(chain: ChainKey, seq: int) -> Conflict:
    lines = LineRow.objects.filter(home_id=chain.home, chain_year=chain.year, chain=chain.name, seq__gte=seq)
    winner = lines.order_by("seq").first()
    return Conflict(winner.by, winner.kind, winner.recorded_at) if winner else Conflict("", "", timezone.now())
