"""Under which names is a record of the register found: its own spellings, and the names its holder took later."""

from collections.abc import Iterable, Sequence

from telnusqa.core.name_key import NameKeys
from telnusqa.core.person import PersonName
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.spellings import spellings
from telnusqa.store.keep import words
from telnusqa.store.load import load_rows
from telnusqa.store.tables.register import RecordName, RecordRow

BATCH = 500


def of_row(row: RegisterRow) -> tuple[NameKeys, ...]:
    """The keys under which a record is found from the first: those of its Kazakh and its Russian page."""
    return spellings(row.name_kk, row.name_ru)


def add(home: int, records: Iterable[tuple[int, RegisterRow]]) -> None:
    """Let new records, each told by its id, be found by name."""
    found = _of(home, records)
    words.add(words.of(keys for *_, keys in found))
    load_rows(RecordName, map(_columns, found))


def add_later(home: int, record: int, name: PersonName) -> None:
    """Let a record be found by a name its holder took after it was issued; once is enough."""
    finished = RecordRow.objects.values_list("finished", flat=True).get(home_id=home, pk=record)
    _put([(home, record, finished, found) for found in spellings(name)])


def renew(home: int, record: int, now: RegisterRow) -> None:
    """What a record says was corrected: it is found by what it says now, and still by what it said and by later names.

    Who remembers the name as it was typed wrong finds it too.
    """
    _put(_of(home, [(record, now)]))
    rows = RecordName.objects.filter(home_id=home, record_id=record)
    rows.exclude(finished=now.finished).update(finished=now.finished)


_Found = tuple[int, int, int, NameKeys]
"""Home, record, the year of completion, and the keys."""


def _of(home: int, records: Iterable[tuple[int, RegisterRow]]) -> list[_Found]:
    return [(home, record, row.finished, found) for record, row in records for found in of_row(row)]


def _put(rows: Sequence[_Found]) -> None:
    words.add(words.of(found for *_, found in rows))
    made = [RecordName(**_columns(row)) for row in rows]
    RecordName.objects.bulk_create(made, batch_size=BATCH, ignore_conflicts=True)


def _columns(found: _Found) -> dict[str, str | int]:
    home, record, finished, keys = found
    return {
        "home_id": home,
        "record_id": record,
        "finished": finished,
        "surname_key": keys.surname,
        "given_key": keys.given,
        "patronymic_key": keys.patronymic,
    }
