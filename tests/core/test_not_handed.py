"""A refusal to hand over, as the form tells it."""

from telnusqa.core.not_handed import NotHanded, WhyNotHanded, parse_not_handed
from telnusqa.core.problem import Problem


def test_the_reasons_stand_in_their_order():
    read = parse_not_handed(["power_not_named", "identity_unproved", "power_not_named"], "  ")
    assert read == NotHanded(reasons=(WhyNotHanded.IDENTITY_UNPROVED, WhyNotHanded.POWER_NOT_NAMED), text="")


def test_another_reason_is_told_in_words():
    assert parse_not_handed(["other"], " ", "x:1") == (Problem("text", "missing", "x:1"),)
    assert parse_not_handed(["other"], " Келген адам мас ") == NotHanded(
        reasons=(WhyNotHanded.OTHER,), text="Келген адам мас"
    )


def test_everything_that_is_wrong_is_told():
    assert parse_not_handed([], "") == (Problem("reasons", "choose_one_or_more"),)
    assert parse_not_handed([], "", "x:1") == (Problem("reasons", "choose_one_or_more", "x:1"),)
    long = Problem("text", "too_long", "x:1", {"most": 1000, "now": 1001})
    assert parse_not_handed(["power_expired", "x"], "а" * 1001, "x:1") == (
        Problem("reasons", "unknown_choice", "x:1"),
        long,
    )
    assert parse_not_handed(["power_expired"], "а" * 1001, "x:1") == (long,)
    assert isinstance(parse_not_handed(["power_expired"], "а" * 1000), NotHanded)
