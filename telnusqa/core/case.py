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
from telnusqa.core.tell_by import TellBy
from telnusqa.core.wanted import Wanted

Version = NewType("Version", int)
"""The number of a subject's last journal line: what a page was drawn from."""


class State(StrEnum):
    """Where a case stands."""

    REGISTERED = "registered"
    CORRECTION_ASKED = "correction_asked"
    FOUND_IN_BOOK = "found_in_book"
    CHECKING = "checking"
    HEARING = "hearing"
    HEARD = "heard"
    APPROVED = "approved"
    RESERVED = "reserved"
    MADE = "made"
    SIGNED = "signed"
    ISSUED = "issued"
    READY = "ready"
    HANDED_OVER = "handed_over"
    FORWARDED = "forwarded"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Move(StrEnum):
    """What can be done to a case."""

    TAKE_IN_ORIGINAL = "take_in_original"
    GIVE_BACK_ORIGINAL = "give_back_original"
    ASK_CORRECTION = "ask_correction"
    ANSWER_CORRECTION = "answer_correction"
    END_CORRECTION = "end_correction"
    ENTER_FROM_BOOK = "enter_from_book"
    CONFIRM_FROM_BOOK = "confirm_from_book"
    REJECT_FROM_BOOK = "reject_from_book"
    INTEND_REFUSAL = "intend_refusal"
    STATE_POSITION = "state_position"
    HOLD_HEARING = "hold_hearing"
    CHANGE_MIND = "change_mind"
    REFUSE = "refuse"
    FORWARD = "forward"
    WITHDRAW = "withdraw"
    NOTE_ARCHIVE_ANSWER = "note_archive_answer"
    CHECK_REGISTER = "check_register"
    APPROVE = "approve"
    RESERVE = "reserve"
    KEEP_MADE = "keep_made"
    FINISH_MAKING = "finish_making"
    VOID_RESERVATION = "void_reservation"
    SIGN = "sign"
    PRINT = "print"
    ISSUE = "issue"
    MAKE_READY = "make_ready"
    REFUSE_HANDOVER = "refuse_handover"
    HAND_OVER = "hand_over"


ENDS = frozenset({State.HANDED_OVER, State.FORWARDED, State.REFUSED, State.WITHDRAWN})
"""States in which nothing is left to do here; an original that was surrendered may still be given back."""
WITH_RESULT = frozenset({State.ISSUED, State.READY, State.HANDED_OVER})
"""States in which the duplicate stands."""
SETTLED = ENDS | WITH_RESULT
"""States in which the term has done its work: nothing moves or misses it any more."""

_OPEN = tuple(state for state in State if state not in ENDS)
_UNDECIDED = (State.REGISTERED, State.CORRECTION_ASKED, State.FOUND_IN_BOOK, State.CHECKING)

MOVES: dict[tuple[State, Move], State] = {
    (State.REGISTERED, Move.CHECK_REGISTER): State.CHECKING,
    (State.CHECKING, Move.CHECK_REGISTER): State.CHECKING,
    (State.REGISTERED, Move.ENTER_FROM_BOOK): State.FOUND_IN_BOOK,
    (State.FOUND_IN_BOOK, Move.CONFIRM_FROM_BOOK): State.CHECKING,
    (State.FOUND_IN_BOOK, Move.REJECT_FROM_BOOK): State.REGISTERED,
    (State.REGISTERED, Move.ASK_CORRECTION): State.CORRECTION_ASKED,
    (State.CHECKING, Move.ASK_CORRECTION): State.CORRECTION_ASKED,
    (State.CORRECTION_ASKED, Move.ANSWER_CORRECTION): State.REGISTERED,
    (State.CORRECTION_ASKED, Move.END_CORRECTION): State.REGISTERED,
    (State.REGISTERED, Move.INTEND_REFUSAL): State.HEARING,
    (State.CHECKING, Move.INTEND_REFUSAL): State.HEARING,
    (State.HEARING, Move.STATE_POSITION): State.HEARING,
    (State.HEARING, Move.HOLD_HEARING): State.HEARD,
    (State.HEARD, Move.STATE_POSITION): State.HEARD,
    (State.HEARING, Move.CHANGE_MIND): State.REGISTERED,
    (State.HEARD, Move.CHANGE_MIND): State.REGISTERED,
    (State.HEARD, Move.REFUSE): State.REFUSED,
    (State.CHECKING, Move.APPROVE): State.APPROVED,
    (State.APPROVED, Move.RESERVE): State.RESERVED,
    (State.RESERVED, Move.KEEP_MADE): State.RESERVED,
    (State.RESERVED, Move.FINISH_MAKING): State.MADE,
    (State.RESERVED, Move.VOID_RESERVATION): State.APPROVED,
    (State.MADE, Move.VOID_RESERVATION): State.APPROVED,
    (State.MADE, Move.SIGN): State.SIGNED,
    (State.SIGNED, Move.VOID_RESERVATION): State.APPROVED,
    (State.SIGNED, Move.PRINT): State.SIGNED,
    (State.SIGNED, Move.ISSUE): State.ISSUED,
    (State.ISSUED, Move.MAKE_READY): State.READY,
    (State.READY, Move.REFUSE_HANDOVER): State.READY,
    (State.READY, Move.HAND_OVER): State.HANDED_OVER,
    **{(state, Move.FORWARD): State.FORWARDED for state in _UNDECIDED},
    **{(state, Move.WITHDRAW): State.WITHDRAWN for state in _OPEN if state not in WITH_RESULT},
    **{(state, Move.TAKE_IN_ORIGINAL): state for state in _OPEN},
    (State.FORWARDED, Move.NOTE_ARCHIVE_ANSWER): State.FORWARDED,
    **{(state, Move.GIVE_BACK_ORIGINAL): state for state in State if state in ENDS - {State.HANDED_OVER}},
}
"""What is not here cannot happen. A changed mind and an answered correction lead back to where the check begins."""

OWNER: dict[State, Role | None] = {
    State.REGISTERED: Role.EXECUTOR,
    State.CORRECTION_ASKED: None,
    State.FOUND_IN_BOOK: Role.HEAD,
    State.CHECKING: Role.EXECUTOR,
    State.HEARING: Role.EXECUTOR,
    State.HEARD: Role.HEAD,
    State.APPROVED: Role.EXECUTOR,
    State.RESERVED: None,
    State.MADE: Role.HEAD,
    State.SIGNED: Role.EXECUTOR,
    State.ISSUED: None,
    State.READY: Role.CLERK,
    State.HANDED_OVER: None,
    State.FORWARDED: None,
    State.REFUSED: None,
    State.WITHDRAWN: None,
}
"""Whose turn it is in each state; None where the applicant or a machine is awaited, or nothing is left to do."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """One application on its way. ``home`` is the organisation whose case it is; days are days of that place.

    ``deemed_refused_on`` is set once, when the term was missed: an event, not a state; the duplicate is still owed.
    ``executor`` is the account whose case it is, ``None`` while nobody has taken it. ``office`` is the organisation
    over whose counter it came, ``None`` where it came over none. ``tell_by`` is how the applicant wants
    to be told. ``ended_on`` is the day of its end, noted by night after it; ``erased_on`` the day on which what was
    personal in it was erased.
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
    original_returned_at: datetime | None = None
    original_forwarded_at: datetime | None = None
    deemed_refused_on: date | None = None
    executor: int | None = None
    office: int | None = None
    tell_by: TellBy = TellBy.SMS
    ended_on: date | None = None
    erased_on: date | None = None

    @property
    def holds_original(self) -> bool:
        """Whether a surrendered original lies here: taken in, neither given back nor sent on with the case."""
        gone = self.original_returned_at or self.original_forwarded_at
        return self.original_taken_at is not None and gone is None

    def may(self, move: Move) -> bool:
        """Whether the table of moves allows it from here."""
        return (self.state, move) in MOVES

    def move(self, move: Move) -> "Case":
        """The case after the move. Raises :class:`MoveForbidden`."""
        target = MOVES.get((self.state, move))
        if target is None:
            raise MoveForbidden(self.state, move)
        return replace(self, state=target)
