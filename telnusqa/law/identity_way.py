"""By what a person can be identified, and what is written down of it: facts, never a copy."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.identity import IdentityPaper
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.norm_counter import IdentityNorm, IdentityWay
from telnusqa.law.ruleset import RuleSet

_WAY_OF = {
    IdentityPaper.ID_CARD: IdentityWay.IDENTITY_CARD,
    IdentityPaper.PASSPORT: IdentityWay.PASSPORT,
    IdentityPaper.BIRTH_CERTIFICATE: IdentityWay.BIRTH_CERTIFICATE,
    IdentityPaper.DIGITAL: IdentityWay.DIGITAL_DOCUMENT,
}


@dataclass(frozen=True, kw_only=True)
class IdentityCheck:
    """What is written down of a check: these facts are all; there is no place for a copy or an image."""

    way: IdentityWay
    number: str
    issued_by: str
    issued_on: date | None
    checked_by: str
    checked_on: date


@cites("2015:9.2", "2023:8.2", "2023:10.5")
def ways(rules: RuleSet) -> tuple[IdentityNorm, ...]:
    """The ways of being identified, in the order of the text: any one of them is enough, at a counter too."""
    return rules.edition.counter.identity_ways


@cites("2015:9.2", "2023:8.2")
def way_shown(paper: IdentityPaper) -> IdentityWay:
    """The way of the law that a paper shown at a counter is."""
    return _WAY_OF[paper]


@cites("2015:9.2", "2023:8.2", "2023:10.5")
def problem_with_way(way: IdentityWay, rules: RuleSet) -> Problem | None:
    """The problem with a way the edition does not know (``identity_way_not_offered``)."""
    known = ways(rules)
    if any(norm.way is way for norm in known):
        return None
    params = {"value": way.value, "edition": rules.edition.id}
    return Problem("identity", "identity_way_not_offered", known[0].clause, params)


@cites("2015:9.2", "2023:8.2")
def problems_with_check(check: IdentityCheck, rules: RuleSet) -> tuple[Problem, ...]:
    """All that a recorded check lacks, at once: ``missing``, ``day_ahead``, ``identity_way_not_offered``.

    A digital document names no issuer on its face: its number and the check are enough.
    """
    clause = ways(rules)[0].clause
    unknown = problem_with_way(check.way, rules)
    problems = [unknown] if unknown else []
    on_face = check.way is not IdentityWay.DIGITAL_DOCUMENT
    if not check.number.strip():
        problems.append(Problem("identity_number", "missing", clause))
    if on_face and not check.issued_by.strip():
        problems.append(Problem("identity_issued_by", "missing", clause))
    if on_face and check.issued_on is None:
        problems.append(Problem("identity_issued_on", "missing", clause))
    if check.issued_on is not None and check.issued_on > check.checked_on:
        problems.append(Problem("identity_issued_on", "day_ahead", clause))
    if not check.checked_by.strip():
        problems.append(Problem("identity_checked_by", "missing", clause))
    return tuple(problems)
