"""On the way to a refusal the applicant is told, then heard, and nothing is decided beside it."""

import pytest

from telnusqa.core.case import Move, State
from telnusqa.core.problem import Problem
from telnusqa.law.refusal_order import what_comes_first

UNDECIDED = (State.REGISTERED, State.CORRECTION_ASKED, State.FOUND_IN_BOOK, State.CHECKING)
EXPECTED = {
    **{
        (state, move): Problem("", "refusal_not_told", "administrative-code:73")
        for state in UNDECIDED
        for move in (Move.HOLD_HEARING, Move.REFUSE, Move.CHANGE_MIND)
    },
    (State.HEARING, Move.REFUSE): Problem("", "hearing_not_held", "administrative-code:74"),
    (State.HEARING, Move.APPROVE): Problem("", "refusal_begun", "administrative-code:73"),
    (State.HEARD, Move.APPROVE): Problem("", "refusal_begun", "administrative-code:73"),
}


@pytest.mark.parametrize("state", State)
def test_what_comes_first_of_every_move_from_every_state(state: State) -> None:
    for move in Move:
        assert what_comes_first(state, move) == EXPECTED.get((state, move)), move
