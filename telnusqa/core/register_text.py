"""A record of the register as one canonical text, and back; without the IIN, which is sealed beside it."""

import json
from dataclasses import fields
from datetime import date
from decimal import Decimal
from operator import attrgetter

from telnusqa.core.line import Json, canonical
from telnusqa.core.register_row import RecordKind, RegisterRow, StudyForm
from telnusqa.core.supplement_line import SupplementLine

_RECORD = tuple(f.name for f in fields(RegisterRow) if f.name not in ("iin", "supplement"))
_CELLS = attrgetter(*_RECORD)
_LINE = tuple(f.name for f in fields(SupplementLine))


def _plain(value: object) -> Json:
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(type(value).__name__)


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False, default=_plain)
"""Writes what ``canonical`` does, without asking again of each cell whether a line may hold it: millions come in."""


def text_of_record(row: RegisterRow) -> str:
    """Everything the register says of a diploma, its IIN and its supplement apart."""
    return _ENCODER.encode(dict(zip(_RECORD, _CELLS(row), strict=True)))


def text_of_line(line: SupplementLine) -> str:
    """One line of a supplement."""
    return canonical({name: _plain(getattr(line, name)) for name in _LINE})


def line_of(text: str) -> SupplementLine:
    """The line again."""
    kept = json.loads(text)
    for name in ("credits", "points"):
        kept[name] = None if kept[name] is None else Decimal(kept[name])
    return SupplementLine(**kept)


def record_of(text: str, supplement: tuple[SupplementLine, ...] = ()) -> RegisterRow:
    """The record again, without its IIN."""
    kept = json.loads(text)
    for name in ("board_on", "issued_on"):
        kept[name] = date.fromisoformat(kept[name]) if kept[name] else None
    kept["kind"] = RecordKind(kept["kind"])
    kept["study_form"] = StudyForm(kept["study_form"])
    return RegisterRow(**kept, iin=None, supplement=supplement)
