"""How is a change of a document's status read from its form? Every problem at once."""

from collections.abc import Mapping, Sequence
from datetime import date

from telnusqa.core.field import parse_choice, parse_day, parse_text
from telnusqa.core.problem import Problem
from telnusqa.core.record_status import CHOSEN, AnnulledWhy, StatusChange, StatusMove
from telnusqa.core.wanted import Part

NUMBER = 40
"""Characters the number of a statement, an act or an order may take."""


def parse_status_change(
    values: Mapping[str, str], parts: Sequence[str], today: date
) -> StatusChange | tuple[Problem, ...]:
    """The change, or everything that is wrong with it at once.

    ``values`` has ``move``, ``number``, ``dated`` and, for an annulment, ``why``; ``parts`` are the documents ticked.
    Codes: ``choose_one``, ``choose_one_or_more``, ``unknown_choice``, and those of a text and a past day.
    """
    move = parse_choice(values.get("move", ""), StatusMove, "move", "")
    if isinstance(move, StatusMove) and move not in CHOSEN:
        move = Problem("move", "unknown_choice")
    number = parse_text(values.get("number", ""), "number", NUMBER, "")
    dated = parse_day(values.get("dated", ""), "dated", today) or Problem("dated", "missing")
    annuls = move is StatusMove.ANNUL
    why = parse_choice(values.get("why", ""), AnnulledWhy, "why", "") if annuls else None
    named = tuple(part for part in Part if part.value in parts)
    problems = [each for each in (move, why, number, dated) if isinstance(each, Problem)]
    if not named:
        problems.insert(0, Problem("parts", "choose_one_or_more"))
    if (
        problems
        or isinstance(move, Problem)
        or isinstance(why, Problem)
        or isinstance(number, Problem)
        or isinstance(dated, Problem)
    ):
        return tuple(problems)
    return StatusChange(parts=named, move=move, number=number, dated=dated, why=why)
