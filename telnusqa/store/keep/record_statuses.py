"""Whether the documents of a record stand: its statuses, and every change of them with its ground."""

import secrets
from collections.abc import Sequence
from datetime import datetime

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.case import Case, Version
from telnusqa.core.errors import NotFound
from telnusqa.core.line import canonical
from telnusqa.core.record_status import RecordStatus, StatusChange, Statuses, StatusMove, moved
from telnusqa.core.wanted import Part
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.keep.write import not_as_seen
from telnusqa.store.secret import seal
from telnusqa.store.tables.record_history import RecordChain, RecordStatusRow
from telnusqa.store.tables.register import RecordRow

_COLUMN = {Part.DIPLOMA: "diploma_status", Part.SUPPLEMENT: "supplement_status"}


def hold(home: int, record: int) -> Statuses:
    """Where the documents stand; nobody else changes them until this transaction ends. Raises :class:`NotFound`."""
    row = RecordRow.objects.select_for_update().only(*_COLUMN.values()).filter(home_id=home, pk=record).first()
    if row is None:
        raise NotFound(str(record))
    return statuses_of(row)


def statuses_of(row: RecordRow) -> Statuses:
    """Where the documents of a row stand."""
    return Statuses(RecordStatus(row.diploma_status), RecordStatus(row.supplement_status))


def chained(home: int, record: int, seen: Version, year: int) -> RecordChain:
    """The record as a subject of the journal, begun now where nothing was done to it yet.

    Raises :class:`Conflict` where somebody has acted on it since the page was drawn.
    """
    row, _ = RecordChain.objects.get_or_create(home_id=home, record_id=record, defaults={"chain_year": year})
    if row.last_seq != seen:
        raise not_as_seen(row, seen)
    return row


def sealed_ground(home: int, record: int, change: StatusChange) -> tuple[str, str, str]:
    """The paper a change rests on sealed, its salt, and the hash its line holds."""
    salt = secrets.token_hex(SALT_BYTES)
    text = canonical({"number": change.number, "dated": change.dated.isoformat()})
    return seal(text, ground_place(home, record, salt)), salt, hash_of_text(text, salt)


def change(
    home: int,
    record: int,
    parts: Sequence[Part],
    move: StatusMove,
    standing: Statuses,
    *,
    seq: int,
    by: str,
    at: datetime,
    case: Case | None = None,
    why: str = "",
    ground: tuple[str, str] = ("", ""),
) -> tuple[tuple[RecordStatus, RecordStatus], ...]:
    """Change each of these documents, for one who holds the record; answers what stood before and what stands now.

    The move was found lawful from where each stands.
    """
    rows = RecordStatusRow.objects.filter(home_id=home, record_id=record)
    last = rows.order_by("-n").values_list("n", flat=True).first() or 0
    done = []
    for n, part in enumerate(parts, start=last + 1):
        before = standing.of(part)
        after = moved(move, before, _stood_before(home, record, part))
        assert after is not None
        RecordStatusRow.objects.create(
            home_id=home,
            record_id=record,
            n=n,
            part=part.value,
            move=move.value,
            before=before.value,
            after=after.value,
            why=why,
            case_number=case.number if case else "",
            seq=seq,
            ground_box=ground[0],
            salt=ground[1],
            by=by,
            at=at,
        )
        RecordRow.objects.filter(home_id=home, pk=record).update(**{_COLUMN[part]: after.value})
        done.append((before, after))
    return tuple(done)


def ground_place(home: int, record: int, salt: str) -> str:
    """What the sealed ground of a change is bound to."""
    return f"record:{home}:{record}:ground:{salt}"


def _stood_before(home: int, record: int, part: Part) -> RecordStatus:
    """What a document was before it became what it is; one nobody changed has always been valid."""
    rows = RecordStatusRow.objects.filter(home_id=home, record_id=record, part=part.value)
    before = rows.order_by("-n").values_list("before", flat=True).first()
    return RecordStatus(before) if before else RecordStatus.VALID
