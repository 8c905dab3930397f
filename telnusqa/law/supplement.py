"""A supplement names its diploma's number: what follows where only one of the two is made anew?"""

from telnusqa.core.case import Case, State
from telnusqa.core.problem import Problem
from telnusqa.core.wanted import Wanted
from telnusqa.law.cites import cites
from telnusqa.law.offered import offered
from telnusqa.law.ruleset import RuleSet

_CLAUSE = "policy:supplement"
WHILE = frozenset({State.REGISTERED, State.CORRECTION_ASKED, State.FOUND_IN_BOOK, State.CHECKING})
"""States in which the application can still be widened: nothing is intended and nothing decided."""


@cites("policy:supplement")
def parts_from_each_other(wanted: Wanted) -> bool:
    """Whether a supplement and a diploma would stand side by side that were not made together."""
    return wanted is not Wanted.BOTH


@cites("policy:supplement")
def problem_with_both(case: Case, rules: RuleSet) -> Problem | None:
    """Why both cannot be asked for any more, or need not be; None where they can.

    Codes: ``both_wanted_already``, ``wanted_not_offered`` by the edition, ``both_too_late``.
    """
    if not parts_from_each_other(case.wanted):
        return Problem("wanted", "both_wanted_already", _CLAUSE)
    if Wanted.BOTH not in {norm.wanted for norm in offered(rules).objects}:
        return Problem("wanted", "wanted_not_offered", _CLAUSE)
    return None if case.state in WHILE else Problem("wanted", "both_too_late", _CLAUSE)


@cites("policy:supplement")
def problem_with_named(named: str, stands: str) -> Problem | None:
    """Why a supplement is not issued: the diploma it names was replaced while it was made. None where it stands."""
    return None if named == stands else Problem("duplicate", "diploma_meanwhile", _CLAUSE, {"number": stands})
