"""Records of the register: row to value and back."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.errors import NotFound
from telnusqa.core.iin import Iin
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.register_text import line_of, record_of, text_of_line, text_of_record
from telnusqa.store.keep import names
from telnusqa.store.keep.beside import record_of_home
from telnusqa.store.load import load_rows, next_ids
from telnusqa.store.record_hash import Held, hash_of
from telnusqa.store.secret import mac, seal, unseal
from telnusqa.store.tables.import_run import ImportRun
from telnusqa.store.tables.record_history import RecordVersionRow
from telnusqa.store.tables.register import RecordRow, SupplementRow

CORRECTED = "corrected"
"""What stands in place of a hash where a number was corrected since: no row of a file says the same."""


def standing(home: int, rows: Iterable[RegisterRow]) -> dict[DocumentNumber, Held]:
    """Of these rows, those already in the register.

    A number that was corrected since is known too, and says that a stale file says otherwise.
    """
    numbers: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows:
        numbers[row.series].append(row.number)
    found: dict[DocumentNumber, Held] = {}
    for series, of_series in numbers.items():
        once = RecordVersionRow.objects.filter(home_id=home, series=series, number__among=of_series)
        for number, record in once.values_list("number", "record_id"):
            found[DocumentNumber(series, number)] = Held(record, CORRECTED, "")
        held = RecordRow.objects.filter(home_id=home, series=series, number__among=of_series)
        for number, record, said, code in held.values_list("number", "pk", "body_sha256", "iin_mac"):
            found[DocumentNumber(series, number)] = Held(record, said, code)
    return found


def taken(home: int, record: int, document: DocumentNumber) -> bool:
    """Whether another record of the register has that number."""
    others = RecordRow.objects.filter(home_id=home, series=document.series, number=document.number)
    return others.exclude(pk=record).exists()


def add(home: int, rows: Sequence[RegisterRow], run: ImportRun | None) -> tuple[int, ...]:
    """Put new records into the register, each with its spellings and its supplement; answers their ids.

    ``run`` is the file they came with, None for a record found in a paper book.
    """
    ids = next_ids(RecordRow, len(rows))
    new = list(zip(ids, rows, strict=True))
    came_with = {"import_run_id": run.pk if run else None}
    load_rows(RecordRow, ({"id": record, "home_id": home, **came_with, **_columns(home, row)} for record, row in new))
    names.add(home, new)
    load_rows(SupplementRow, (line for record, row in new for line in _lines(home, record, row)))
    return ids


def write_anew(home: int, record: int, row: RegisterRow) -> None:
    """The record says this from here on; the spellings it was found under stay, and the new ones come beside them."""
    columns = _columns(home, row)
    RecordRow.objects.filter(home_id=home, pk=record).update(**columns)
    names.renew(home, record, row)
    SupplementRow.objects.filter(home_id=home, record_id=record).delete()
    load_rows(SupplementRow, _lines(home, record, row))


def _columns(home: int, row: RegisterRow) -> dict[str, str | int]:
    """What the columns of a record say of a row."""
    body = text_of_record(row)
    return {
        "kind": row.kind.value,
        "series": row.series,
        "number": row.number,
        "surname_kk": row.surname_kk,
        "given_kk": row.given_kk,
        "patronymic_kk": row.patronymic_kk,
        "surname_ru": row.surname_ru,
        "given_ru": row.given_ru,
        "patronymic_ru": row.patronymic_ru,
        "iin_box": seal(row.iin or "", iin_place(home, row.series, row.number)),
        "iin_mac": mac(row.iin or "", "iin"),
        "finished": row.finished,
        "body": body,
        "body_sha256": hash_of(body, map(text_of_line, row.supplement)),
    }


def _lines(home: int, record: int, row: RegisterRow) -> Iterator[dict[str, str | int]]:
    for line in row.supplement:
        yield {"home_id": home, "record_id": record, "position": line.position, "body": text_of_line(line)}


def get(home: int, record: int) -> RegisterRow:
    """A record with its supplement. Raises :class:`NotFound`."""
    row, lines = record_of_home(home, record)
    if row is None:
        raise NotFound(str(record))
    return value_of(row, lines)


def get_many(home: int, ids: Collection[int]) -> dict[int, RegisterRow]:
    """Records with their supplements, by their ids."""
    lines: defaultdict[int, list[SupplementRow]] = defaultdict(list)
    for line in SupplementRow.objects.filter(home_id=home, record_id__in=ids).order_by("record_id", "position"):
        lines[line.record_id].append(line)
    rows = RecordRow.objects.filter(home_id=home, pk__in=ids)
    return {row.pk: value_of(row, lines[row.pk]) for row in rows}


def value_of(row: RecordRow, lines: Iterable[SupplementRow]) -> RegisterRow:
    """The record of a row, with the lines of its supplement in their order."""
    kept = record_of(row.body, tuple(line_of(line.body) for line in lines))
    iin = unseal(row.iin_box, iin_place(row.home_id, row.series, row.number))
    return replace(kept, iin=Iin(iin) if iin else None)


def iin_place(home: int, series: str, number: str) -> str:
    """What a sealed IIN is bound to."""
    return f"record:{home}:{series}{number}"
