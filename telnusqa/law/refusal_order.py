"""What comes before what on the way to a refusal."""

from telnusqa.core.case import Move, State
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites

_NOTICE, _RECORD = "administrative-code:73", "administrative-code:74"
_UNDECIDED = frozenset({State.REGISTERED, State.CORRECTION_ASKED, State.FOUND_IN_BOOK, State.CHECKING})


@cites("administrative-code:73", "administrative-code:74")
def what_comes_first(state: str, move: str) -> Problem | None:
    """What has to be done before that move, where a refusal is in the way or is made too early; None elsewhere.

    ``refusal_not_told`` before the notice, ``hearing_not_held`` before the hearing, ``refusal_begun`` for a favourable
    decision while a refusal is intended.
    """
    if state in _UNDECIDED and move in (Move.HOLD_HEARING, Move.REFUSE, Move.CHANGE_MIND):
        return Problem("", "refusal_not_told", _NOTICE)
    if state == State.HEARING and move == Move.REFUSE:
        return Problem("", "hearing_not_held", _RECORD)
    if state in (State.HEARING, State.HEARD) and move == Move.APPROVE:
        return Problem("", "refusal_begun", _NOTICE)
    return None
