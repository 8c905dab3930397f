"""An end that was decided: a new count keeps what an act extended, and nothing else moves it."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

import telnusqa.law
from telnusqa.core.calendar import Holiday, Week
from telnusqa.core.channel import Channel
from telnusqa.core.due import DayCounted, DayWhy, Term
from telnusqa.law.complaint_term import complaint_term
from telnusqa.law.extension import (
    Extension,
    ExtensionReason,
    extended,
    first_end,
    recounted,
)
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.term import service_term
from tests.law.ways import RULES

NOW, OLD = RULES["2023"], RULES["2015"]
LAW = "administrative-code:76"
TERM = service_term(date(2026, 11, 23), Channel.CORPORATION, NOW)
"""From Monday 23 November to Monday 14 December 2026."""
ACT = Extension(
    number="12-н", dated=date(2026, 12, 11), reason=ExtensionReason.FACTS_TO_ESTABLISH, until=date(2026, 12, 21)
)


def closed_on(day: date) -> RuleSet:
    more = (*NOW.calendar.holidays, Holiday(day, "by_order", "order:2026-12-10:7", moves=False))
    return replace(NOW, calendar=replace(NOW.calendar, holidays=more, version="later"))


def test_a_new_count_keeps_what_an_act_extended():
    longer = extended(TERM, ACT, NOW)
    later = closed_on(date(2026, 12, 10))
    fresh = service_term(TERM.start, Channel.CORPORATION, later)
    assert fresh.due_on == date(2026, 12, 15)
    again = recounted(longer, fresh, later)
    assert (again.due_on, again.inner_due_on) == (date(2026, 12, 21), date(2026, 12, 18))
    assert (again.calendar_version, first_end(again)) == ("later", date(2026, 12, 15))
    assert again.days[: len(fresh.days)] == fresh.days
    assert [each.why for each in again.days[len(fresh.days) :]] == [
        DayWhy.HOLIDAY,
        DayWhy.EXTENDED,
        DayWhy.EXTENDED,
        DayWhy.REST_DAY,
        DayWhy.REST_DAY,
        DayWhy.EXTENDED,
    ]
    assert {each.act for each in again.days if each.why is DayWhy.EXTENDED} == {"12-н"}
    assert {each.source for each in again.days if each.why is DayWhy.REST_DAY} == {"2023:7.1"}


def test_a_new_count_keeps_the_week_that_was_decided():
    longer = extended(replace(TERM, week=Week.SIX), replace(ACT, until=date(2026, 12, 19)), NOW)
    again = recounted(longer, replace(TERM, week=Week.SIX), NOW)
    assert again == longer
    assert again.days[-1] == DayCounted(date(2026, 12, 19), None, DayWhy.EXTENDED, longer.days[-1].source, act="12-н")


def test_the_days_off_of_another_body_name_its_week():
    term = complaint_term(date(2026, 12, 9), Body.MINISTRY, NOW)
    longer = extended(term, replace(ACT, until=date(2026, 12, 28)), NOW, Body.MINISTRY)
    assert recounted(longer, term, NOW, Body.MINISTRY) == longer
    assert {each.source for each in longer.days if each.why is DayWhy.REST_DAY} == {"labour-code"}


def test_the_last_day_of_an_act_that_became_a_day_off_is_carried_over():
    later = closed_on(date(2026, 12, 21))
    again = recounted(extended(TERM, ACT, NOW), service_term(TERM.start, Channel.CORPORATION, later), later)
    assert again.due_on == date(2026, 12, 22)
    assert again.days[-2].source == "order:2026-12-10:7"
    assert again.days[-1] == DayCounted(date(2026, 12, 22), None, DayWhy.CARRIED, "civil-code:177")
    assert first_end(again) == date(2026, 12, 14)


def test_a_new_count_that_ends_no_earlier_than_the_act_stands_alone():
    assert recounted(TERM, TERM, NOW) is TERM
    longer = extended(TERM, replace(ACT, until=date(2026, 12, 15)), NOW)
    later = closed_on(date(2026, 12, 10))
    fresh = service_term(TERM.start, Channel.CORPORATION, later)
    assert recounted(longer, fresh, later) is fresh


def moving(functions: Iterable[Callable]) -> set[str]:
    """Functions that answer a term for a term: those that could move its end."""
    found = set()
    for function in functions:
        hints = inspect.get_annotations(function, eval_str=True)
        if hints.pop("return", None) is Term and Term in hints.values():
            found.add(function.__name__)
    return found


def test_nothing_suspends_a_term_and_only_an_act_or_a_decree_moves_its_end():
    names = [module.name for module in pkgutil.iter_modules(telnusqa.law.__path__)]
    rooms = [importlib.import_module(f"telnusqa.law.{name}") for name in names]
    functions = {function for room in rooms for _, function in inspect.getmembers(room, inspect.isfunction)}
    public = [function for function in functions if not function.__name__.startswith("_")]
    assert moving(public) == {"extended", "recounted"}
    assert not [each.__name__ for each in public if "suspen" in each.__name__ or "pause" in each.__name__]


def test_sabotage_a_function_that_suspends_is_seen():
    def suspended(term: Term, since: date) -> Term:
        return term

    assert moving([suspended]) == {"suspended"}
