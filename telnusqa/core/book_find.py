"""What was found in a paper book: where it stands there, and what it says."""

from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from json import loads

from telnusqa.core.iin import Iin
from telnusqa.core.line import Json, canonical
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.register_text import line_of, record_of, text_of_line, text_of_record


class RejectedWhy(StrEnum):
    """Why a second person did not confirm what was found. A closed list: the journal holds no free text."""

    READ_WRONG = "read_wrong"
    OTHER_PERSON = "other_person"
    NO_SUCH_ENTRY = "no_such_entry"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class BookPlace:
    """Where it stands: the book with its years, the page, the entry's number, the order it was issued by.

    ``order`` is "" and ``ordered_on`` is None where the book names no order.
    """

    book: str
    page: str
    entry: str
    order: str
    ordered_on: date | None


@dataclass(frozen=True)
class BookFind:
    """The place, and the record as the register would hold it."""

    place: BookPlace
    row: RegisterRow


@dataclass(frozen=True, kw_only=True)
class Entered:
    """A find as it was entered: which try, by whom, when; ``hash`` is what the journal holds of it."""

    round: int
    find: BookFind
    hash: str
    by: str
    at: datetime


@dataclass(frozen=True)
class Fallen:
    """A find that was not confirmed: why, what the second person noted, and the find itself."""

    why: RejectedWhy
    note: str
    find: BookFind


def text_of_find(find: BookFind) -> str:
    """All of it as one canonical text: what is kept sealed, and what the journal holds a salted hash of."""
    day = find.place.ordered_on
    place = asdict(find.place) | {"ordered_on": day.isoformat() if day else None}
    row: dict[str, Json] = {
        "record": text_of_record(find.row),
        "iin": find.row.iin,
        "lines": [text_of_line(line) for line in find.row.supplement],
    }
    return canonical({"place": place, "row": row})


def find_of(text: str) -> BookFind:
    """The find again."""
    kept = loads(text)
    day, row = kept["place"]["ordered_on"], kept["row"]
    place = BookPlace(**kept["place"] | {"ordered_on": date.fromisoformat(day) if day else None})
    record = record_of(row["record"], tuple(line_of(line) for line in row["lines"]))
    return BookFind(place, replace(record, iin=Iin(row["iin"]) if row["iin"] else None))
