"""The number of a refusal to accept is typed as people type, and is never a case's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.acceptance_refusal_number import (
    acceptance_refusal_number,
    parse_acceptance_refusal_number,
    shown_refusal,
)
from telnusqa.core.serial import ALPHABET, case_number, parse_case_number

RAW = b"\x11\x22\x33\x44\x55"


def test_it_is_made_of_five_bytes_and_read_aloud() -> None:
    number = acceptance_refusal_number(RAW)
    assert number == "Q24H36H2NT"
    assert shown_refusal(number) == "Q-24H3-6H2N-T"
    for raw in (b"", RAW[:4], RAW + b"\x01"):
        with pytest.raises(ValueError, match="5 bytes"):
            acceptance_refusal_number(raw)


@pytest.mark.parametrize("typed", ["Q-24H3-6H2N-T", " q24h36h2nt ", "q 24h3 6h2n t"])
def test_it_is_read_as_people_type_it(typed: str) -> None:
    assert parse_acceptance_refusal_number(typed) == "Q24H36H2NT"


@pytest.mark.parametrize(
    "typed", ["", "Q24H36H2N", "Q24H36H2NTT", "Q24H36H2NS", "Q24H36H2U" + "T", "724H36H2NT", "Q24H36H3NT"]
)
def test_what_cannot_be_one_is_none(typed: str) -> None:
    assert parse_acceptance_refusal_number(typed) is None


def test_it_is_never_taken_for_a_case() -> None:
    assert parse_case_number(acceptance_refusal_number(RAW)) is None
    assert parse_acceptance_refusal_number(case_number(RAW)) is None


@given(st.binary(min_size=5, max_size=5))
def test_every_number_reads_back_and_no_other_check_character_does(raw: bytes) -> None:
    number = acceptance_refusal_number(raw)
    assert parse_acceptance_refusal_number(number) == number
    for other in set(ALPHABET) - {number[-1]}:
        assert parse_acceptance_refusal_number(number[:-1] + other) is None
