"""How is a correction of a record read from its form? Every problem at once."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from telnusqa.core.book_find_form import parse_typed_record, typed_lines
from telnusqa.core.field import parse_choice, parse_day, parse_text
from telnusqa.core.problem import Problem
from telnusqa.core.record_correction import CorrectionGround, RecordCorrection
from telnusqa.core.register_row import RegisterRow

_NUMBER = 40


def parse_record_correction(
    cells: Mapping[str, str], standing: RegisterRow, today: date
) -> RecordCorrection | tuple[Problem, ...]:
    """The correction, or everything that is wrong with it at once; each problem's field is the form's.

    ``cells`` has ``ground``, ``ground_number``, ``ground_on``, ``lines`` and the columns of a register's row;
    ``standing`` is the record as it stands. Lines that were not touched stay as they are. Codes: those of
    ``parse_typed_record``, ``nothing_corrected`` where the record would stay the same.
    """
    ground = parse_choice(cells.get("ground", ""), CorrectionGround, "ground", "")
    number = parse_text(cells.get("ground_number", ""), "ground_number", _NUMBER, "")
    dated = parse_day(cells.get("ground_on", ""), "ground_on", today) or Problem("ground_on", "missing")
    row = parse_typed_record(cells, today)
    problems = [each for each in (ground, number, dated) if isinstance(each, Problem)]
    problems += row if isinstance(row, tuple) else ()
    if isinstance(row, RegisterRow):
        if _as_told(cells.get("lines", "")) == _as_told(typed_lines(standing.supplement)):
            row = replace(row, supplement=standing.supplement)
        if row == standing:
            problems.append(Problem("kind", "nothing_corrected"))
    if (
        problems
        or isinstance(ground, Problem)
        or isinstance(number, Problem)
        or isinstance(dated, Problem)
        or isinstance(row, tuple)
    ):
        return tuple(problems)
    return RecordCorrection(ground=ground, number=number, dated=dated, row=row)


def _as_told(lines: str) -> list[str]:
    """The typed lines without what a browser does to the ends of them."""
    return [line.strip() for line in lines.splitlines() if line.strip()]
