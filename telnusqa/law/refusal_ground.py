"""The grounds on which the service can be refused: each a type that cannot exist without its evidence.

There are these three and no other. That no record of the document is found here, or that another college gave it, is
none: then the paper books are searched and the case is forwarded (``law.forwarding``).
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType, TypeAlias, final

from telnusqa.core.errors import Rejected
from telnusqa.core.evidence import Paper
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.norm_outcome import Ground

EvidenceRef = NewType("EvidenceRef", str)
"""Where a piece of evidence is kept: the id of a file, of a ledger line, of a letter."""

Evidence: TypeAlias = tuple[EvidenceRef, *tuple[EvidenceRef, ...]]
"""At least one piece."""

# 12, 12-1, 12.3: a number, one that was put in after it, and its point.
_PARAGRAPH = re.compile(r"\d+(-\d+)?(\.\d+)*")


class FoundHow(StrEnum):
    """How a statement was found untrue. That a search found nothing is not among them."""

    REGISTER = "register"
    PAPER_BOOKS = "paper_books"
    STATE_SYSTEM = "state_system"
    ISSUER = "issuer"
    EXPERT = "expert"


@final
@dataclass(frozen=True, kw_only=True)
class Untrue:
    """A paper, or a statement in it, was found untrue. Raises :class:`Rejected` without statement and evidence."""

    document: Paper
    statement: str
    found_how: FoundHow
    evidence: Evidence

    def __post_init__(self) -> None:
        """Refuse a ground without its evidence."""
        lacking = [] if self.statement.strip() else [Problem("statement", "missing", "2023:9.1")]
        if not any(ref.strip() for ref in self.evidence):
            lacking.append(Problem("evidence", "evidence_needed", "2023:9.1"))
        _none_of(lacking)


@final
@dataclass(frozen=True, kw_only=True)
class NotMeetingRules:
    """A paper does not meet the paragraph of the Rules that is named (12, 12-1 or 12.3).

    ``what`` is what the paper lacks. Raises :class:`Rejected`.
    """

    paragraph: str
    document: Paper
    what: str

    def __post_init__(self) -> None:
        """Refuse a ground that names no paragraph or no lack."""
        found = _PARAGRAPH.fullmatch(self.paragraph)
        lacking = [] if found else [Problem("paragraph", "paragraph_needed", "2023:9.2")]
        if not self.what.strip():
            lacking.append(Problem("what", "missing", "2023:9.2"))
        _none_of(lacking)


@final
@dataclass(frozen=True, kw_only=True)
class NoConsent:
    """Consent was asked for, its absence told, and asked for again on a later day. Raises :class:`Rejected`."""

    asked_on: date
    asked_again_on: date

    def __post_init__(self) -> None:
        """Refuse a ground of one asking."""
        if self.asked_again_on <= self.asked_on:
            _none_of([Problem("asked_again_on", "ask_again_later", "2023:9.3")])


RefusalGround: TypeAlias = Untrue | NotMeetingRules | NoConsent
"""One of the three."""

_GROUND_OF: dict[type, Ground] = {
    Untrue: Ground.UNTRUE,
    NotMeetingRules: Ground.NOT_MEETING_RULES,
    NoConsent: Ground.NO_CONSENT,
}


@cites("2023:9.1", "2023:9.2", "2023:9.3")
def kind_of(ground: RefusalGround) -> Ground:
    """Which ground it is. Raises ``TypeError`` for anything but the three types themselves."""
    kind = _GROUND_OF.get(type(ground))
    if kind is None:
        raise TypeError(f"{type(ground).__name__} is no ground of refusal")
    return kind


def _none_of(problems: list[Problem]) -> None:
    if problems:
        raise Rejected(*problems)
