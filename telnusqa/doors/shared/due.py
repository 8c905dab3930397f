"""How far a term has run, as the one figure every page draws."""

from datetime import date

from telnusqa.doors.shared.parts import DueFigure
from telnusqa.doors.shared.said import spoken
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.working_left import Left, working_left
from telnusqa.words.term import left_sentence


def figure(start: date, due_on: date, today: date, rules: RuleSet, *, link: str = "") -> DueFigure:
    """The figure of a decided term on the day ``today``; ``start`` is the day of registration."""
    left = left_of(start, due_on, today, rules)
    return DueFigure(day=due_on, start=start, today=today, left=left, said=left_sentence(left, spoken()), link=link)


def left_of(start: date, due_on: date, today: date, rules: RuleSet) -> Left:
    """What is left of the term, in working days; before the day of registration nothing of it runs."""
    return working_left(max(today, start), due_on, rules)
