"""What is known of the series of blanks is shipped as a file."""

from datetime import date

import pytest

from telnusqa.core.blank import BlankKind
from telnusqa.core.blank_kind import KnownBlank, Sureness
from telnusqa.law import shipped
from telnusqa.law.blank_kinds import parse_blank_kinds


def test_of_the_state_diploma_the_series_and_its_seven_digits_were_seen() -> None:
    """Nobody knows the others for sure: they are not there."""
    assert shipped.blank_kinds() == (
        KnownBlank(kind=BlankKind.DIPLOMA, series="ТКБ", digits=7, sure=Sureness.SEEN),
    )  # fmt: skip


def test_a_file_may_tell_of_the_days_a_series_is_in_use() -> None:
    told = {"kind": "supplement", "series": "ТКҚ", "since": date(2021, 9, 1), "sure": "act", "note": "№ 1"}
    (known,) = parse_blank_kinds({"blank": [told]})
    assert (known.kind, known.since, known.until, known.digits) == (
        BlankKind.SUPPLEMENT, date(2021, 9, 1), None, None
    )  # fmt: skip
    assert (known.sure, known.note) == (Sureness.ACT, "№ 1")


@pytest.mark.parametrize("wrong", [{"kind": "passport"}, {"sure": "perhaps"}, {"colour": "red"}])
def test_a_file_that_says_something_else_is_refused(wrong: dict[str, str]) -> None:
    told = {"kind": "diploma", "series": "ТКБ", "sure": "act"} | wrong
    with pytest.raises((ValueError, TypeError)):
        parse_blank_kinds({"blank": [told]})
