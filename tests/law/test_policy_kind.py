"""The kinds of values our own rules hold: what is taken, what is told, and how a value is kept."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.problem import Problem
from telnusqa.law.policy_kind import (
    Day,
    Hour,
    OneOf,
    SomeOf,
    Whole,
    YesNo,
    parse_value,
    text_of,
    value_in_file,
    value_of,
)

DAYS = Whole(1, 10)
WAYS = SomeOf(("office", "corporation", "portal"))
PLACES = SomeOf(("office", "corporation"), least=1)
NAME = OneOf(("new", "old"))
SINCE = Day(date(2014, 9, 1), date(2035, 12, 31))
AT = Hour(time(8), time(20))


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (DAYS, ["1"], 1),
        (DAYS, [" 10 "], 10),
        (Whole(0, 14), ["0"], 0),
        (YesNo(), ["yes"], True),
        (YesNo(), ["no"], False),
        (NAME, ["old"], "old"),
        (NAME, ["old", "new"], "new"),
        (WAYS, ["portal", "office"], ("office", "portal")),
        (WAYS, [], ()),
        (PLACES, ["corporation"], ("corporation",)),
        (SINCE, ["1.9.2014"], date(2014, 9, 1)),
        (SINCE, ["2035-12-31"], date(2035, 12, 31)),
        (AT, ["8"], time(8)),
        (AT, ["20.00"], time(20)),
    ],
)
def test_what_is_typed_well_is_a_value(kind, typed, value):
    assert parse_value(kind, typed) == value
    assert type(parse_value(kind, typed)) is type(value)


@pytest.mark.parametrize(
    ("kind", "typed", "problem"),
    [
        (DAYS, [], Problem("value", "missing")),
        (DAYS, [" "], Problem("value", "missing")),
        *(
            (DAYS, [text], Problem("value", "whole_between", "", {"least": 1, "most": 10}))
            for text in ("0", "11", "-1", "2.5", "x", "10000", "00002", "²")
        ),
        (YesNo(), [], Problem("value", "choose_one")),
        (YesNo(), ["maybe"], Problem("value", "unknown_choice")),
        (NAME, [""], Problem("value", "choose_one")),
        (NAME, ["yes"], Problem("value", "unknown_choice")),
        (WAYS, ["office", "post"], Problem("value", "unknown_choice")),
        (PLACES, [], Problem("value", "choose_one_or_more")),
        (SINCE, [""], Problem("value", "missing")),
        (SINCE, ["31.06.2020"], Problem("value", "day")),
        (SINCE, ["31.08.2014"], Problem("value", "day_between", "", {"first": "2014-09-01", "last": "2035-12-31"})),
        (SINCE, ["1.1.2036"], Problem("value", "day_between", "", {"first": "2014-09-01", "last": "2035-12-31"})),
        (AT, [""], Problem("value", "missing")),
        (AT, ["25:00"], Problem("value", "hour")),
        (AT, ["7:59"], Problem("value", "hour_between", "", {"first": "08:00", "last": "20:00"})),
        (AT, ["20:01"], Problem("value", "hour_between", "", {"first": "08:00", "last": "20:00"})),
    ],
)
def test_what_the_kind_does_not_hold_is_told(kind, typed, problem):
    assert parse_value(kind, typed) == problem


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (True, "yes"),
        (False, "no"),
        (3, "3"),
        ("new", "new"),
        ((), ""),
        (("office", "portal"), "office portal"),
        (date(2021, 7, 1), "2021-07-01"),
        (time(9, 5), "09:05"),
    ],
)
def test_a_value_is_kept_as_a_text(value, kept):
    assert text_of(value) == kept


kinds = st.one_of(
    st.tuples(st.just(DAYS), st.integers(1, 10)),
    st.tuples(st.just(YesNo()), st.booleans()),
    st.tuples(st.just(NAME), st.sampled_from(NAME.choices)),
    st.tuples(st.just(WAYS), st.sets(st.sampled_from(WAYS.choices))),
    st.tuples(st.just(SINCE), st.dates(SINCE.first, SINCE.last)),
    st.tuples(st.just(AT), st.times(AT.first, AT.last).map(lambda at: at.replace(second=0, microsecond=0))),
)


@given(kinds)
def test_every_value_comes_back_as_it_was_kept(case):
    kind, value = case
    if isinstance(value, set):
        value = tuple(way for way in WAYS.choices if way in value)
    assert value_of(kind, text_of(value)) == value


@pytest.mark.parametrize(("kind", "kept"), [(DAYS, "11"), (YesNo(), "1"), (WAYS, "post"), (SINCE, "x"), (PLACES, "")])
def test_a_text_that_the_kind_does_not_hold_is_no_value(kind, kept):
    with pytest.raises(ValueError, match=": "):
        value_of(kind, kept)


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        (WAYS, ["corporation", "office"], ("office", "corporation")),
        (YesNo(), True, True),
        (DAYS, 4, 4),
        (NAME, "old", "old"),
        (SINCE, date(2021, 7, 1), date(2021, 7, 1)),
        (AT, time(10), time(10)),
    ],
)
def test_a_value_is_read_as_the_file_writes_it(kind, written, value):
    assert value_in_file(kind, written) == value


@pytest.mark.parametrize(
    ("kind", "written"),
    [(DAYS, True), (YesNo(), 1), (YesNo(), "yes"), (NAME, ["new"]), (DAYS, 11), (DAYS, 1.5), (DAYS, None)],
)
def test_a_value_of_another_kind_in_the_file_is_told(kind, written):
    with pytest.raises(ValueError, match=r"."):
        value_in_file(kind, written)
