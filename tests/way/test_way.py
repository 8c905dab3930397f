"""Sequences of acts by any cast, in either edition: small here, large in ``make prove``."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from telnusqa.acts import _filing
from telnusqa.acts import receive_forwarded as receiving
from telnusqa.core.archive_event import ArchiveAnswerCame
from telnusqa.core.archive_request import OF_THE_CASE
from telnusqa.core.case import MOVES, Move, State
from telnusqa.core.consent_asking import Asking
from telnusqa.store.read import overdue
from tests.cast import Staff, filed
from tests.way import anybody
from tests.way.anybody import World
from tests.way.lawful import LAWFUL, NO_REFUSAL, reached
from tests.way.likely import LIKELY
from tests.way.short import MADE, Step, applies, archives, comes, does, go, passes, works
from tests.way.walking import walk
from tests.way.worlds import world  # noqa: F401

pytestmark = pytest.mark.django_db
_FAR = {State.ISSUED, State.READY, State.FORWARDED, State.WITHDRAWN, State.HEARD}


@pytest.mark.story
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
# Each beside the few steps on which it must show; ``make prove`` goes all but the last of them and hunts from there.

Patch = pytest.MonkeyPatch
DAMAGED = applies(damaged=True)


def _a_move_too_many(patch: Patch) -> None:
    patch.setitem(MOVES, (State.WITHDRAWN, Move.CHECK_REGISTER), State.CHECKING)


def _a_refusal_under_2015(patch: Patch) -> None:
    patch.setattr("telnusqa.acts.intend_refusal._clause", lambda *_: "2023:9.1")


def _no_deemed_refusal(patch: Patch) -> None:
    patch.setattr(overdue, "waiting", lambda *_, **__: ())


def _an_original_dropped(patch: Patch) -> None:
    really = receiving._case

    def dropped(*args: Any) -> Any:
        return replace(really(*args), original_taken_at=None)

    patch.setattr(receiving, "_case", dropped)


def _given_back_twice(patch: Patch) -> None:
    patch.setattr("telnusqa.core.case.Case.holds_original", property(lambda case: bool(case.original_taken_at)))


def _a_round_left_open(patch: Patch) -> None:
    patch.setattr("telnusqa.store.keep.refusals.end_with_the_case", lambda *_: None)


def _an_original_left_on_the_counter(patch: Patch) -> None:
    really = _filing.file
    patch.setattr("telnusqa.acts.intake.file", lambda filing, **_: really(filing, original=False))


def _a_refusal_that_opens_a_case(patch: Patch) -> None:
    really = anybody.turned_away

    def opened(who: Staff, at: datetime, **visit: Any) -> object:
        refused = really(who, at, **visit)
        filed(at)
        return refused

    patch.setattr(anybody, "turned_away", opened)


def _an_original_taken_in_by_word_only(patch: Patch) -> None:
    patch.setattr("telnusqa.acts.take_in_original.replace", _unless("original_taken_at"))


def _a_refused_handover_that_ends_the_case(patch: Patch) -> None:
    patch.setitem(MOVES, (State.READY, Move.REFUSE_HANDOVER), State.HANDED_OVER)


def _handed_to_whoever_asks(patch: Patch) -> None:
    patch.setattr("telnusqa.acts.hand_over.may_hand_over", lambda *_: ())


def _an_enquirys_answer_taken_for_the_applications(patch: Patch) -> None:
    patch.setattr(
        "telnusqa.acts.note_archive_answer.ArchiveAnswerCame",
        lambda **said: ArchiveAnswerCame(**{**said, "n": OF_THE_CASE}),
    )


def _consent_asked_for_when_it_is_there(patch: Patch) -> None:
    patch.setattr("telnusqa.acts.ask_consent.problem_with_asking", lambda *_: None)


def _askings_left_behind(patch: Patch) -> None:
    patch.setattr("telnusqa.store.keep.consents.hand_on", lambda *_: Asking())


def _unless(name: str) -> Callable[..., Any]:
    return lambda value, **changes: replace(value, **{key: to for key, to in changes.items() if key != name})


Break = Callable[[Patch], None]
SHOWS: dict[Break, tuple[Step, ...]] = {
    _a_move_too_many: (applies(), does("withdraw in the cabinet", "check register")),
    _a_refusal_under_2015: (applies("2015"), does("intend refusal")),
    _no_deemed_refusal: (applies(), passes(24 * 25)),
    _an_original_dropped: (DAMAGED, does("take in original", "forward"), works),
    _given_back_twice: (
        DAMAGED,
        does("take in original", "withdraw in the cabinet", "give back original", "give back original"),
    ),
    _a_round_left_open: (applies(), does("intend refusal", "withdraw in the cabinet")),
    _an_original_left_on_the_counter: (applies(), comes(0)),
    _a_refusal_that_opens_a_case: (applies(), comes(0, brought=False)),
    _an_original_taken_in_by_word_only: (DAMAGED, does("take in original")),
    _a_refused_handover_that_ends_the_case: (applies(), *MADE, does("refuse handover")),
    _handed_to_whoever_asks: (DAMAGED, *MADE, does("hand over to an attorney")),
    _an_enquirys_answer_taken_for_the_applications: (applies(), does("ask the archive here"), works, archives),
    _consent_asked_for_when_it_is_there: (
        DAMAGED,
        does("ask consent", "give consent"),
        passes(26),
        does("ask consent"),
    ),
    _askings_left_behind: (DAMAGED, does("ask consent", "forward"), works, does("ask consent", n=1)),
}


@pytest.mark.story
@pytest.mark.parametrize("sabotage", SHOWS)
def test_sabotage_shows_on_its_way(world: World, monkeypatch: Patch, sabotage: Break) -> None:  # noqa: F811
    go(world, SHOWS[sabotage])
    sabotage(monkeypatch)
    with pytest.raises(AssertionError):
        go(world, SHOWS[sabotage])


@pytest.mark.story
def test_the_ways_on_which_it_shows_are_gone_to_their_ends(world: World) -> None:  # noqa: F811
    """A way on which nothing happens would show nothing."""
    for sabotage, last in {
        _handed_to_whoever_asks: State.READY,
        _a_refused_handover_that_ends_the_case: State.READY,
        _given_back_twice: State.WITHDRAWN,
        _askings_left_behind: State.FORWARDED,
    }.items():
        world.seen.clear()
        go(world, SHOWS[sabotage])
        assert ("2023", last) in world.seen


def test_what_arrives_after_its_term_is_deemed_refused_at_the_next_stroke(
    world: World,  # noqa: F811
    monkeypatch: Patch,
) -> None:
    """The errand that brings it slept past the term: at the receiving college the clock strikes once more for it."""
    late = (applies("2015"), passes(24 * 25), does("forward"), passes(24 * 12), works)
    go(world, (*late, passes(26)))
    go(world, late)
    _no_deemed_refusal(monkeypatch)
    go(world, late)
    with pytest.raises(AssertionError):
        go(world, (*late, passes(26)))


@pytest.mark.story
def test_sabotage_is_found_by_some_sequence(world: World, monkeypatch: Patch) -> None:  # noqa: F811
    _a_refusal_under_2015(monkeypatch)
    with pytest.raises(AssertionError):
        walk(world, examples=160, steps=14, shrink=False)
