"""Whether the one who acts may be the one who prepared it."""

from collections.abc import Set as AbstractSet

from telnusqa.core.case_event import Decided, Reserved
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.ruleset import RuleSet

RULE = "policy:four-eyes"
PREPARED = frozenset({Decided.kind, Reserved.kind})
"""The lines of a case whose persons do not sign what was made of it."""


@cites("policy:four-eyes")
def by_the_same_person(prepared_by: AbstractSet[str], by: str, rules: RuleSet) -> bool | Problem:
    """Whether one person prepares and confirms, which the journal must say; ``same_person`` where policy forbids it.

    People are told by their actors' codes.
    """
    if by not in prepared_by:
        return False
    if rules.policy.four_eyes_same_person:
        return True
    return Problem("by", "same_person", rules.policy.source(RULE))
