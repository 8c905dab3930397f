"""The acts by which an application for one document becomes one for both, by name."""

from dataclasses import dataclass
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class BothOffered(Event):
    """The applicant, who asked for one document, was told that the other would name a void number, and offered both."""

    kind: ClassVar[str] = "both_offered"
    clause: str = "policy:supplement"


@dataclass(frozen=True, kw_only=True)
class BothWanted(Event):
    """The applicant asked for both documents. ``before`` is what was asked for until then."""

    kind: ClassVar[str] = "both_wanted"
    clause: str = "policy:supplement"
    before: str
