"""The table of moves: every state can be reached and left, has an owner, and a word for it in three languages."""

import pytest

from telnusqa.core.case import ENDS, MOVES, OWNER, Move, State
from telnusqa.core.language import Language
from telnusqa.words.status import next_step, status


def reached(moves: dict[tuple[State, Move], State], start: State = State.REGISTERED) -> set[State]:
    """Every state a case can come to."""
    found, fresh = {start}, {start}
    while fresh:
        fresh = {target for (source, _), target in moves.items() if source in fresh} - found
        found |= fresh
    return found


def stuck(moves: dict[tuple[State, Move], State]) -> set[State]:
    """States a case can come to and never leave, though it is not over."""
    return {
        state
        for state in reached(moves) - ENDS
        if not any(source is state and target is not state for (source, _), target in moves.items())
    }


def test_every_state_can_be_reached_and_left() -> None:
    assert reached(MOVES) == set(State)
    assert stuck(MOVES) == set()


def test_sabotage_a_table_without_the_handover_leaves_a_case_stuck() -> None:
    broken = {key: target for key, target in MOVES.items() if key[1] is not Move.HAND_OVER}
    assert stuck(broken) == {State.READY}
    assert reached(broken) != set(State)


def test_every_state_has_an_owner_or_a_machine() -> None:
    assert set(OWNER) == set(State)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("language", Language)
def test_every_state_is_said_with_its_next_step(state: State, language: Language) -> None:
    assert status(state, language)
    assert next_step(state, language)


def test_from_everywhere_the_end_can_be_reached() -> None:
    for state in State:
        assert reached(MOVES, state) & ENDS, state
