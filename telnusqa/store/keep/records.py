"""Records of the register: row to value and back."""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.errors import NotFound
from telnusqa.core.iin import Iin
from telnusqa.core.line import canonical
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.register_text import line_of, record_of, text_of_line, text_of_record
from telnusqa.store.keep import names
from telnusqa.store.keep.beside import record_of_home
from telnusqa.store.secret import mac, seal, unseal
from telnusqa.store.tables.organisation import ImportRun
from telnusqa.store.tables.register import RecordRow, SupplementRow

BATCH = 500


def digest(row: RegisterRow) -> str:
    """What a row says, in one hash: the same row imported again is known by it. The IIN goes in as its code."""
    lines: list[str] = [text_of_line(line) for line in row.supplement]
    return sha256(canonical([text_of_record(row), mac(row.iin or "", "iin"), *lines]).encode()).hexdigest()


def known(home: int, rows: Sequence[RegisterRow]) -> dict[tuple[str, str], str]:
    """Of these rows, those already in the register: series and number → what it says of them."""
    numbers = [row.number for row in rows]
    held = RecordRow.objects.filter(home_id=home, number__in=numbers).values_list("series", "number", "body_sha256")
    return {(series, number): body for series, number, body in held}


def add(home: int, rows: Sequence[RegisterRow], run: ImportRun | None) -> tuple[int, ...]:
    """Put new records into the register, each with its spellings and its supplement; answers their ids.

    ``run`` is the file they came with, None for a record found in a paper book.
    """
    made = RecordRow.objects.bulk_create([_row(home, row, run) for row in rows], batch_size=BATCH)
    names.add(home, [(record.pk, row) for record, row in zip(made, rows, strict=True)])
    SupplementRow.objects.bulk_create(
        [
            SupplementRow(home_id=home, record_id=record.pk, position=line.position, body=text_of_line(line))
            for record, row in zip(made, rows, strict=True)
            for line in row.supplement
        ],
        batch_size=BATCH,
    )
    return tuple(record.pk for record in made)


def _row(home: int, row: RegisterRow, run: ImportRun | None) -> RecordRow:
    return RecordRow(
        home_id=home,
        kind=row.kind.value,
        series=row.series,
        number=row.number,
        surname_kk=row.surname_kk,
        given_kk=row.given_kk,
        patronymic_kk=row.patronymic_kk,
        surname_ru=row.surname_ru,
        given_ru=row.given_ru,
        patronymic_ru=row.patronymic_ru,
        iin_box=seal(row.iin or "", _iin_place(home, row.series, row.number)),
        iin_mac=mac(row.iin or "", "iin"),
        finished=row.finished,
        body=text_of_record(row),
        body_sha256=digest(row),
        import_run=run,
    )


def id_of(home: int, document: DocumentNumber) -> int:
    """The record of a document. Raises :class:`NotFound`."""
    rows = RecordRow.objects.filter(home_id=home, series=document.series, number=document.number)
    found = rows.values_list("pk", flat=True).first()
    if found is None:
        raise NotFound(str(document))
    return found


def get(home: int, record: int) -> RegisterRow:
    """A record with its supplement. Raises :class:`NotFound`."""
    row, lines = record_of_home(home, record)
    if row is None:
        raise NotFound(str(record))
    kept = record_of(row.body, tuple(line_of(line.body) for line in lines))
    iin = unseal(row.iin_box, _iin_place(home, row.series, row.number))
    return replace(kept, iin=Iin(iin) if iin else None)


def _iin_place(home: int, series: str, number: str) -> str:
    return f"record:{home}:{series}{number}"
