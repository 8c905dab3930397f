"""How far a printer prints from where it should, and what is done against it."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from telnusqa.core.problem import Problem

CROSS = Decimal(20)
"""Millimetres from the sheet's left and upper edge to the cross of the test sheet that is measured."""
APART = Decimal(100)
"""Millimetres between the two crosses of the test sheet whose distance is measured."""
MOST_MOVED = Decimal(10)
"""Millimetres a paper is moved at most: a printer further off is set wrong, not off."""
LEAST_SCALE, MOST_SCALE = Decimal(95), Decimal(105)

_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, kw_only=True)
class Calibration:
    """What a workplace's printer is given: millimetres to the right and down, and a scale in per cent."""

    dx: Decimal = Decimal(0)
    dy: Decimal = Decimal(0)
    scale: Decimal = Decimal(100)


NOTHING = Calibration()
"""A printer that prints where it should."""


def measured(left: Decimal, top: Decimal, between: Decimal) -> Calibration | tuple[Problem, ...]:
    """What mends a printer whose test sheet was measured, in millimetres: all problems where it cannot be mended.

    The sheet was printed without any correction. ``left`` and ``top`` are from the edges to the first cross,
    ``between`` is from it to the second one beside it.
    """
    if between <= 0:
        return (Problem("between", "not_near", "", {"should": str(APART)}),)
    scale = APART / between
    mended = Calibration(
        dx=_rounded(CROSS - left * scale), dy=_rounded(CROSS - top * scale), scale=_rounded(scale * 100)
    )
    problems = [
        *([] if abs(mended.dx) <= MOST_MOVED else [Problem("left", "not_near", "", {"should": str(CROSS)})]),
        *([] if abs(mended.dy) <= MOST_MOVED else [Problem("top", "not_near", "", {"should": str(CROSS)})]),
        *(
            []
            if LEAST_SCALE <= mended.scale <= MOST_SCALE
            else [Problem("between", "not_near", "", {"should": str(APART)})]
        ),
    ]
    return tuple(problems) or mended


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(_HUNDREDTH, ROUND_HALF_UP)
