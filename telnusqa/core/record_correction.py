"""A wrong electronic record entered anew: on which ground, and why it may not be confirmed."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from json import loads

from telnusqa.core.iin import Iin
from telnusqa.core.line import Json, canonical
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.register_text import line_of, record_of, text_of_line, text_of_record


class CorrectionGround(StrEnum):
    """Why a record is corrected. A closed list: the journal holds no free text."""

    HOLDER_ASKED = "holder_asked"
    OWN_FINDING = "own_finding"
    COURT = "court"


class UnconfirmedWhy(StrEnum):
    """Why a second person did not confirm a correction. A closed list, for the same reason."""

    TYPED_WRONG = "typed_wrong"
    NOT_PROVED = "not_proved"
    RECORD_WAS_RIGHT = "record_was_right"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class RecordCorrection:
    """The ground, number and day of its paper (request, memo or decision), and the record as it should be."""

    ground: CorrectionGround
    number: str
    dated: date
    row: RegisterRow


@dataclass(frozen=True, kw_only=True)
class EnteredCorrection:
    """A correction as it was entered: which try, by whom, when; ``hash`` is what the journal holds of it.

    ``due_on`` is the last day of the holder's request, None where nobody asked. ``ended_at`` is None while it waits;
    ``why`` and ``note`` say why it was not confirmed.
    """

    round: int
    correction: RecordCorrection
    hash: str
    due_on: date | None
    by: str
    at: datetime
    confirmed_by: str = ""
    rejected_by: str = ""
    ended_at: datetime | None = None
    why: UnconfirmedWhy | None = None
    note: str = ""


def text_of_correction(correction: RecordCorrection) -> str:
    """All of it as one canonical text: what is kept sealed, and what the journal holds a salted hash of."""
    row = correction.row
    lines: list[Json] = [text_of_line(line) for line in row.supplement]
    return canonical(
        {
            "ground": correction.ground.value,
            "number": correction.number,
            "dated": correction.dated.isoformat(),
            "record": text_of_record(row),
            "iin": row.iin,
            "lines": lines,
        }
    )


def correction_of(text: str) -> RecordCorrection:
    """The correction again."""
    kept = loads(text)
    row = record_of(kept["record"], tuple(line_of(line) for line in kept["lines"]))
    return RecordCorrection(
        ground=CorrectionGround(kept["ground"]),
        number=kept["number"],
        dated=date.fromisoformat(kept["dated"]),
        row=replace(row, iin=Iin(kept["iin"]) if kept["iin"] else None),
    )
