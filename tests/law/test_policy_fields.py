"""Within which bounds an administrator may change our own rules."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from telnusqa.law.policy_change import PolicyChange, holds
from telnusqa.law.policy_fields import FIELDS, FIXED, kind_of
from telnusqa.law.policy_kind import Day, Hour, Kind, OneOf, SomeOf, Whole, YesNo, text_of
from telnusqa.law.shipped import policy_table

BOUNDS = tomllib.loads((Path(__file__).parent / "policy_bounds.toml").read_text(encoding="utf-8"))


def bounds(kind: Kind) -> list[object]:
    """A kind as the table writes it."""
    if isinstance(kind, Whole):
        return [kind.least, kind.most]
    if isinstance(kind, Day | Hour):
        return [text_of(kind.first), text_of(kind.last)]
    if isinstance(kind, SomeOf):
        return ["some", kind.least, *kind.choices]
    return ["one", *kind.choices] if isinstance(kind, OneOf) else ["yes or no"]


def test_every_field_has_the_bounds_of_the_table() -> None:
    assert {field: bounds(kind) for field, kind in FIELDS.items()} == BOUNDS


def test_whether_a_lawyer_is_still_asked_can_be_said_of_every_rule() -> None:
    assert kind_of("enquiry.unsure") == YesNo()
    assert kind_of("complaint.term.unsure") is None


def test_what_makes_another_term_stays_and_says_why() -> None:
    assert set(FIXED) == {
        f"complaint.term.{act}.{field}"
        for act in ("complaint", "quality-complaint")
        for field in ("act", "bodies", "unit")
    }
    assert {why.rsplit(" ", 2)[1:] == ["new", "edition"] for why in FIXED.values()} == {True}


@pytest.mark.parametrize(("field", "value"), [("no.such", "1"), ("enquiry.days", "99"), ("enquiry.days", "x")])
def test_a_change_of_what_the_file_does_not_know_holds_nothing(field: str, value: str) -> None:
    assert holds(PolicyChange(field=field, value=value, since=date(2026, 11, 23)), policy_table()) is False
