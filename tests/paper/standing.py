"""Where a word stands on its page, in millimetres."""

import subprocess
from dataclasses import dataclass

from tests.paper.read import words

_ABOVE_BASE = 1.018 / 1.294
"""How much of a line of PT Sans, from its ascent to its descent, stands above the base line."""
_POINT = 25.4 / 72


@dataclass(frozen=True)
class Standing:
    """A word in millimetres from the upper left corner of its page; ``base`` is its base line."""

    page: int
    text: str
    left: float
    right: float
    base: float


def standing(pdf: bytes) -> tuple[Standing, ...]:
    """Every word with its place, as poppler measures it."""
    told = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    return tuple(
        Standing(
            page=word.page,
            text=word.text,
            left=word.left * _POINT,
            right=word.right * _POINT,
            base=(word.top + (word.bottom - word.top) * _ABOVE_BASE) * _POINT,
        )
        for word in words(told.stdout.decode())
    )
