"""A case: its states, and the one table of moves between them."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from telnusqa.core.channel import Channel, Collection
from telnusqa.core.errors import MoveForbidden
from telnusqa.core.reason import Reason
from telnusqa.core.role import Role
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted

Version = NewType("Version", int)
"""The number of a subject's last journal line: what a page was drawn from."""


class State(StrEnum):
    """Where a case stands."""

    REGISTERED = "registered"
    CHECKING = "checking"
    APPROVED = "approved"
    RESERVED = "reserved"
    MADE = "made"
    SIGNED = "signed"
    ISSUED = "issued"
    READY = "ready"
    HANDED_OVER = "handed_over"


class Move(StrEnum):
    """What can be done to a case."""

    TAKE_IN_ORIGINAL = "take_in_original"
    CHECK_REGISTER = "check_register"
    APPROVE = "approve"
    RESERVE = "reserve"
    KEEP_MADE = "keep_made"
    FINISH_MAKING = "finish_making"
    VOID_RESERVATION = "void_reservation"
    SIGN = "sign"
    ISSUE = "issue"
    MAKE_READY = "make_ready"
    HAND_OVER = "hand_over"


_BEFORE_HANDOVER = tuple(state for state in State if state is not State.HANDED_OVER)

MOVES: dict[tuple[State, Move], State] = {
    (State.REGISTERED, Move.CHECK_REGISTER): State.CHECKING,
    (State.CHECKING, Move.CHECK_REGISTER): State.CHECKING,
    (State.CHECKING, Move.APPROVE): State.APPROVED,
    (State.APPROVED, Move.RESERVE): State.RESERVED,
    (State.RESERVED, Move.KEEP_MADE): State.RESERVED,
    (State.RESERVED, Move.FINISH_MAKING): State.MADE,
    (State.RESERVED, Move.VOID_RESERVATION): State.APPROVED,
    (State.MADE, Move.VOID_RESERVATION): State.APPROVED,
    (State.MADE, Move.SIGN): State.SIGNED,
    (State.SIGNED, Move.VOID_RESERVATION): State.APPROVED,
    (State.SIGNED, Move.ISSUE): State.ISSUED,
    (State.ISSUED, Move.MAKE_READY): State.READY,
    (State.READY, Move.HAND_OVER): State.HANDED_OVER,
    **{(state, Move.TAKE_IN_ORIGINAL): state for state in _BEFORE_HANDOVER},
}
"""What is not here cannot happen."""

OWNER: dict[State, Role | None] = {
    State.REGISTERED: Role.EXECUTOR,
    State.CHECKING: Role.EXECUTOR,
    State.APPROVED: Role.EXECUTOR,
    State.RESERVED: None,
    State.MADE: Role.HEAD,
    State.SIGNED: Role.EXECUTOR,
    State.ISSUED: None,
    State.READY: Role.CLERK,
    State.HANDED_OVER: None,
}
"""Whose turn it is in each state; None where a machine works or nothing is left to do."""

ENDS = frozenset({State.HANDED_OVER})
WITH_RESULT = frozenset({State.ISSUED, State.READY, State.HANDED_OVER})
"""States in which the duplicate stands: the term has done its work, and nothing moves or misses it any more."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """One application on its way. ``home`` is the organisation whose case it is; days are days of that place.

    ``deemed_refused_on`` is set once, when the term was missed: an event, not a state; the duplicate is still owed.
    """

    number: CaseNumber
    home: int
    version: Version
    state: State
    channel: Channel
    edition: str
    wanted: Wanted
    reasons: frozenset[Reason]
    collection: Collection
    submitted_at: datetime
    registered_on: date
    due_on: date
    inner_due_on: date | None
    chain_year: int
    record_id: int | None = None
    original_taken_at: datetime | None = None
    deemed_refused_on: date | None = None

    def may(self, move: Move) -> bool:
        """Whether the table of moves allows it from here."""
        return (self.state, move) in MOVES

    def move(self, move: Move) -> "Case":
        """The case after the move. Raises :class:`MoveForbidden`."""
        target = MOVES.get((self.state, move))
        if target is None:
            raise MoveForbidden(self.state, move)
        return replace(self, state=target)
