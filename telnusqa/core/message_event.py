"""Acts about how an applicant is told."""

from dataclasses import dataclass
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class TellByChosen(Event):
    """The applicant chose other ways to be told; the line holds the choice, never an address."""

    kind: ClassVar[str] = "tell_by_chosen"
    before: str
    after: str
