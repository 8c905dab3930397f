"""Every small change that can be made to a file of the law's numbers (TOML)."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

# Words for people, and what says whence a number comes: no rule reads them.
_ASIDE = {"quote", "reading", "why_en", "ru", "en", "kk", "like", "unsure", "slip", "title", "clause_table"}

Way = tuple[str | int, ...]


@dataclass(frozen=True)
class ValueChange:
    """The value at the end of ``way`` becomes ``new``."""

    way: Way
    was: object
    new: object

    @property
    def name(self) -> str:
        """How it is known."""
        return f"{'.'.join(map(str, self.way))}: {self.was!r} → {self.new!r}"

    def made(self, table: dict[str, Any]) -> dict[str, Any]:
        """A copy of the table with the change."""
        changed = copy.deepcopy(table)
        inner: Any = changed
        for step in self.way[:-1]:
            inner = inner[step]
        inner[self.way[-1]] = self.new
        return changed


def value_changes(table: dict[str, Any]) -> Iterator[ValueChange]:
    """The changes of a table, in its order."""
    # The quotes and readings of an edition stand under [[clause]].
    yield from _within({name: value for name, value in table.items() if name != "clause"}, ())


def _within(value: object, way: Way) -> Iterator[ValueChange]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in _ASIDE:
                yield from _within(inner, (*way, name))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _within(inner, (*way, place))
    elif isinstance(value, bool):
        yield ValueChange(way, value, not value)
    elif isinstance(value, int):
        yield ValueChange(way, value, value + 1)
    elif isinstance(value, date):
        yield ValueChange(way, value, value + timedelta(days=1))
    elif isinstance(value, str):
        yield ValueChange(way, value, f"{value}XX")
