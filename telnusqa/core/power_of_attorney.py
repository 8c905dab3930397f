"""A power of attorney as it was read at a counter: facts checked against, never a copy."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from telnusqa.core.field import parse_day, parse_text
from telnusqa.core.problem import Problem

MOST_OF_A_NUMBER = 60
MOST_OF_A_NOTARY = 200
YES = "yes"
"""What a ticked box sends."""


@dataclass(frozen=True, kw_only=True)
class PowerOfAttorney:
    """What stands in it, as read. What follows from it ``law.power_of_attorney`` says.

    ``until`` is the last day it names, None where it names none. ``names_people`` says that it goes from the holder to
    who shows it, ``names_power`` that the power used here is among those it gives.
    """

    number: str
    issued_on: date
    until: date | None
    notary: str
    notarised: bool
    names_people: bool
    names_power: bool


def parse_power(cells: Mapping[str, str], today: date, clause: str = "") -> PowerOfAttorney | tuple[Problem, ...]:
    """The power from its form (fields ``power_…``), or all its problems.

    A box that is not ticked is no problem of the form: the law says what it means. Codes: ``missing``, ``too_long``,
    ``strange_letters``, ``day``, ``day_ahead`` (made out after ``today``), ``ends_before_start``.
    """
    number = parse_text(cells.get("power_number", ""), "power_number", MOST_OF_A_NUMBER, clause)
    made = cells.get("power_issued_on", "")
    issued_on = parse_day(made, "power_issued_on", today, clause) or Problem("power_issued_on", "missing", clause)
    until = parse_day(cells.get("power_until", ""), "power_until", date.max, clause)
    if isinstance(issued_on, date) and isinstance(until, date) and until < issued_on:
        until = Problem("power_until", "ends_before_start", clause)
    notary = parse_text(cells.get("power_notary", ""), "power_notary", MOST_OF_A_NOTARY, clause)
    found = tuple(each for each in (number, issued_on, until, notary) if isinstance(each, Problem))
    if (
        isinstance(number, Problem)
        or isinstance(issued_on, Problem)
        or isinstance(until, Problem)
        or isinstance(notary, Problem)
    ):
        return found
    return PowerOfAttorney(
        number=number,
        issued_on=issued_on,
        until=until,
        notary=notary,
        notarised=cells.get("power_notarised") == YES,
        names_people=cells.get("power_people") == YES,
        names_power=cells.get("power_named") == YES,
    )
