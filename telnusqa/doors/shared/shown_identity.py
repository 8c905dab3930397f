"""The paper a person showed at a counter, as the form of an officer tells it."""

from collections.abc import Mapping

from telnusqa.core.field import parse_choice, parse_text
from telnusqa.core.identity import Identity, IdentityPaper
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.parts import Option
from telnusqa.words.identity import identity_paper

MOST_DIGITS = 40
_UNREAD = frozenset({"identity_unchecked", "power_of_attorney", "guardianship"})


def shown_identity(values: Mapping[str, str]) -> tuple[Identity | None, tuple[Problem, ...]]:
    """The paper shown, with what is wrong with either answer about it."""
    paper = parse_choice(values.get("paper", ""), IdentityPaper, "paper", "")
    number = parse_text(values.get("identity", ""), "identity", MOST_DIGITS, "")
    found = tuple(each for each in (paper, number) if isinstance(each, Problem))
    if isinstance(paper, Problem) or isinstance(number, Problem):
        return None, found
    return Identity(paper, number), ()


def together(found: tuple[Problem, ...], told: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """The form's own problems before the law's; what the law says of a paper that could not be read adds nothing."""
    return (*found, *(each for each in told if each.code not in _UNREAD or not found))


def identity_papers(language: Language) -> list[Option]:
    """What can be shown."""
    return [Option(paper.value, identity_paper(paper, language)) for paper in IdentityPaper]
