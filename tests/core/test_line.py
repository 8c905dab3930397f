"""The journal's body is one text only, and its hash covers what stood before."""

from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.line import FIRST, ChainKey, Line, body_of, canonical, hash_of, moment

_KEYS = st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), max_size=8)
_PLAIN = (
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(st.characters(exclude_categories=["Cs"]))
)
_VALUES = st.recursive(_PLAIN, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS, inner, max_size=4))


@given(_VALUES)
def test_canonical_text_is_that_of_rfc_8785(value: object) -> None:
    assert canonical(value).encode() == rfc8785.dumps(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [1.5, {"ә": 1}, 2**53, b"bytes", {1: 2}])
def test_what_readers_could_understand_in_two_ways_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"line holds|ASCII|large"):
        canonical(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [0.5, b"bytes", (1, 2)])
def test_what_a_line_does_not_hold_is_told(value: object) -> None:
    with pytest.raises(
        ValueError, match=r"^a line holds text, whole numbers, yes and no, nothing, and lists of these$"
    ):
        canonical(value)  # type: ignore[arg-type]


def test_the_largest_number_every_reader_keeps_is_kept_and_the_next_is_refused() -> None:
    assert canonical([9007199254740991, -9007199254740991]) == "[9007199254740991,-9007199254740991]"
    for value in (9007199254740992, -9007199254740992):
        with pytest.raises(ValueError, match="too large"):
            canonical(value)


def test_half_a_letter_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        canonical("\ud800")


def a_line(**changes: object) -> Line:
    said: dict[str, object] = {
        "chain": ChainKey(1, 2026, "case:7K3M9QXAT"),
        "seq": 1,
        "kind": "decided",
        "happened_at": datetime(2026, 11, 23, 5, tzinfo=UTC),
        "recorded_at": datetime(2026, 11, 23, 5, 0, 1, tzinfo=UTC),
        "by": "staff:7",
        "door": "college",
        "clause": "2023:5",
        "facts": {"verdict": "issue"},
    }
    return Line(**{**said, **changes})  # type: ignore[arg-type]


def test_a_body_is_this_text_for_ever() -> None:
    assert body_of(a_line()) == (
        '{"by":"staff:7","chain":"case:7K3M9QXAT","clause":"2023:5","door":"college","facts":{"verdict":"issue"},'
        '"happened_at":"2026-11-23T05:00:00.000000Z","home":1,"kind":"decided",'
        '"recorded_at":"2026-11-23T05:00:01.000000Z","seq":1,"version":1,"year":2026}'
    )


def test_a_hash_is_that_of_the_hash_before_it_and_the_body() -> None:
    assert hash_of(FIRST, "") == sha256(bytes(32)).hexdigest()
    assert hash_of("ff" * 32, "ә") == sha256(b"\xff" * 32 + "ә".encode()).hexdigest()


@pytest.mark.parametrize(
    "change",
    [
        {"seq": 2},
        {"kind": "issued"},
        {"by": "staff:8"},
        {"facts": {"verdict": "refuse"}},
        {"chain": ChainKey(2, 2026, "case:7K3M9QXAT")},
        {"clause": "2015:6"},
        {"happened_at": datetime(2026, 11, 23, 5, 0, 0, 1, tzinfo=UTC)},
    ],
)
def test_whatever_changes_in_a_line_changes_its_hash(change: dict[str, object]) -> None:
    assert hash_of(FIRST, body_of(a_line())) != hash_of(FIRST, body_of(a_line(**change)))


def test_the_hash_covers_the_hash_before_it() -> None:
    body = body_of(a_line())
    assert hash_of(FIRST, body) != hash_of("1" * 64, body)


def test_a_moment_is_told_in_utc_with_microseconds_whatever_zone_it_came_in() -> None:
    here = datetime(2026, 11, 23, 10, 0, tzinfo=timezone(timedelta(hours=5)))
    assert moment(here) == "2026-11-23T05:00:00.000000Z"
