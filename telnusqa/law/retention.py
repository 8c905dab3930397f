"""When is what is personal in a case erased, and what keeps it longer?"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from telnusqa.core.case import Case, State
from telnusqa.core.legal_hold import Hold, stands
from telnusqa.core.original import OriginalFate, OriginalState, original_state
from telnusqa.law.cites import cites
from telnusqa.law.policy import Policy

_HERE = frozenset({OriginalState.HELD, OriginalState.VOID})


class KeptWhy(StrEnum):
    """What keeps a case beyond its time."""

    HOLD = "hold"
    ORIGINAL_HERE = "original_here"
    HEARING_OPEN = "hearing_open"
    ON_ITS_WAY = "on_its_way"
    WENT_ON = "went_on"


@dataclass(frozen=True, kw_only=True)
class Around:
    """What stands around a case: its holds, what a commission decided of its original, what is not over yet."""

    holds: tuple[Hold, ...] = ()
    fate: OriginalFate | None = None
    hearing_open: bool = False
    on_its_way: bool = False
    went_on: bool = False


@cites("policy:retention")
def years_kept(state: State, policy: Policy) -> int | None:
    """How many whole years after the year of its end a case is kept; None for a case that is not over."""
    return {
        State.HANDED_OVER: policy.retention.handed_over,
        State.REFUSED: policy.retention.refused,
        State.WITHDRAWN: policy.retention.withdrawn,
        State.FORWARDED: policy.retention.forwarded,
    }.get(state)


@cites("policy:retention")
def erase_on(state: State, ended_on: date, policy: Policy) -> date | None:
    """From which day on it is erased, or None for a case that is not over.

    Years are counted from 1 January after the end, as files of an archive are: a case is kept for so many years and
    the rest of the year it ended in.
    """
    years = years_kept(state, policy)
    return None if years is None else date(ended_on.year + 1 + years, 1, 1)


@cites("policy:retention")
def ended_before(state: State, today: date, policy: Policy) -> date | None:
    """Cases with this end whose end lies before that day are due today; None for a state that is no end."""
    years = years_kept(state, policy)
    return None if years is None else date(today.year - years, 1, 1)


@cites("policy:retention")
def kept_because(case: Case, around: Around, today: date) -> tuple[KeptWhy, ...]:
    """What keeps the case although its time may be over; nothing, and it may go.

    A hold stands until it is lifted or its last day is over. A surrendered original that lies here has an owner, or
    waits for a commission: with the case went the only word on whose it is. What is on its way to another
    organisation, or back, is not lost either. What was shown at a counter is read by the case it went on as, for as
    long as that one stands.
    """
    found = {
        KeptWhy.HOLD: any(stands(hold, today) for hold in around.holds),
        KeptWhy.ORIGINAL_HERE: original_state(case, around.fate) in _HERE,
        KeptWhy.HEARING_OPEN: around.hearing_open,
        KeptWhy.ON_ITS_WAY: around.on_its_way,
        KeptWhy.WENT_ON: around.went_on,
    }
    return tuple(why for why, so in found.items() if so)


@cites("policy:retention")
def is_due(case: Case, today: date, policy: Policy) -> bool:
    """Whether its time is over. One that was erased is due no more."""
    if case.ended_on is None or case.erased_on is not None:
        return False
    day = erase_on(case.state, case.ended_on, policy)
    return day is not None and today >= day
