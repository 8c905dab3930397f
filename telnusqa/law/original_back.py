"""Against what an original that was handed in goes back, once nothing will be issued in its place."""

from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites

_CLAUSE = "policy:original-back"


@cites("policy:original-back")
def problems_with_giving_back(*, identity_checked: bool, slip_shown: bool, note: str) -> tuple[Problem, ...]:
    """What is missing: identity always, and the slip of its intake or a note in the slip's place."""
    problems: tuple[Problem, ...] = ()
    if not identity_checked:
        problems += (Problem("identity", "identity_unchecked", _CLAUSE),)
    if not slip_shown and not note.strip():
        problems += (Problem("slip", "slip_or_note", _CLAUSE),)
    return problems
