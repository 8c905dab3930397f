"""Acts about a consent that was not given with the application: it is asked for, and it is given."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class ConsentAsked(Event):
    """The applicant was told that consent is missing; ``time`` counts the askings of a case from one."""

    kind: ClassVar[str] = "consent_asked"
    time: int
    asked_on: date


@dataclass(frozen=True, kw_only=True)
class ConsentGiven(Event):
    """Consent was given afterwards: in the cabinet, or at the counter on its form."""

    kind: ClassVar[str] = "consent_given"
    at_counter: bool
