"""Who brought an original to a counter after the application: the holder, or somebody in their stead."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from telnusqa.core.came import MOST_OF_A_NAME, Came
from telnusqa.core.field import parse_choice, parse_text
from telnusqa.core.power_of_attorney import PowerOfAttorney, parse_power
from telnusqa.core.problem import Problem
from telnusqa.core.standing import Standing


class BroughtBy(StrEnum):
    """As what somebody brought it. A representative is the one who came with the application and is named there."""

    HOLDER = "holder"
    REPRESENTATIVE = "representative"
    ATTORNEY = "attorney"
    COURIER = "courier"


@dataclass(frozen=True, kw_only=True)
class Bringer:
    """Who brought it. ``name`` is "" for the holder; ``power`` is what another representative showed."""

    by: BroughtBy
    name: str = ""
    power: PowerOfAttorney | None = None


BY_HOLDER = Bringer(by=BroughtBy.HOLDER)
"""The holder brought it."""


def bringer_of(came: Came) -> Bringer:
    """Whoever came with the application brought what lay beside it."""
    if came.standing is Standing.HOLDER:
        return BY_HOLDER
    return Bringer(by=BroughtBy.REPRESENTATIVE, name=came.name)


def parse_bringer(
    cells: Mapping[str, str], offered: Collection[BroughtBy], today: date, clause: str = ""
) -> Bringer | tuple[Problem, ...]:
    """Who brought it as the form tells it (fields ``came``, ``came_name``, ``power_…``), or all its problems.

    A representative who is named in the case is not typed again: ``name`` is "" until the act reads it there.
    """
    by = parse_choice(cells.get("came", ""), BroughtBy, "came", clause)
    if isinstance(by, Problem):
        return (by,)
    if by not in offered:
        return (Problem("came", "unknown_choice", clause),)
    if by in (BroughtBy.HOLDER, BroughtBy.REPRESENTATIVE):
        return Bringer(by=by)
    name = parse_text(cells.get("came_name", ""), "came_name", MOST_OF_A_NAME, clause)
    power = parse_power(cells, today, clause) if by is BroughtBy.ATTORNEY else None
    if isinstance(name, Problem) or isinstance(power, tuple):
        return (*((name,) if isinstance(name, Problem) else ()), *(power if isinstance(power, tuple) else ()))
    return Bringer(by=by, name=name, power=power)
