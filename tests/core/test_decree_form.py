"""A decree as an administrator types it: everything that is wrong is told at once, each at its field."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.calendar import Calendar, Holiday, Transfer
from telnusqa.core.decree import Announced, Decree, Moved
from telnusqa.core.decree_form import Typed, parse_decree, problems_with

CALENDAR = Calendar(
    version="kz-1",
    first_year=2026,
    last_year=2027,
    holidays=(
        Holiday(date(2026, 12, 16), "independence", "holidays-law"),
        Holiday(date(2027, 5, 16), "kurban_ait", "labour-code", moves=False, estimated=True),
    ),
    transfers=(Transfer(date(2026, 1, 3), date(2026, 1, 9), "decree:X"),),
    moving_cite="holidays-law:5",
)
TODAY = date(2026, 11, 23)
TYPED = Typed(
    number="№ 436-нқ",
    dated="20.11.2026",
    transfers=(("05.12.2026", "14.12.2026"), ("", "")),
    days_off=("17.12.2026", ""),
    announced="kurban_ait:2027",
    announced_day="17.05.2027",
)


def wrong(**changes: object) -> list[tuple[str, str]]:
    parsed = parse_decree(replace(TYPED, **changes), CALENDAR, TODAY)  # type: ignore[arg-type]
    assert isinstance(parsed, tuple)
    return [(problem.field, problem.code) for problem in parsed]


def test_what_was_typed_becomes_the_act() -> None:
    assert parse_decree(TYPED, CALENDAR, TODAY) == Decree(
        number="436-НҚ",
        dated=date(2026, 11, 20),
        transfers=(Moved(date(2026, 12, 5), date(2026, 12, 14)),),
        days_off=(date(2026, 12, 17),),
        announced=(Announced("kurban_ait", date(2027, 5, 17)),),
    )


@pytest.mark.parametrize(
    ("typed", "number"),
    [("436", "436"), (" №436 ", "436"), ("27-1-1/8", "27-1-1/8"), ("12 НҚ-1", None), ("436-н/қ", "436-Н/Қ")],
)
def test_a_number_is_read_as_acts_bear_them(typed: str, number: str | None) -> None:
    parsed = parse_decree(replace(TYPED, number=typed), CALENDAR, TODAY)
    if number is None:
        assert wrong(number=typed) == [("number", "decree_number")]
    else:
        assert isinstance(parsed, Decree)
        assert parsed.number == number


@pytest.mark.parametrize("typed", ["НҚ", "4:36", "436,437", "1234567", "436--1", "436-1234567", "1-2-3-4-5"])
def test_a_number_of_another_form_is_told(typed: str) -> None:
    assert wrong(number=typed) == [("number", "decree_number")]


def test_number_and_date_are_needed() -> None:
    assert wrong(number=" ", dated="") == [("number", "missing"), ("dated", "missing")]


def test_an_act_is_not_dated_ahead() -> None:
    assert wrong(dated="24.11.2026") == [("dated", "day_ahead")]
    assert isinstance(parse_decree(replace(TYPED, dated="23.11.2026"), CALENDAR, TODAY), Decree)


def test_an_act_without_any_day_is_told_at_the_first_box() -> None:
    assert wrong(transfers=(("", ""),), days_off=("",), announced="", announced_day="") == [("from_1", "decree_empty")]


def test_every_problem_is_told_at_once() -> None:
    assert wrong(
        number="x",
        dated="40.01.2026",
        transfers=(("05.12.2026", "05.12.2026"), ("08.12.2026", "16.12.2026"), ("12.12.2026", "")),
        days_off=("x",),
        announced_day="",
    ) == [
        ("number", "decree_number"),
        ("dated", "day"),
        ("to_3", "missing"),
        ("off_1", "day"),
        ("announced_day", "missing"),
        ("to_1", "transfer_same_day"),
        ("from_2", "transfer_changes_nothing"),
        ("to_2", "already_off"),
    ]


def test_a_transfer_needs_both_days() -> None:
    assert wrong(transfers=(("", "14.12.2026"),)) == [("from_1", "missing")]
    assert wrong(transfers=(("05.12.2026", ""),)) == [("to_1", "missing")]
    assert wrong(transfers=(("05.12", "14.12.2026"),)) == [("from_1", "day")]


def test_a_saturday_is_a_day_of_rest_in_one_week_and_that_is_enough() -> None:
    assert isinstance(parse_decree(replace(TYPED, transfers=(("05.12.2026", "12.12.2026"),)), CALENDAR, TODAY), Decree)


def test_rest_is_not_moved_from_a_day_on_which_everybody_works() -> None:
    assert wrong(transfers=(("07.12.2026", "14.12.2026"),)) == [("from_1", "transfer_changes_nothing")]


def test_rest_is_not_moved_to_a_day_on_which_nobody_works() -> None:
    assert wrong(transfers=(("05.12.2026", "13.12.2026"),)) == [("to_1", "already_off")]
    assert wrong(days_off=("16.12.2026",)) == [("off_1", "already_off")]


@pytest.mark.parametrize("year", [2025, 2028])
def test_a_year_that_is_not_verified_is_told_with_those_that_are(year: int) -> None:
    parsed = parse_decree(replace(TYPED, days_off=(f"07.12.{year}",)), CALENDAR, TODAY)
    assert isinstance(parsed, tuple)
    assert [(p.field, p.code, dict(p.params)) for p in parsed] == [
        ("off_1", "year_unknown", {"first": 2026, "last": 2027})
    ]


def test_the_first_and_the_last_verified_day_are_known() -> None:
    edges = replace(TYPED, days_off=("02.01.2026", "31.12.2027"))
    assert isinstance(parse_decree(edges, CALENDAR, TODAY), Decree)


def test_a_day_another_act_has_moved_is_told() -> None:
    assert wrong(transfers=(("10.01.2026", "09.01.2026"),)) == [("to_1", "day_moved_already")]
    assert wrong(days_off=("03.01.2026",)) == [("off_1", "day_moved_already")]


def test_a_day_named_twice_is_told_where_it_stands_the_second_time() -> None:
    twice = (("05.12.2026", "14.12.2026"), ("12.12.2026", "14.12.2026"))
    assert wrong(transfers=twice, days_off=("05.12.2026",)) == [("to_2", "day_twice"), ("off_1", "day_twice")]
    assert wrong(days_off=("17.12.2026", "17.12.2026")) == [("off_2", "day_twice")]
    same = (("05.12.2026", "05.12.2026"),)
    assert wrong(transfers=same, days_off=("05.12.2026",)) == [("to_1", "transfer_same_day"), ("off_1", "day_twice")]


def test_an_announced_day_wants_an_estimate_of_its_year() -> None:
    assert wrong(announced="kurban_ait:2027", announced_day="17.05.2026") == [("announced_day", "no_estimate")]
    assert wrong(announced="independence:2026", announced_day="16.12.2026") == [("announced_day", "no_estimate")]
    assert wrong(announced="kurban_ait:2026", announced_day="17.05.2027") == [("announced_day", "no_estimate")]
    assert wrong(announced="", announced_day="17.05.2027") == [("announced", "choose_one")]


def test_an_announced_day_is_near_its_estimate() -> None:
    for day in ("13.05.2027", "19.05.2027"):
        assert isinstance(parse_decree(replace(TYPED, announced_day=day), CALENDAR, TODAY), Decree)
    for day in ("12.05.2027", "20.05.2027"):
        assert wrong(announced_day=day) == [("announced_day", "announced_far")]


def test_a_problem_of_an_announced_day_names_the_year_and_the_distance() -> None:
    for typed, params in (("17.05.2026", {"year": 2026}), ("20.05.2027", {"days": 3})):
        parsed = parse_decree(replace(TYPED, announced_day=typed), CALENDAR, TODAY)
        assert isinstance(parsed, tuple)
        assert dict(parsed[0].params) == params


def test_the_same_is_asked_of_an_act_that_was_not_typed() -> None:
    parsed = parse_decree(TYPED, CALENDAR, TODAY)
    assert isinstance(parsed, Decree)
    assert problems_with(parsed, CALENDAR) == ()
    bad = replace(
        parsed,
        transfers=(Moved(date(2026, 12, 5), date(2026, 12, 14)), Moved(date(2026, 12, 8), date(2026, 12, 9))),
        days_off=(date(2026, 12, 14), date(2026, 12, 20)),
        announced=(Announced("kurban_ait", date(2027, 6, 17)),),
    )
    assert [(problem.field, problem.code) for problem in problems_with(bad, CALENDAR)] == [
        ("from_2", "transfer_changes_nothing"),
        ("off_1", "day_twice"),
        ("off_2", "already_off"),
        ("announced_day", "announced_far"),
    ]
