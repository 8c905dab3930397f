"""How long a provider is asked what became of a message, and which ways it goes."""

from datetime import UTC, datetime, timedelta

import pytest

from telnusqa.core.delivery import (
    FAILED,
    GIVEN_UP_AFTER,
    Delivery,
    Outcome,
    Provider,
    Way,
    given_up,
    pause_before_asking,
)
from telnusqa.core.tell_by import TellBy, needs_email, ways

TAKEN = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)


def test_pauses_grow_from_a_minute_to_half_a_day_and_stay() -> None:
    minutes = [pause_before_asking(asked) // timedelta(minutes=1) for asked in range(8)]
    assert minutes == [1, 5, 30, 120, 360, 720, 720, 720]


@pytest.mark.parametrize(("after", "over"), [(-1, False), (0, True), (1, True)])
def test_after_three_days_nobody_is_asked(after: int, over: bool) -> None:
    assert given_up(TAKEN, TAKEN + timedelta(days=3, microseconds=after)) is over
    assert timedelta(days=3) == GIVEN_UP_AFTER


def test_what_failed_is_what_will_never_come() -> None:
    assert sorted(FAILED) == ["not_delivered", "refused"]
    assert [*Delivery] == ["taken", "delivered", "not_delivered", "refused", "unknown"]
    assert ([*Way], [*Provider]) == (["sms", "email"], ["first", "second", "mail"])


@pytest.mark.parametrize(
    ("chosen", "with_address", "without"),
    [
        (TellBy.SMS, ("sms",), ("sms",)),
        (TellBy.EMAIL, ("email",), ("sms",)),
        (TellBy.BOTH, ("sms", "email"), ("sms",)),
    ],
)
def test_without_an_address_the_phone_is_the_way(
    chosen: TellBy, with_address: tuple[str, ...], without: tuple[str, ...]
) -> None:
    assert ways(chosen, email="aliya@post.example") == with_address
    assert ways(chosen, email="") == without
    assert needs_email(chosen) is (chosen is not TellBy.SMS)


def test_the_choices_are_three() -> None:
    assert [*TellBy] == ["sms", "email", "both"]


def test_what_was_taken_without_a_receipt_has_none() -> None:
    assert Outcome(way=Way.EMAIL, provider=Provider.MAIL, state=Delivery.TAKEN).receipt == ""
