"""Terms: a table counted by hand, and what turns it red."""

import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from telnusqa.core.calendar import Calendar, Holiday, Week
from telnusqa.core.channel import Channel
from telnusqa.core.due import TermAct, Unit
from telnusqa.law import shipped
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet
from tests.law.ways import RULES, light

CASES = tomllib.loads((Path(__file__).parent / "terms.toml").read_text(encoding="utf-8"))["term"]


def way_of(case: dict) -> tuple:
    act = TermAct(case.get("act", "duplicate"))
    return case["edition"], act, Channel(case["channel"]) if act is TermAct.DUPLICATE else Body(case["body"])


def told_otherwise(ends: Callable[[dict], tuple]) -> list[str]:
    """The stories of the table whose end, inner day and doubt are told otherwise."""
    wanted = [(case, (case["due"], case.get("inner"), case.get("estimated", False))) for case in CASES]
    return [f"{case['story']}: {ends(case)}" for case, told in wanted if ends(case) != told]


def under(rules_of: Callable[[RuleSet], RuleSet]) -> list[str]:
    """The stories that other rules tell otherwise."""

    def ends(case: dict) -> tuple:
        due = light(case["registered"], way_of(case), rules_of(RULES[case["edition"]]))
        return due.due_on, due.inner_due_on, due.estimated

    return told_otherwise(ends)


def wrong(calendar: Calendar) -> list[str]:
    """The stories that this calendar tells otherwise."""
    return under(lambda rules: replace(rules, calendar=calendar))


def without(day: date) -> Calendar:
    calendar = shipped.calendar()
    return replace(calendar, holidays=tuple(holiday for holiday in calendar.holidays if holiday.day != day))


def test_every_term_ends_on_the_day_counted_by_hand():
    assert wrong(shipped.calendar()) == []


def test_the_table_holds_every_year_every_act_and_every_body():
    assert {case["registered"].year for case in CASES} == set(range(2014, 2028))
    asked = {way_of(case)[1:] for case in CASES}
    assert {of for _, of in asked} == {*Channel, *Body}
    assert {act for act, _ in asked} == set(TermAct)


def test_sabotage_counting_from_the_day_itself_turns_the_table_red():
    def ends(case: dict) -> tuple:
        due = light(case["registered"] - timedelta(days=1), way_of(case), RULES[case["edition"]])
        return due.due_on, due.inner_due_on, due.estimated

    assert len(told_otherwise(ends)) > len(CASES) // 2


def test_sabotage_an_end_that_is_not_carried_turns_the_table_red():
    def ends(case: dict) -> tuple:
        due = light(case["registered"], way_of(case), RULES[case["edition"]])
        end = case["registered"] + timedelta(days=30) if due.unit is Unit.CALENDAR else due.due_on
        return end, due.inner_due_on, due.estimated

    assert len(told_otherwise(ends)) == 6


@pytest.mark.parametrize("week", list(Week))
def test_sabotage_one_week_for_all_turns_the_table_red(week):
    def one_week(rules: RuleSet) -> RuleSet:
        weeks = tuple(replace(norm, week=week) for norm in rules.edition.weeks)
        return replace(rules, edition=replace(rules.edition, weeks=weeks))

    assert len(under(one_week)) >= 8


def test_sabotage_another_week_of_the_authorities_turns_the_table_red():
    assert len(under(lambda rules: replace(rules, policy=replace(rules.policy, authority_week=Week.SIX)))) >= 8


@pytest.mark.parametrize("by", [-1, 1])
@pytest.mark.parametrize("act", list(TermAct))
def test_sabotage_a_day_more_or_less_turns_the_table_red(act, by):
    def another(rules: RuleSet) -> RuleSet:
        def changed(norms: tuple) -> tuple:
            return tuple(replace(norm, length=norm.length + by * (norm.act is act)) for norm in norms)

        complaint = replace(rules.policy.complaint, terms=changed(rules.policy.complaint.terms))
        edition = replace(rules.edition, terms=changed(rules.edition.terms))
        return replace(rules, edition=edition, policy=replace(rules.policy, complaint=complaint))

    asked = [case for case in CASES if way_of(case)[1] is act]
    assert len(asked) * 0.8 <= len(under(another)) <= len(asked)


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 3, 21),
        date(2026, 3, 22),
        date(2026, 3, 23),
        date(2026, 5, 1),
        date(2026, 5, 7),
        date(2026, 5, 9),
        date(2026, 5, 27),
        date(2026, 10, 25),
        date(2026, 12, 16),
        date(2027, 1, 2),
        date(2027, 1, 7),
        date(2027, 5, 16),
    ],
)
def test_a_calendar_without_one_holiday_turns_the_table_red(day):
    assert wrong(without(day))


def test_a_calendar_that_still_keeps_30_august_turns_the_table_red():
    calendar = shipped.calendar()
    stale = Holiday(date(2026, 8, 30), "constitution", "holidays-law")
    assert wrong(replace(calendar, holidays=(*calendar.holidays, stale)))


@pytest.mark.parametrize("worked", [transfer.moved_from for transfer in shipped.calendar().transfers])
def test_a_calendar_without_one_decree_turns_the_table_red(worked):
    calendar = shipped.calendar()
    rest = tuple(transfer for transfer in calendar.transfers if transfer.moved_from != worked)
    assert len(rest) == len(calendar.transfers) - 1
    assert wrong(replace(calendar, transfers=rest))
