"""What is said of the court on every refusal and answer, by edition and day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from telnusqa.law.cites import cites
from telnusqa.law.ruleset import RuleSet


class CourtPath(StrEnum):
    """The way to the court: open at once, or after the complaint before trial."""

    COURT = "court"
    COMPLAINT_FIRST = "complaint_first"


@dataclass(frozen=True)
class CourtSaid:
    """The way, and the clauses it stands on, the edition's first."""

    path: CourtPath
    clauses: tuple[str, ...]


@cites("2015:12", "policy:complaint")
def court_said(on: date, rules: RuleSet) -> CourtSaid:
    """What one is told on that day: under an edition of its time a later day still has the complaint first."""
    own = tuple(filter(None, (rules.edition.complaint.court_clause,)))
    source = rules.policy.source("policy:complaint")
    if on < rules.policy.complaint.pretrial_since:
        return CourtSaid(CourtPath.COURT, own or (source,))
    return CourtSaid(CourtPath.COMPLAINT_FIRST, (*own, source))
