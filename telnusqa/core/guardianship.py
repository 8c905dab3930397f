"""What proves that somebody is a parent or guardian, as it was read at a counter: facts, never a copy."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from telnusqa.core.field import parse_choice, parse_day, parse_text
from telnusqa.core.power_of_attorney import MOST_OF_A_NUMBER, YES
from telnusqa.core.problem import Problem


class GuardianPaper(StrEnum):
    """What was shown: the birth certificate that names the parent, or the decision that made the guardian."""

    BIRTH_CERTIFICATE = "birth_certificate"
    DECISION = "decision"


@dataclass(frozen=True, kw_only=True)
class Guardianship:
    """The paper shown. ``names_people`` says that both stand in it: the holder and who shows it."""

    paper: GuardianPaper
    number: str
    issued_on: date
    names_people: bool


def parse_guardianship(cells: Mapping[str, str], today: date, clause: str = "") -> Guardianship | tuple[Problem, ...]:
    """The paper from its form (fields ``guardian_…``), or all its problems; a box not ticked is the law's to judge."""
    paper = parse_choice(cells.get("guardian_paper", ""), GuardianPaper, "guardian_paper", clause)
    number = parse_text(cells.get("guardian_number", ""), "guardian_number", MOST_OF_A_NUMBER, clause)
    made = cells.get("guardian_issued_on", "")
    issued_on = parse_day(made, "guardian_issued_on", today, clause) or Problem("guardian_issued_on", "missing", clause)
    if isinstance(paper, Problem) or isinstance(number, Problem) or isinstance(issued_on, Problem):
        return tuple(each for each in (paper, number, issued_on) if isinstance(each, Problem))
    return Guardianship(
        paper=paper, number=number, issued_on=issued_on, names_people=cells.get("guardian_people") == YES
    )
