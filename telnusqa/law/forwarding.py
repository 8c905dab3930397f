"""Where an application goes that came to the wrong organisation, by when, and what it takes along."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from telnusqa.law.cites import cites
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet


class ForwardReason(StrEnum):
    """Why it goes on: another college gave the document, its successor keeps the books now, or an archive does."""

    WRONG_COLLEGE = "wrong_college"
    SUCCESSOR = "successor"
    ARCHIVE = "archive"


@dataclass(frozen=True, kw_only=True)
class Issuer:
    """Who gave the document: the organisation asked or one it continues (``here``), or another one and its fate."""

    here: bool
    liquidated: bool = False
    has_successor: bool = False


@dataclass(frozen=True, kw_only=True)
class TermDays:
    """The days of a case that were decided when it was registered."""

    registered_on: date
    due_on: date
    inner_due_on: date | None


@dataclass(frozen=True, kw_only=True)
class Forwarded:
    """A case on its way to the competent body.

    ``days`` are those it keeps, ``None`` where it goes to an archive: its service is another one, with a term and a
    result of its own, and nothing of ours is promised.
    """

    reason: ForwardReason
    days: TermDays | None
    clause: str


@cites("policy:forwarding", "2015:9.4", "policy:archive")
def reason_to_forward(issuer: Issuer) -> ForwardReason | None:
    """Why a case goes on, ``None`` when the organisation asked is the one that answers. It is never refused for it."""
    if issuer.here:
        return None
    if issuer.has_successor:
        return ForwardReason.SUCCESSOR
    return ForwardReason.ARCHIVE if issuer.liquidated else ForwardReason.WRONG_COLLEGE


@cites("policy:forwarding", "administrative-code:76")
def forward_by(came_on: date, rules: RuleSet) -> date:
    """The last day to send it on, in working days of the provider's week after it came. Raises ``UnknownCalendar``."""
    return rules.calendar.working_after(came_on, rules.policy.forwarding.days, rules.edition.week(Body.PROVIDER).week)


@cites("policy:forwarding", "administrative-code:76", "2015:9.4", "policy:archive")
def forwarded(days: TermDays, reason: ForwardReason, rules: RuleSet) -> Forwarded:
    """What a forwarded case takes along: to a college its day of registration and its due dates, to an archive none."""
    if reason is ForwardReason.ARCHIVE:
        clause = rules.edition.outcome.archive_clause or rules.policy.source("policy:archive")
        return Forwarded(reason=reason, days=None, clause=clause)
    return Forwarded(reason=reason, days=days, clause=rules.policy.source("policy:forwarding"))
