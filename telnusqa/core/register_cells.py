"""How is one cell of a register's row read? Every problem of the row is kept, none stops the reading."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from telnusqa.core.document_number import DocumentNumber, parse_document_number
from telnusqa.core.field import parse_day, parse_text, parse_year
from telnusqa.core.iin import Iin, parse_iin
from telnusqa.core.name_key import name_key
from telnusqa.core.person import LONGEST, tidy
from telnusqa.core.problem import Problem

Choice = TypeVar("Choice", bound=StrEnum)
Value = TypeVar("Value")

_NOTHING = frozenset({"", "-", "–", "—"})
_SHEET_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"})
_LETTERS_LOST = re.compile(r"[^\W\d_]\?|\?[^\W\d_]|\?\?")
"""«?ал?аман»: what is left of Қалқаман after a table is kept in a code page without Kazakh letters."""
_NAME = re.compile(r"^[^\d_]*[^\W\d_][^\d_]*$")
_AMOUNT = re.compile(r"^[0-9]{1,6}(?:\.[0-9]{1,4})?$")


class RegisterCells:
    """The cells of one row by column; each method reads one of them and notes what is wrong with it.

    A method that has noted a problem answers with a stand-in: look at :attr:`problems` before using any answer.
    """

    def __init__(self, cells: Mapping[str, str], today: date) -> None:
        self._cells = cells
        self._today = today
        self.problems: list[Problem] = []

    def _kept(self, column: str) -> str:
        text = tidy(self._cells.get(column, ""))
        return "" if text in _NOTHING else text

    def _noted(self, found: Value | Problem, instead: Value) -> Value:
        if isinstance(found, Problem):
            self.problems.append(found)
            return instead
        return found

    def note(self, column: str, code: str, **params: str | int) -> None:
        """Keep a problem that takes more than one cell to see."""
        self.problems.append(Problem(column, code, "", params))

    def blank(self, column: str) -> bool:
        """Whether nothing stands in the cell; a lone dash is nothing."""
        return not self._kept(column)

    def text(self, column: str, most: int, *, required: bool = True) -> str:
        """A text, white space folded. Codes: missing, too_long, strange_letters, sheet_error, letters_lost."""
        kept = self._kept(column)
        if kept in _SHEET_ERRORS:
            return self._noted(Problem(column, "sheet_error"), "")
        if "?" in kept and _LETTERS_LOST.search(kept):
            return self._noted(Problem(column, "letters_lost"), "")
        return self._noted(parse_text(kept, column, most, "", required=required), "")

    def name(self, column: str, *, required: bool = True) -> str:
        """A part of a person's name, kept as written. Codes: those of :meth:`text`, name_letters."""
        text = self.text(column, LONGEST, required=required)
        return self._noted(Problem(column, "name_letters"), "") if text and not _NAME.match(text) else text

    def document(self) -> DocumentNumber:
        """The blank's series and number, from their two cells or both from the second."""
        return self._noted(parse_document_number(self._kept("series"), self._kept("number")), DocumentNumber("", ""))

    def iin(self, column: str) -> Iin | None:
        """The number of a person, or None where the register does not know it."""
        kept = self._kept(column)
        return self._noted(parse_iin(kept, column, today=self._today), None) if kept else None

    def year(self, column: str) -> int:
        """A year that has begun. Codes: missing, year."""
        return self._noted(parse_year(self._kept(column), column, self._today, ""), 0)

    def day(self, column: str, *, required: bool = True) -> date | None:
        """A past day, ``03.06.2009`` or ``2009-06-03``. Codes: missing, day, day_ahead."""
        found = self._noted(parse_day(self._kept(column), column, self._today), None)
        if required and self.blank(column):
            self.note(column, "missing")
        return found

    def choice(self, column: str, words: Mapping[str, Choice], instead: Choice) -> Choice:
        """One of a closed list by the folded words people write for it. Codes: missing, kind_unknown and the like."""
        kept = self._kept(column)
        if not kept:
            return self._noted(Problem(column, "missing"), instead)
        return self._noted(words.get(name_key(kept), Problem(column, f"{column}_unknown")), instead)

    def amount(self, column: str, most: int) -> Decimal | None:
        """A number from 0 to ``most``, comma or point, or None for an empty cell. Codes: amount."""
        kept = self._kept(column).replace(",", ".")
        if not kept:
            return None
        if not _AMOUNT.match(kept) or (value := Decimal(_without_last_zeros(kept))) > most:
            return self._noted(Problem(column, "amount", "", {"most": most}), None)
        return value

    def whole(self, column: str, most: int) -> int | None:
        """A whole number from 0 to ``most``, or None for an empty cell. Codes: amount, whole."""
        value = self.amount(column, most)
        if value is not None and value != int(value):
            return self._noted(Problem(column, "whole"), None)
        return None if value is None else int(value)


def _without_last_zeros(number: str) -> str:
    """«4.50» and the 4.5 of a spreadsheet are one number, and one text of it is kept."""
    return number.rstrip("0") if "." in number else number
