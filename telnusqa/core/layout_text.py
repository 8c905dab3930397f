"""A layout read from its text (TOML), with everything that is wrong in it told at once."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from telnusqa.core.blank import BlankKind
from telnusqa.core.layout import (
    DIPLOMAS,
    NEWER,
    OLDER,
    PAGES,
    SUPPLEMENTS,
    Align,
    CodePlace,
    Layout,
    Place,
    Table,
    places_of,
)
from telnusqa.core.problem import Problem

TEXT_MOST = 40_000
"""Characters of a layout's text; those that are shipped hold a tenth of it."""
_SIDE = (50, 450)
_LETTERS = (5, 40)
_ROWS = (1, 60)
_CODE = (10, 60)
_COLUMN_LEAST = 4
_COUNTS: Sequence[str] = ("on_only", "on_first", "on_middle", "on_last")
_LINE = re.compile(r"line (\d+)")


def parse_layout(text: str) -> Layout | tuple[Problem, ...]:
    """The layout, or every problem with it; each names its key («place.kk.holder.x»)."""
    if len(text) > TEXT_MOST:
        return (Problem("text", "too_long", "", {"most": TEXT_MOST}),)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = _LINE.search(str(error))
        return (Problem("text", "layout_unreadable", "", {"line": line[1] if line else str(text.count("\n") + 1)}),)
    reading = _Reading()
    layout = reading.layout(table)
    return layout if layout and not reading.problems else tuple(reading.problems)


class _Reading:
    """Reads value after value, keeping what is wrong with each."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def layout(self, table: dict[str, Any]) -> Layout | None:
        self._only(table, "", {"kinds", "since", "until", "width", "height", "words", "place", "code", "table"})
        kinds = self._kinds(table)
        since, until = self._day(table, "since", asked=True), self._day(table, "until", asked=False)
        if since and until and until < since:
            self._wrong("until", "layout_days")
        width, height = (self._number(table, "", name, *_SIDE) for name in ("width", "height"))
        words = self._truth(table, "", "words")
        place = self._places(table, kinds, width, height)
        code = self._codes(table, width, height)
        rows = self._table(table, kinds, width)
        if since is None or not kinds:
            return None
        return Layout(
            kinds=kinds,
            since=since,
            until=until,
            width=width,
            height=height,
            words=words,
            place=place,
            code=code,
            table=rows,
        )

    def _kinds(self, table: dict[str, Any]) -> frozenset[BlankKind]:
        named = table.get("kinds")
        if not isinstance(named, list) or not named or not all(isinstance(name, str) for name in named):
            self._wrong("kinds", "layout_kinds")
            return frozenset()
        known = frozenset(kind for kind in BlankKind if kind.value in named)
        if len(known) != len(set(named)) or not (known <= DIPLOMAS or known <= SUPPLEMENTS):
            self._wrong("kinds", "layout_kinds")
        return known

    def _places(
        self, table: dict[str, Any], kinds: frozenset[BlankKind], width: float, height: float
    ) -> Mapping[str, Place]:
        given = self._part(table, "place")
        names = places_of(kinds) if kinds else tuple(given)
        self._only(given, "place.", set(names))
        for name in names:
            if name not in given:
                self._wrong(f"place.{name}", "layout_missing")
        return {
            name: self._place(given[name], f"place.{name}", width, height)
            for name in names
            if name in given and self._is_part(given[name], f"place.{name}")
        }

    def _place(self, part: dict[str, Any], at: str, width: float, height: float) -> Place:
        self._only(part, f"{at}.", {"x", "y", "w", "h", "size", "smallest", "align", "bold", "wraps"})
        x, y = self._number(part, at, "x", 0, width), self._number(part, at, "y", 0, height)
        w, h = self._number(part, at, "w", 1, width), self._number(part, at, "h", 1, height)
        size, smallest = (self._number(part, at, name, *_LETTERS) for name in ("size", "smallest"))
        self._inside(at, x + w, width, y + h, height)
        if smallest > size:
            self._wrong(f"{at}.smallest", "layout_smallest")
        return Place(
            x=x,
            y=y,
            w=w,
            h=h,
            size=size,
            smallest=smallest,
            align=self._align(part, at),
            bold=self._truth(part, at, "bold"),
            wraps=self._truth(part, at, "wraps"),
        )

    def _codes(self, table: dict[str, Any], width: float, height: float) -> Mapping[str, CodePlace]:
        given = self._part(table, "code") if "code" in table else {}
        self._only(given, "code.", set(PAGES))
        return {
            page: self._code(given[page], f"code.{page}", width, height)
            for page in PAGES
            if page in given and self._is_part(given[page], f"code.{page}")
        }

    def _code(self, part: dict[str, Any], at: str, width: float, height: float) -> CodePlace:
        self._only(part, f"{at}.", {"x", "y", "w"})
        x, y = self._number(part, at, "x", 0, width), self._number(part, at, "y", 0, height)
        w = self._number(part, at, "w", *_CODE)
        self._inside(at, x + w, width, y + w, height)
        return CodePlace(x=x, y=y, w=w)

    def _table(self, table: dict[str, Any], kinds: frozenset[BlankKind], width: float) -> Table | None:
        if not kinds or not kinds <= SUPPLEMENTS:
            if kinds and "table" in table:
                self._wrong("table", "layout_unknown")
            return None
        part, at = self._part(table, "table"), "table"
        lengths = {name: self._number(part, at, name, 1, 290) for name in ("x", "first", "next", "head", "pitch")}
        letters = {name: self._number(part, at, name, *_LETTERS) for name in ("size", "smallest")}
        rows = {name: round(self._number(part, at, name, *_ROWS)) for name in _COUNTS}
        self._only(part, "table.", {*lengths, *letters, *rows, "newer", "older"})
        columns = {
            name: self._columns(part, name, count, width - lengths["x"])
            for name, count in (("newer", NEWER), ("older", OLDER))
        }
        return Table(**lengths, **letters, **rows, **columns)  # type: ignore[arg-type]

    def _columns(self, part: dict[str, Any], name: str, count: int, most: float) -> tuple[float, ...]:
        widths = part.get(name)
        if not isinstance(widths, list) or len(widths) != count or not all(_is_number(each) for each in widths):
            self._wrong(f"table.{name}", "layout_columns", count=count)
            return ()
        if min(widths) < _COLUMN_LEAST or sum(widths) > most:
            self._wrong(f"table.{name}", "layout_outside")
        return tuple(float(each) for each in widths)

    def _inside(self, at: str, right: float, width: float, bottom: float, height: float) -> None:
        if right > width or bottom > height:
            self._wrong(at, "layout_outside")

    def _number(self, part: dict[str, Any], at: str, name: str, least: float, most: float) -> float:
        value = part.get(name)
        where = _key(at, name)
        if not isinstance(value, int | float) or isinstance(value, bool):
            self._wrong(where, "layout_number")
            return least
        if not least <= value <= most:
            self._wrong(where, "layout_between", least=_shown(least), most=_shown(most))
            return least
        return float(value)

    def _truth(self, part: dict[str, Any], at: str, name: str) -> bool:
        value = part.get(name)
        if not isinstance(value, bool):
            self._wrong(_key(at, name), "layout_truth")
        return value is True

    def _align(self, part: dict[str, Any], at: str) -> Align:
        value = part.get("align")
        found = next((align for align in Align if align.value == value), None)
        if found is None:
            self._wrong(f"{at}.align", "layout_align")
        return found or Align.LEFT

    def _day(self, table: dict[str, Any], name: str, *, asked: bool) -> date | None:
        value = table.get(name)
        if value is None and not asked:
            return None
        if type(value) is not date:
            self._wrong(name, "layout_day")
            return None
        return value

    def _part(self, table: dict[str, Any], name: str) -> dict[str, Any]:
        if name not in table:
            self._wrong(name, "layout_missing")
            return {}
        part: dict[str, Any] = table[name] if self._is_part(table[name], name) else {}
        return part

    def _is_part(self, value: Any, at: str) -> bool:
        if not isinstance(value, dict):
            self._wrong(at, "layout_part")
        return isinstance(value, dict)

    def _only(self, part: dict[str, Any], at: str, names: set[str]) -> None:
        for name in part:
            if name not in names:
                self._wrong(f"{at}{name}", "layout_unknown")

    def _wrong(self, at: str, code: str, **params: str | int) -> None:
        self.problems.append(Problem("text", code, "", {"at": at, **params}))


def _key(at: str, name: str) -> str:
    """The key as it is told: nothing stands before those of the text itself."""
    return f"{at}.{name}" if at else name


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _shown(value: float) -> str:
    return f"{value:g}"
