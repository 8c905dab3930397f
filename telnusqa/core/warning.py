"""A warning that a term is about to end: before which end, and whom it reaches."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class End(StrEnum):
    """Which end of a term: the day the result is owed at the Corporation, or the legal one."""

    INNER = "inner"
    LEGAL = "legal"


class Warned(StrEnum):
    """Whom a warning reaches, in the order in which it climbs."""

    EXECUTOR = "executor"
    HEAD = "head"
    DEPARTMENT = "department"


@dataclass(frozen=True)
class TermWarning:
    """One step of the climb; of each there is one for an end on a day."""

    end: End
    whom: Warned
    due_on: date

    @property
    def kind(self) -> str:
        """Its name as it is stored, such as ``legal-head``."""
        return f"{self.end}-{self.whom}"
