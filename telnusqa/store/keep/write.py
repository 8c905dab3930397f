"""The one function that writes an act: the subject's new state, its journal line and its errands.

The journal's primary key is the lock: of two who write after the same line, the second finds the key taken.
"""

import json
from collections.abc import Iterable

from django.db.models import Model
from django.utils import timezone

from telnusqa.core.case import Case, Version
from telnusqa.core.errand import Ask
from telnusqa.core.errors import Conflict
from telnusqa.core.event import Event
from telnusqa.core.line import FIRST, ChainKey, Line, body_of, hash_of
from telnusqa.core.serial import CaseNumber
from telnusqa.store.batch import Batch
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
    batch = Batch()
    batch.add(_line(chain, seq, _hash_before(chain, seq), event))
    if isinstance(subject, Case):
        cases.change(batch, subject, after=after)
    else:
        batch.change(type(subject), {**_key(subject), "last_seq": after}, {"last_seq": seq})
    _run_later(batch, chain.home, errands, seq)
    _line_rows, moved, *_rest = batch.send()
    if moved != 1:
        raise _lost(chain, seq)
    return seq


def begin(case: Case, event: Event, *, rows: Iterable[Model] = (), errands: Iterable[Ask] = ()) -> Version:
    """Write the first act of a new case, with those of its rows that do not stand yet; its row knows of this line.

    A number that is taken raises ``IntegrityError``.
    """
    chain, seq = cases.chain_of(case), cases.FIRST_LINE
    batch = Batch()
    batch.add(*rows, _line(chain, seq, FIRST, event))
    _run_later(batch, chain.home, errands, seq)
    batch.send()
    return seq


def run_later(home: int | None, ask: Ask, step: str) -> None:
    """Put an errand into the outbox; the same step asked again is the same errand."""
    batch = Batch()
    batch.add_once(_errand(home, ask, step))
    batch.send()


def _run_later(batch: Batch, home: int, errands: Iterable[Ask], seq: Version) -> None:
    for ask in errands:
        batch.add_once(_errand(home, ask, f"{seq}:{ask.word}"))


def _errand(home: int | None, ask: Ask, step: str) -> ErrandRow:
    now = timezone.now()
    return ErrandRow(
        home_id=home,
        kind=ask.kind.value,
        subject=ask.subject,
        step=step,
        payload=json.dumps(dict(ask.payload), sort_keys=True),
        asked_at=now,
        due=ask.due or now,
    )


def _key(subject: Chained) -> dict[str, object]:
    return {field.attname: getattr(subject, field.attname) for field in subject._meta.pk_fields}


def _hash_before(chain: ChainKey, seq: int) -> str:
    """The hash of the line before, on which the new one rests. Raises :class:`Conflict` where that is not the last."""
    lines = LineRow.objects.filter(home_id=chain.home, chain_year=chain.year, chain=chain.name)
    standing = dict(lines.filter(seq__in=(seq - 1, seq)).values_list("seq", "hash"))
    if seq in standing or (seq > 1 and seq - 1 not in standing):
        raise _lost(chain, seq)
    return standing[seq - 1] if seq > 1 else FIRST


def _line(chain: ChainKey, seq: int, prev: str, event: Event) -> LineRow:
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
    return LineRow(
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
