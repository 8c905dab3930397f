"""How long an errand is left to its worker, and how long after a failure it is tried again."""

from datetime import timedelta

import pytest

from telnusqa.core.errand import LONGEST_LEASE, LONGEST_PAUSE, Ask, ErrandKind, lease_of, pause_after


def test_somebody_waits_for_a_code_and_many_cases_take_their_time():
    others = {kind: lease_of(kind) for kind in ErrandKind}
    assert others.pop(ErrandKind.SEND_CODE) == timedelta(seconds=45)
    many = (
        ErrandKind.RECOUNT,
        ErrandKind.DEEM_REFUSED,
        ErrandKind.WARN,
        ErrandKind.MOVE_CASES,
        ErrandKind.PRINT_BOOK,
        ErrandKind.TAKE_IN_REGISTER,
        ErrandKind.MAKE_CHECKPOINT,
        ErrandKind.NOTE_ENDS,
        ErrandKind.ERASE,
    )
    assert {others.pop(kind) for kind in many} == {timedelta(minutes=10)}
    assert set(others.values()) == {timedelta(minutes=2)}


@pytest.mark.parametrize(
    ("attempts", "pause"),
    [
        (0, timedelta(0)),
        (1, timedelta(seconds=2)),
        (2, timedelta(seconds=10)),
        (3, timedelta(minutes=1)),
        (4, timedelta(minutes=10)),
        (5, timedelta(hours=1)),
        (6, timedelta(hours=1)),
        (60, timedelta(hours=1)),
    ],
)
def test_the_pause_grows_to_an_hour_and_no_further(attempts, pause):
    assert pause_after(attempts) == pause


def test_an_errand_needs_nothing_with_it_and_no_day():
    ask = Ask(ErrandKind.TELL, "case:1", "decided")
    assert (ask.payload, ask.due) == ({}, None)


def test_nothing_is_leased_or_put_off_for_longer_than_the_longest():
    assert max(lease_of(kind) for kind in ErrandKind) == LONGEST_LEASE == timedelta(minutes=10)
    assert max(pause_after(attempts) for attempts in range(20)) == LONGEST_PAUSE == timedelta(hours=1)
