"""Who came to a counter in the holder's stead, and by which right."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from telnusqa.core.field import parse_choice, parse_text
from telnusqa.core.guardianship import Guardianship, parse_guardianship
from telnusqa.core.power_of_attorney import PowerOfAttorney, parse_power
from telnusqa.core.problem import Problem
from telnusqa.core.standing import Standing

MOST_OF_A_NAME = 180


@dataclass(frozen=True, kw_only=True)
class Came:
    """Who came: by which standing, and for somebody who is not the holder their name and what they showed.

    ``name`` is that of their own identity paper. ``by`` is None for the holder, and where nothing was shown.
    """

    standing: Standing
    name: str = ""
    by: PowerOfAttorney | Guardianship | None = None


HOLDER = Came(standing=Standing.HOLDER)
"""The holder came."""


def parse_came(cells: Mapping[str, str], today: date, clause: str = "") -> tuple[Came, tuple[Problem, ...]]:
    """Who came as the form tells it (fields ``came``, ``came_name`` and those of the paper), with all its problems.

    Of a paper that could not be read nothing is kept: ``by`` is None then, and nobody is let through by it.
    """
    standing = parse_choice(cells.get("came", ""), Standing, "came", clause)
    if isinstance(standing, Problem):
        return HOLDER, (standing,)
    if standing is Standing.HOLDER:
        return HOLDER, ()
    name = parse_text(cells.get("came_name", ""), "came_name", MOST_OF_A_NAME, clause)
    by: PowerOfAttorney | Guardianship | tuple[Problem, ...]
    by = (
        parse_power(cells, today, clause) if standing is Standing.ATTORNEY else parse_guardianship(cells, today, clause)
    )
    found = (*((name,) if isinstance(name, Problem) else ()), *(by if isinstance(by, tuple) else ()))
    return (
        Came(
            standing=standing,
            name="" if isinstance(name, Problem) else name,
            by=None if isinstance(by, tuple) else by,
        ),
        found,
    )
