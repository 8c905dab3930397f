"""Sequences of acts by any cast, in either edition: small here, large in ``make prove``."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from telnusqa.acts import receive_forwarded as receiving
from telnusqa.core.case import MOVES, Move, State
from telnusqa.store.read import overdue
from tests.way.anybody import World, walk
from tests.way.lawful import LAWFUL, NO_REFUSAL, reached
from tests.way.likely import LIKELY
from tests.way.worlds import world  # noqa: F401

pytestmark = pytest.mark.django_db
_FAR = {State.ISSUED, State.READY, State.FORWARDED, State.WITHDRAWN, State.HEARD}


def test_no_sequence_of_acts_leaves_the_law(world: World) -> None:  # noqa: F811
    walk(world, examples=60, steps=12)
    assert {state for _, state in world.seen} >= _FAR, "it comes far enough to say something"
    assert world.turned_away, "somebody was refused at a counter"
    assert {("bolat", True), ("gulnar", True)} & world.taken_in, "an original came with an application"
    assert {who for who, _ in world.taken_in} == {"bolat", "gulnar"}
    assert not {state.value for edition, state in world.seen if edition == "2015"} & NO_REFUSAL["2015"]


def test_the_law_and_the_table_know_the_same_states() -> None:
    assert set(LAWFUL) - {""} == {state.value for state in State}
    assert set(LIKELY) == set(State)


def test_every_line_has_its_place_only() -> None:
    assert reached(["submitted", "register_checked", "decided"]) == {"approved"}
    assert reached(["submitted", "decided"]) == frozenset()
    assert reached(["submitted", "withdrawn", "register_checked"]) == frozenset()
    assert reached(["submitted", "register_checked", "decided", "reserved", "duplicate_made"]) == {"reserved", "made"}


# --- sabotage ----------------------------------------------------------------------------------------------

Break = Callable[[pytest.MonkeyPatch], None]


def _a_move_too_many(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(MOVES, (State.WITHDRAWN, Move.CHECK_REGISTER), State.CHECKING)


def _a_refusal_under_2015(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("telnusqa.acts.intend_refusal._clause", lambda *_: "2023:9.1")


def _no_deemed_refusal(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(overdue, "waiting", lambda *_, **__: ())


def _an_original_dropped(patch: pytest.MonkeyPatch) -> None:
    really = receiving._case

    def dropped(*args: Any) -> Any:
        return replace(really(*args), original_taken_at=None)

    patch.setattr(receiving, "_case", dropped)


def _given_back_twice(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("telnusqa.core.case.Case.holds_original", property(lambda case: bool(case.original_taken_at)))


def _a_round_left_open(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("telnusqa.store.keep.refusals.end_with_the_case", lambda *_: None)


@pytest.mark.parametrize(
    "sabotage",
    [
        _a_move_too_many,
        _a_refusal_under_2015,
        _no_deemed_refusal,
        _an_original_dropped,
        _given_back_twice,
        _a_round_left_open,
    ],
)
def test_sabotage_is_found_by_some_sequence(
    world: World,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    sabotage: Break,
) -> None:
    sabotage(monkeypatch)
    with pytest.raises(AssertionError):
        walk(world, examples=160, steps=14, shrink=False)
