"""What the service costs, and whom it serves."""

from dataclasses import dataclass

from telnusqa.law.cites import cites
from telnusqa.law.ruleset import RuleSet


@dataclass(frozen=True, kw_only=True)
class Charge:
    """The fee in tenge; ``natural_persons`` where the edition says in so many words whom it serves."""

    tenge: int
    natural_persons: bool
    clause: str


@cites("2015:7", "2023:6")
def charge(rules: RuleSet) -> Charge:
    """Free in every edition. An edition that is not free would need a norm of its own, so there is no field for one."""
    norm = rules.edition.public.charge
    return Charge(tenge=0, natural_persons=norm.natural_persons, clause=norm.clause)


@cites("2015:7", "2023:6")
def fee(rules: RuleSet) -> int:
    """What is asked for the service, in tenge."""
    return charge(rules).tenge
