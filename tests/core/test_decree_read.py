"""How a decree is read from its form where little was typed, or much that is seldom."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.calendar import Holiday
from telnusqa.core.decree import Decree, Moved
from telnusqa.core.decree_form import Typed, parse_decree, parse_name, problems_with
from telnusqa.core.problem import Problem
from tests.core.test_decree_form import CALENDAR, TODAY, TYPED, wrong


def only(problems: Decree | tuple[Problem, ...]) -> Problem:
    assert isinstance(problems, tuple)
    (problem,) = problems
    return problem


def test_an_untouched_form_is_empty_in_every_field() -> None:
    assert set(vars(Typed()).values()) == {"", ()}


def test_an_untouched_form_asks_for_number_date_and_nothing_else() -> None:
    assert parse_decree(Typed(), CALENDAR, TODAY) == (Problem("number", "missing"), Problem("dated", "missing"))


def test_an_act_is_known_by_its_number_and_its_date() -> None:
    assert parse_name(Typed(number=" № 436-нқ ", dated="20.11.2026"), TODAY) == ("436-НҚ", date(2026, 11, 20))
    assert parse_name(Typed(number="436", dated="23.11.2026"), TODAY) == ("436", TODAY)


@pytest.mark.parametrize(
    ("number", "dated"),
    [("", ""), ("436", ""), ("", "20.11.2026"), ("x", "20.11.2026"), ("436", "x"), ("436", "24.11.2026")],
)
def test_an_act_without_one_of_them_is_not_known(number: str, dated: str) -> None:
    assert parse_name(Typed(number=number, dated=dated), TODAY) is None


@pytest.mark.parametrize("number", ["X436", "№X436", "436№"])
def test_nothing_but_the_sign_is_dropped_before_a_number(number: str) -> None:
    assert wrong(number=number) == [("number", "decree_number")]


def test_days_of_rest_stand_in_the_act_in_order() -> None:
    parsed = parse_decree(replace(TYPED, days_off=("18.12.2026", "", "17.12.2026")), CALENDAR, TODAY)
    assert isinstance(parsed, Decree)
    assert parsed.days_off == (date(2026, 12, 17), date(2026, 12, 18))


def test_a_saturday_can_be_made_a_day_of_rest_for_those_who_work_on_it() -> None:
    parsed = parse_decree(replace(TYPED, days_off=("19.12.2026",)), CALENDAR, TODAY)
    assert isinstance(parsed, Decree)
    assert parsed.days_off == (date(2026, 12, 19),)


def test_an_announced_day_that_is_none_is_told_at_its_box() -> None:
    assert only(parse_decree(replace(TYPED, announced_day="31.06.2027"), CALENDAR, TODAY)) == Problem(
        "announced_day", "day"
    )


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"announced_day": "17.05.2026"}, Problem("announced_day", "no_estimate", "", {"year": 2026})),
        ({"announced": "kurban_ait:2026"}, Problem("announced_day", "no_estimate", "", {"year": 2027})),
        ({"announced_day": "20.05.2027"}, Problem("announced_day", "announced_far", "", {"days": 3})),
        ({"days_off": ("07.12.2028",)}, Problem("off_1", "year_unknown", "", {"first": 2026, "last": 2027})),
    ],
)
def test_no_clause_asks_for_what_the_calendar_knows(changes: dict[str, object], problem: Problem) -> None:
    assert only(parse_decree(replace(TYPED, **changes), CALENDAR, TODAY)) == problem  # type: ignore[arg-type]


@pytest.mark.parametrize("day", ["07.01.2027", "29.12.2027"])
def test_a_holiday_of_the_moon_that_comes_twice_a_year_is_announced_near_either_estimate(day: str) -> None:
    twice = tuple(
        Holiday(estimate, "kurban_ait", "labour-code", moves=False, estimated=True)
        for estimate in (date(2027, 1, 8), date(2027, 12, 28))
    )
    parsed = parse_decree(replace(TYPED, announced_day=day), replace(CALENDAR, holidays=twice), TODAY)
    assert isinstance(parsed, Decree)
    far = parse_decree(replace(TYPED, announced_day="17.05.2027"), replace(CALENDAR, holidays=twice), TODAY)
    assert only(far).code == "announced_far"


def test_an_act_that_was_not_typed_has_its_problems_at_the_boxes_it_would_be_typed_into() -> None:
    act = Decree(
        number="1",
        dated=date(2026, 12, 1),
        transfers=(Moved(date(2026, 12, 7), date(2026, 12, 13)), Moved(date(2026, 12, 8), date(2026, 12, 16))),
    )
    assert [(problem.field, problem.code) for problem in problems_with(act, CALENDAR)] == [
        ("from_1", "transfer_changes_nothing"),
        ("to_1", "already_off"),
        ("from_2", "transfer_changes_nothing"),
        ("to_2", "already_off"),
    ]
