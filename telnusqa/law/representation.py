"""Whether somebody who came in the holder's stead may be given what is the holder's."""

from datetime import date

from telnusqa.core.came import Came
from telnusqa.core.guardianship import GuardianPaper, Guardianship
from telnusqa.core.power_of_attorney import PowerOfAttorney
from telnusqa.core.problem import Problem
from telnusqa.core.standing import Standing
from telnusqa.law.cites import cites
from telnusqa.law.minor import is_minor
from telnusqa.law.power_of_attorney import problems_with_power
from telnusqa.law.ruleset import RuleSet


@cites("2015:9.6", "2023:8.1", "policy:handover", "policy:representative")
def problems_with_representation(
    came: Came, *, holder_born: date | None, day: date, clause: str, rules: RuleSet
) -> tuple[Problem, ...]:
    """Why who came may not act for the holder, all at once; none where the holder came.

    ``clause`` is what asks for a power of attorney, ``holder_born`` the holder's birthday, None where nothing tells it.
    Codes: those of ``problems_with_power``, ``power_of_attorney`` where none was shown, ``guardianship`` where nothing
    proves a parent or guardian, ``guardianship_not_theirs``, ``holder_of_age`` (a birth certificate lets a parent act
    for a minor alone).
    """
    if came.standing is Standing.ATTORNEY:
        if not isinstance(came.by, PowerOfAttorney):
            return (Problem("power_of_attorney", "power_of_attorney", clause),)
        return problems_with_power(came.by, day, clause, rules)
    if came.standing is Standing.LEGAL_REPRESENTATIVE:
        return _guardian(came, holder_born, day, rules)
    return ()


@cites("2023:8.1", "policy:representative")
def guardian_clause(holder_born: date | None, day: date, rules: RuleSet) -> str:
    """What lets a parent or guardian act: the edition's for a minor, otherwise our policy.

    A holder whose birthday nothing tells counts as the minor the parent says they are.
    """
    minor = holder_born is None or is_minor(holder_born, day)
    return (rules.edition.guardian_clause if minor else "") or rules.policy.source("policy:representative")


def _guardian(came: Came, holder_born: date | None, day: date, rules: RuleSet) -> tuple[Problem, ...]:
    clause = guardian_clause(holder_born, day, rules)
    if not isinstance(came.by, Guardianship):
        return (Problem("guardianship", "guardianship", clause),)
    problems = []
    if not came.by.names_people:
        problems.append(Problem("guardian_people", "guardianship_not_theirs", clause))
    of_age = holder_born is not None and not is_minor(holder_born, day)
    if of_age and came.by.paper is GuardianPaper.BIRTH_CERTIFICATE:
        problems.append(Problem("guardian_paper", "holder_of_age", clause))
    return tuple(problems)
