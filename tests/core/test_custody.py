"""Hands, ranges, and the table of ways a blank may go."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import (
    DESTROYED,
    FREE,
    HERE,
    MOVES,
    RETURNED,
    STORE,
    USED,
    BlankRange,
    Hand,
    Place,
    are_apart,
    executor,
    parse_hand,
    parse_range_key,
    ranges_of,
)


def test_a_hand_is_read_as_it_is_kept() -> None:
    for hand in (*(Hand(place) for place in Place if place is not Place.EXECUTOR), executor(17)):
        assert parse_hand(str(hand)) == hand
    assert (str(STORE), str(executor(17))) == ("store", "executor:17")


@pytest.mark.parametrize("wrong", ["executor", "store:1", "pocket", "executor:x", ""])
def test_what_is_no_hand_is_told(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"executor|store|pocket|invalid|not a valid"):
        parse_hand(wrong)


def test_every_hand_has_its_ways_and_what_left_the_house_stays_away() -> None:
    assert set(MOVES) == set(Place)
    assert {place for place, ways in MOVES.items() if not ways} == {Place.USED, Place.DESTROYED, Place.RETURNED}
    assert all(Place.SUPPLIER not in ways for ways in MOVES.values())
    reached = {Place.SUPPLIER}
    while (more := reached | {way for place in reached for way in MOVES[place]}) != reached:
        reached = more
    assert reached == set(Place)
    assert {place for place in Place if Place.USED in MOVES[place]} == {Place.EXECUTOR}
    assert {place for place in Place if Place.DESTROYED in MOVES[place]} == {Place.SPOILED}
    assert (Hand(Place.USED), Hand(Place.DESTROYED), Hand(Place.RETURNED)) == (USED, DESTROYED, RETURNED)
    assert FREE == (Place.STORE, Place.CUSTODIAN)
    assert {Place.STORE, Place.CUSTODIAN, Place.EXECUTOR, Place.SPOILED} == HERE


def test_a_range_is_told_by_its_ends() -> None:
    some = BlankRange(BlankKind.DIPLOMA, "ТКБ", 1, 500)
    assert (str(some), len(some), list(some.numbers)[::499]) == ("ТКБ 0000001–0000500", 500, [1, 500])
    assert str(BlankRange(BlankKind.DIPLOMA, "ТКБ", 7, 7)) == "ТКБ 0000007"


@pytest.mark.parametrize(
    ("first", "last", "fits"), [(1, 1, True), (1, 10_000, True), (1, 10_001, False), (2, 1, False), (0, 1, False)]
)
def test_how_long_a_range_may_be(first: int, last: int, fits: bool) -> None:
    these = BlankRange(BlankKind.DIPLOMA, "ТКБ", first, last)
    assert these.fits_one_act is fits
    assert len(these) == max(last - first + 1, 0)


@given(st.sets(st.integers(1, 60)))
def test_ranges_hold_each_number_once_and_never_touch(numbers: set[int]) -> None:
    found = ranges_of(BlankKind.DIPLOMA, "ТКБ", list(numbers))
    assert [number for each in found for number in each.numbers] == sorted(numbers)
    assert all(one.last + 1 < other.first for one, other in pairwise(found))


def test_a_range_is_kept_by_a_key_and_read_again() -> None:
    some = BlankRange(BlankKind.SUPPLEMENT, "ТКБ", 1, 500)
    assert some.key == "supplement:ТКБ:1:500"
    assert parse_range_key(some.key) == some


@pytest.mark.parametrize("wrong", ["", "diploma:ТКБ:1", "diploma:ТКБ:1:2:3", "paper:ТКБ:1:2", "diploma:ТКБ:x:2"])
def test_what_is_no_key_of_a_range_is_told(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"unpack|not a valid|invalid"):
        parse_range_key(wrong)


_PART = st.tuples(st.sampled_from(["А", "Б"]), st.integers(1, 9), st.integers(0, 3))


@given(st.lists(_PART, max_size=4))
def test_ranges_are_apart_where_no_blank_stands_in_two(parts: list[tuple[str, int, int]]) -> None:
    these = [BlankRange(BlankKind.DIPLOMA, series, first, first + more) for series, first, more in parts]
    every = [(each.series, number) for each in these for number in each.numbers]
    assert are_apart(these) is (len(every) == len(set(every)))
