"""A record of the register as one canonical text, and back; without the IIN, which is sealed beside it."""

import json
from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from decimal import Decimal
from json.encoder import encode_basestring
from operator import attrgetter

from telnusqa.core.line import Json, canonical
from telnusqa.core.register_row import RecordKind, RegisterRow, StudyForm
from telnusqa.core.supplement_line import SupplementLine

_RECORD = tuple(sorted(f.name for f in fields(RegisterRow) if f.name not in ("iin", "supplement")))
"""In the order of a canonical text."""
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


_SHAPE = "{" + ",".join(f'"{name}":%s' for name in _RECORD) + "}"
"""Filled in, it is what ``canonical`` writes, with no question asked of each cell: millions come in."""


def _written(cell: object) -> str:
    if isinstance(cell, str):
        return encode_basestring(cell)
    if isinstance(cell, int):
        return str(cell)
    return "null" if cell is None else encode_basestring(str(_plain(cell)))


def text_of_texts(texts: Iterable[str]) -> str:
    """Some texts as one: a canonical list."""
    return "[" + ",".join(map(encode_basestring, texts)) + "]"


def text_of_record(row: RegisterRow) -> str:
    """Everything the register says of a diploma, its IIN and its supplement apart."""
    return _SHAPE % tuple(map(_written, _CELLS(row)))


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
