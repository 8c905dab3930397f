"""What was found in a row of a register's file: a sound diploma, or everything that is wrong with the row."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from telnusqa.core.line import Json, canonical
from telnusqa.core.problem import Problem
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.register_sheet import Sheet


@dataclass(frozen=True)
class Entry:
    """A sound diploma with its supplement, and the row it stands in."""

    row_number: int
    row: RegisterRow


@dataclass(frozen=True)
class Fault:
    """A row that was not taken, and everything that is wrong with it; a problem's field is the column's key."""

    sheet: Sheet
    row_number: int
    problems: tuple[Problem, ...]


DIFFERS = "record_differs"
"""The code of a sound row that says something else than the register: it is shown, and never overwrites."""


def text_of_problems(problems: Iterable[Problem]) -> str:
    """Problems as one text. They name places and never repeat what stood there."""
    kept: list[Json] = [[p.field, p.code, p.clause, dict(p.params)] for p in problems]
    return canonical(kept)


def problems_of(text: str) -> tuple[Problem, ...]:
    """The problems again."""
    return tuple(Problem(*each) for each in json.loads(text))
