"""Corrections of records: sealed until a second person confirms one; what the register said before stays beside it."""

import json
import secrets
from dataclasses import replace
from datetime import date, datetime

from django.db.models import QuerySet

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.iin import Iin
from telnusqa.core.record_correction import (
    EnteredCorrection,
    RecordCorrection,
    UnconfirmedWhy,
    correction_of,
    text_of_correction,
)
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.register_text import line_of, record_of
from telnusqa.store.keep import records
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.record_history import RecordCorrectionRow, RecordVersionRow
from telnusqa.store.tables.register import RecordRow, SupplementRow


def enter(
    home: int, record: int, correction: RecordCorrection, due_on: date | None, by: str, at: datetime
) -> EnteredCorrection:
    """Keep it as the record's next try."""
    last = _rows(home, record).order_by("-round").values_list("round", flat=True).first() or 0
    n, salt, text = last + 1, secrets.token_hex(SALT_BYTES), text_of_correction(correction)
    RecordCorrectionRow.objects.create(
        home_id=home,
        record_id=record,
        round=n,
        ground=correction.ground.value,
        text_box=seal(text, _place(home, record, n)),
        salt=salt,
        due_on=due_on,
        entered_by=by,
        entered_at=at,
    )
    return EnteredCorrection(round=n, correction=correction, hash=hash_of_text(text, salt), due_on=due_on, by=by, at=at)


def standing(home: int, record: int) -> EnteredCorrection | None:
    """The one that waits for its second person, or None."""
    row = _rows(home, record).filter(confirmed_at=None, rejected_at=None).first()
    return value_of(row) if row else None


def confirm(home: int, record: int, entered: EnteredCorrection, by: str, at: datetime) -> int:
    """The record says so from here on; answers the version that ended.

    Nothing is lost: what the record said, its lines and its digest are kept first, and every spelling of the holder's
    name it was found under stays beside the new one.
    """
    # Held until this ends: a new key's seal or code that came between would leave another record than what is kept.
    row = RecordRow.objects.select_for_update().get(home_id=home, pk=record)
    lines = SupplementRow.objects.filter(home_id=home, record_id=record).order_by("position")
    version = RecordVersionRow.objects.filter(home_id=home, record_id=record).count() + 1
    RecordVersionRow.objects.create(
        home_id=home,
        record_id=record,
        version=version,
        round=entered.round,
        series=row.series,
        number=row.number,
        body=row.body,
        lines=json.dumps([line.body for line in lines], ensure_ascii=False),
        iin_box=row.iin_box,
        body_sha256=row.body_sha256,
        ended_at=at,
    )
    records.write_anew(home, record, entered.correction.row)
    _rows(home, record).filter(round=entered.round).update(confirmed_by=by, confirmed_at=at)
    return version


def reject(
    home: int, record: int, entered: EnteredCorrection, why: UnconfirmedWhy, note: str, by: str, at: datetime
) -> None:
    """It is void, and stays with the reason."""
    note_box = seal(note, f"{_place(home, record, entered.round)}:note")
    _rows(home, record).filter(round=entered.round).update(
        rejected_why=why.value, note_box=note_box, rejected_by=by, rejected_at=at
    )


def said_before(row: RecordVersionRow) -> RegisterRow:
    """What the record said in that version."""
    kept = record_of(row.body, tuple(line_of(text) for text in json.loads(row.lines)))
    iin = unseal(row.iin_box, records.iin_place(row.home_id, row.series, row.number))
    return replace(kept, iin=Iin(iin) if iin else None)


def _rows(home: int, record: int) -> "QuerySet[RecordCorrectionRow]":
    return RecordCorrectionRow.objects.filter(home_id=home, record_id=record)


def value_of(row: RecordCorrectionRow) -> EnteredCorrection:
    """The correction of a row."""
    place = _place(row.home_id, row.record_id, row.round)
    text = unseal(row.text_box, place)
    return EnteredCorrection(
        round=row.round,
        correction=correction_of(text),
        hash=hash_of_text(text, row.salt),
        due_on=row.due_on,
        by=row.entered_by,
        at=row.entered_at,
        confirmed_by=row.confirmed_by,
        rejected_by=row.rejected_by,
        ended_at=row.confirmed_at or row.rejected_at,
        why=UnconfirmedWhy(row.rejected_why) if row.rejected_why else None,
        note=unseal(row.note_box, f"{place}:note"),
    )


def _place(home: int, record: int, n: int) -> str:
    return f"record:{home}:{record}:correction:{n}"
