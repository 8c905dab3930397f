"""Which rows stand in a sheet of an XLSX, as its bytes come in?"""

from collections.abc import Callable, Mapping

from telnusqa.sheets.table import Cell, Line
from telnusqa.sheets.xlsx_xml import NoWorkbook, parser, whole


class SheetRows:
    """The rows of a sheet as its bytes come in; those without anything in them are left out."""

    def __init__(self, value: Callable[[str, str, str], Cell]) -> None:
        self._value = value
        self._done: list[Line] = []
        self._number = 0
        self._cells: list[Cell] = []
        self._kind = self._style = ""
        self._text: list[str] = []
        self._reading = False
        self._parser = parser()
        self._parser.StartElementHandler = self._begun
        self._parser.EndElementHandler = self._ended
        self._parser.CharacterDataHandler = self._said

    def of(self, chunk: bytes) -> list[Line]:
        """The rows that end in these bytes."""
        self._parser.Parse(chunk, False)
        done, self._done = self._done, []
        return done

    def end(self) -> None:
        """There are no more. Raises ``ExpatError`` where the sheet was cut short."""
        self._parser.Parse(b"", True)

    def _begun(self, name: str, given: Mapping[str, str]) -> None:
        local = name if ":" not in name else name.rpartition(":")[2]
        if local == "c":
            self._kind, self._style = given.get("t", "n"), given.get("s", "")
            at = _place(given["r"]) if "r" in given else len(self._cells)
            if at > len(self._cells):
                self._cells.extend([""] * (at - len(self._cells)))
            self._text.clear()
        elif local in ("v", "t"):
            self._reading = True
        elif local == "row":
            self._number = whole(given["r"]) if "r" in given else self._number + 1
            self._cells = []

    def _ended(self, name: str) -> None:
        local = name if ":" not in name else name.rpartition(":")[2]
        if local in ("v", "t"):
            self._reading = False
        elif local == "c":
            text = "".join(self._text)
            self._cells.append(self._value(self._kind, self._style, text) if text else "")
        elif local == "row" and any(cell != "" for cell in self._cells):
            self._done.append((self._number, self._cells))

    def _said(self, text: str) -> None:
        if self._reading:
            self._text.append(text)


_PLACES: dict[str, int] = {}


def _place(reference: str) -> int:
    """The column of «AB12», counted from 0."""
    letters = reference.rstrip("0123456789")
    known = _PLACES.get(letters)
    if known is None:
        known = 0
        for letter in letters:
            known = known * 26 + ord(letter) - 64
        if not 0 < known <= 16384:
            raise NoWorkbook(reference)
        _PLACES[letters] = known = known - 1
    return known
