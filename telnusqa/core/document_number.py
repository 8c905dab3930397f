"""Which document of education is named: its series and number, however they were typed."""

import re
from dataclasses import dataclass

from telnusqa.core.problem import Problem

_LOOK_ALIKES = str.maketrans("ABCEHKMOPTXYI", "АВСЕНКМОРТХУІ")
_MARKS = re.compile(r"№|N[Oº°]?\.?(?=[0-9])")
_SHAPE = re.compile(r"^((?:[А-ЯӘІҢҒҮҰҚӨҺЁ]{1,4}(?:-[А-ЯІ]{1,3})?)?)-?([0-9]{6,8})$")
_TYPED_IN_LATIN = {"ТКВ": "ТКБ"}
"""Folding by look turns a Latin «TKB» into this; the state series is ТКБ."""


@dataclass(frozen=True)
class DocumentNumber:
    """The number printed on a blank: series in Cyrillic capitals ("" where the blank has none), six to eight digits."""

    series: str
    number: str

    def __str__(self) -> str:
        """As the blank shows it: «ТКБ № 0123456»."""
        return f"{self.series} № {self.number}".lstrip()


def parse_document_number(
    series: str, number: str, fields: tuple[str, str] = ("series", "number")
) -> DocumentNumber | Problem:
    """Read a series and a number; both may stand in the second text («ткб №0123456»).

    Folded: case, white space, «№», Latin letters that look Cyrillic. The shape is judged softly, for the series of
    the years before 2015 are not listed anywhere: one to four letters, a hyphen with up to three more, digits.
    The problem's code is ``missing``, ``document_series`` or ``document_number``.
    """
    if not number.strip():
        return Problem(fields[1], "missing")
    letters, digits = _fold(series), _fold(number)
    shape = _SHAPE.match(letters + digits)
    if shape is None or any(character.isdigit() for character in letters):
        bare = re.fullmatch(r"[0-9]{6,8}", digits)
        return Problem(fields[0], "document_series") if bare else Problem(fields[1], "document_number")
    return DocumentNumber(series=shape[1], number=shape[2])


def _fold(text: str) -> str:
    upper = _MARKS.sub("", "".join(text.upper().split()))
    cyrillic = upper.translate(_LOOK_ALIKES)
    return cyrillic if cyrillic == upper else _retyped(cyrillic)


def _retyped(cyrillic: str) -> str:
    head, tail = cyrillic[:3], cyrillic[3:]
    return _TYPED_IN_LATIN.get(head, head) + tail
