"""What does a file say otherwise of a diploma than the register?"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from telnusqa.core.register_row import RegisterRow
from telnusqa.core.supplement_line import SupplementLine


@dataclass(frozen=True)
class Difference:
    """One cell: its column's key, what the register holds and what the file says; "" where nothing stands.

    ``position`` is the line's in the supplement, 0 for a cell of the diploma itself; a line that only one of the two
    has differs in its name.
    """

    column: str
    held: str
    told: str
    position: int = 0


def differences(held: RegisterRow, told: RegisterRow) -> tuple[Difference, ...]:
    """Every cell that differs, in the order of the columns, the supplement by its positions after them."""
    cells = [name for name in _names(RegisterRow) if name != "supplement"]
    return (*_cells(cells, held, told, 0), *_lines(held.supplement, told.supplement))


def _lines(held: tuple[SupplementLine, ...], told: tuple[SupplementLine, ...]) -> Iterator[Difference]:
    before, after = ({line.position: line for line in lines} for lines in (held, told))
    for position in sorted(before.keys() | after.keys()):
        one, other = before.get(position), after.get(position)
        names = _names(SupplementLine) if one and other else ("name_kk", "name_ru")
        yield from _cells(names, one, other, position)


def _names(of: type[RegisterRow | SupplementLine]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(of))


def _cells(
    names: "tuple[str, ...] | list[str]", held: object | None, told: object | None, position: int
) -> Iterator[Difference]:
    for name in names:
        before, after = _text(getattr(held, name, None)), _text(getattr(told, name, None))
        if before != after:
            yield Difference(name, before, after, position)


def _text(value: object) -> str:
    """As a cell would show it."""
    if value is None or value is False:
        return ""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    return "+" if value is True else str(value)
