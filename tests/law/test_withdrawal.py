"""An application is taken back, and an original goes back."""

import pytest

from telnusqa.core.case import MOVES, Move, State
from telnusqa.core.problem import Problem
from telnusqa.law.original_back import problems_with_giving_back
from telnusqa.law.withdrawal import withdrawal_open


@pytest.mark.parametrize("state", State)
def test_an_application_is_taken_back_until_the_duplicate_is_issued(state):
    assert withdrawal_open(state) is ((state, Move.WITHDRAW) in MOVES)


def test_a_signed_duplicate_can_still_be_left_and_an_issued_one_cannot():
    assert withdrawal_open(State.SIGNED) is True
    assert [state for state in State if not withdrawal_open(state)] == [
        State.ISSUED,
        State.READY,
        State.HANDED_OVER,
        State.FORWARDED,
        State.REFUSED,
        State.WITHDRAWN,
    ]


IDENTITY = Problem("identity", "identity_unchecked", "policy:original-back")
SLIP = Problem("slip", "slip_or_note", "policy:original-back")


@pytest.mark.parametrize(
    ("identity", "slip", "note", "missing"),
    [
        (True, True, "", ()),
        (True, False, "Қолхатын жоғалтқан", ()),
        (True, False, "  ", (SLIP,)),
        (False, True, "", (IDENTITY,)),
        (False, False, "", (IDENTITY, SLIP)),
    ],
)
def test_an_original_goes_back_on_identity_and_its_slip_or_a_note(identity, slip, note, missing):
    assert problems_with_giving_back(identity_checked=identity, slip_shown=slip, note=note) == missing
