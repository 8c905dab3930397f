"""No move of a case touches its days: nothing but a named act of its own extends a term."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from telnusqa.core.case import MOVES, Case, Move, State, Version
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.errors import MoveForbidden
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.tell_by import TellBy
from telnusqa.core.wanted import Wanted

CASE = Case(
    number=CaseNumber("K7M2PQ9X4R"),
    home=1,
    version=Version(3),
    state=State.REGISTERED,
    channel=Channel.PORTAL,
    edition="2023",
    wanted=Wanted.DIPLOMA,
    reasons=frozenset({Reason.LOST}),
    collection=Collection.OFFICE,
    submitted_at=datetime(2026, 11, 23, 5, tzinfo=UTC),
    registered_on=date(2026, 11, 23),
    due_on=date(2026, 12, 15),
    inner_due_on=date(2026, 12, 14),
    chain_year=2026,
)


@pytest.mark.parametrize(("state", "move"), MOVES)
def test_asking_anything_of_the_applicant_does_not_stop_the_clock(state, move):
    before = replace(CASE, state=state)
    assert before.may(move)
    after = before.move(move)
    assert after == replace(before, state=MOVES[state, move])
    assert (after.registered_on, after.due_on, after.inner_due_on) == (
        CASE.registered_on,
        CASE.due_on,
        CASE.inner_due_on,
    )


def test_what_is_not_in_the_table_cannot_happen():
    assert not CASE.may(Move.HAND_OVER)
    with pytest.raises(MoveForbidden) as refused:
        CASE.move(Move.HAND_OVER)
    assert str(refused.value) == "hand_over from registered"


def test_a_case_of_which_nothing_more_is_known_is_told_of_by_sms_and_has_nobody_and_no_original():
    assert CASE.tell_by is TellBy.SMS
    assert (CASE.executor, CASE.office, CASE.record_id, CASE.holds_original) == (None, None, None, False)
