"""Records of the register: row to value and back."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.errors import NotFound
from telnusqa.core.iin import Iin
from telnusqa.core.line import canonical
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.register_text import line_of, record_of, text_of_line, text_of_record
from telnusqa.store.keep import names
from telnusqa.store.keep.beside import record_of_home
from telnusqa.store.load import load_rows, next_ids
from telnusqa.store.secret import mac, seal, unseal
from telnusqa.store.tables.import_run import ImportRun
from telnusqa.store.tables.register import RecordRow, SupplementRow


def digest(row: RegisterRow) -> str:
    """What a row says, in one hash: the same row imported again is known by it. The IIN goes in as its code."""
    lines: list[str] = [text_of_line(line) for line in row.supplement]
    return sha256(canonical([text_of_record(row), mac(row.iin or "", "iin"), *lines]).encode()).hexdigest()


@dataclass(frozen=True)
class Held:
    """A record that stands: its id, and what it says in one hash."""

    id: int
    digest: str


def standing(home: int, rows: Iterable[RegisterRow]) -> dict[DocumentNumber, Held]:
    """Of these rows, those already in the register."""
    numbers: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows:
        numbers[row.series].append(row.number)
    found: dict[DocumentNumber, Held] = {}
    for series, of_series in numbers.items():
        held = RecordRow.objects.filter(home_id=home, series=series, number__in=of_series)
        for number, record, body in held.values_list("number", "pk", "body_sha256"):
            found[DocumentNumber(series, number)] = Held(record, body)
    return found


def add(home: int, rows: Sequence[RegisterRow], run: ImportRun | None) -> tuple[int, ...]:
    """Put new records into the register, each with its spellings and its supplement; answers their ids.

    ``run`` is the file they came with, None for a record found in a paper book.
    """
    ids = next_ids(RecordRow, len(rows))
    load_rows(_row(home, record, row, run) for record, row in zip(ids, rows, strict=True))
    names.add(home, list(zip(ids, rows, strict=True)))
    load_rows(
        SupplementRow(home_id=home, record_id=record, position=line.position, body=text_of_line(line))
        for record, row in zip(ids, rows, strict=True)
        for line in row.supplement
    )
    return ids


def _row(home: int, record: int, row: RegisterRow, run: ImportRun | None) -> RecordRow:
    return RecordRow(
        id=record,
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


def get(home: int, record: int) -> RegisterRow:
    """A record with its supplement. Raises :class:`NotFound`."""
    row, lines = record_of_home(home, record)
    if row is None:
        raise NotFound(str(record))
    return _value(row, lines)


def get_many(home: int, ids: Collection[int]) -> dict[int, RegisterRow]:
    """Records with their supplements, by their ids."""
    lines: defaultdict[int, list[SupplementRow]] = defaultdict(list)
    for line in SupplementRow.objects.filter(home_id=home, record_id__in=ids).order_by("record_id", "position"):
        lines[line.record_id].append(line)
    rows = RecordRow.objects.filter(home_id=home, pk__in=ids)
    return {row.pk: _value(row, lines[row.pk]) for row in rows}


def _value(row: RecordRow, lines: Iterable[SupplementRow]) -> RegisterRow:
    kept = record_of(row.body, tuple(line_of(line.body) for line in lines))
    iin = unseal(row.iin_box, _iin_place(row.home_id, row.series, row.number))
    return replace(kept, iin=Iin(iin) if iin else None)


def _iin_place(home: int, series: str, number: str) -> str:
    return f"record:{home}:{series}{number}"
