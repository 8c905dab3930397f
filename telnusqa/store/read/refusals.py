"""Intended refusals and refusals, as doors see them. A look at them is recorded by the door first."""

from telnusqa.core.case import Case
from telnusqa.core.errors import NotFound
from telnusqa.law.refusal_round import Round
from telnusqa.store.keep import refusals


def of_case(case: Case) -> tuple[Round, ...]:
    """Every round of a case, newest first."""
    return refusals.of_case(case)


def standing(case: Case) -> Round:
    """The round that is open. Raises ``NotFound``."""
    return refusals.standing(case)


def numbered(case: Case, number: int) -> Round:
    """One round of a case. Raises ``NotFound``."""
    for each in refusals.of_case(case):
        if each.number == number:
            return each
    raise NotFound(f"round {number}")
