"""Extending a term: by a named act, within its limit, told in time."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.calendar import Week
from telnusqa.core.channel import Channel
from telnusqa.core.due import DayCounted, DayWhy, from_rows, to_rows
from telnusqa.core.errors import Rejected, UnknownCalendar
from telnusqa.core.problem import Problem
from telnusqa.law.complaint_term import complaint_term
from telnusqa.law.extension import (
    Extension,
    ExtensionReason,
    extended,
    first_end,
    latest_end,
    problems_with_extension,
    to_be_told_by,
)
from telnusqa.law.norm import Body
from telnusqa.law.term import service_term
from tests.law.ways import RULES, apart

NOW, OLD = RULES["2023"], RULES["2015"]
LAW = "administrative-code:76"
TERM = service_term(date(2026, 11, 23), Channel.CORPORATION, NOW)
"""From Monday 23 November to Monday 14 December 2026."""
ACT = Extension(
    number="12-н", dated=date(2026, 12, 11), reason=ExtensionReason.FACTS_TO_ESTABLISH, until=date(2026, 12, 21)
)


def told(problems: Iterable[Problem]) -> list[tuple[str, str]]:
    assert all(problem.clause == LAW for problem in problems)
    return [(problem.field, problem.code) for problem in problems]


def test_an_act_moves_the_end_and_keeps_the_days_before_it():
    longer = extended(TERM, ACT, NOW)
    assert (TERM.due_on, TERM.inner_due_on) == (date(2026, 12, 14), date(2026, 12, 11))
    assert (longer.due_on, longer.inner_due_on) == (date(2026, 12, 21), date(2026, 12, 18))
    assert longer.days[: len(TERM.days)] == TERM.days
    assert longer.days[len(TERM.days) :] == (
        DayCounted(date(2026, 12, 15), None, DayWhy.EXTENDED, LAW, act="12-н"),
        DayCounted(date(2026, 12, 16), None, DayWhy.HOLIDAY, "holidays-law", "independence"),
        DayCounted(date(2026, 12, 17), None, DayWhy.EXTENDED, LAW, act="12-н"),
        DayCounted(date(2026, 12, 18), None, DayWhy.EXTENDED, LAW, act="12-н"),
        DayCounted(date(2026, 12, 19), None, DayWhy.REST_DAY, "2023:7.1"),
        DayCounted(date(2026, 12, 20), None, DayWhy.REST_DAY, "2023:7.1"),
        DayCounted(date(2026, 12, 21), None, DayWhy.EXTENDED, LAW, act="12-н"),
    )
    same = {"due_on": TERM.due_on, "inner_due_on": TERM.inner_due_on, "days": TERM.days}
    assert replace(longer, **same) == TERM


def test_an_extended_ledger_survives_being_stored():
    days = extended(TERM, ACT, NOW).days
    assert from_rows(to_rows(days)) == days
    assert to_rows(days)[-1]["act"] == "12-н"


def test_a_term_that_owes_nothing_at_the_corporation_gets_no_inner_day():
    assert extended(service_term(date(2026, 11, 23), Channel.OFFICE, NOW), ACT, NOW).inner_due_on is None


def test_all_that_is_wrong_with_an_act_is_told_at_once():
    bad = replace(ACT, number=" ", dated=date(2026, 12, 15), until=date(2026, 12, 14))
    with pytest.raises(Rejected) as raised:
        extended(TERM, bad, NOW)
    assert told(raised.value.problems) == [
        ("number", "missing"),
        ("dated", "extension_outside_term"),
        ("until", "extension_not_later"),
    ]
    assert raised.value.problems[1].params == {"first": "2026-11-23", "last": "2026-12-14"}
    assert raised.value.problems[2].params == {"day": "2026-12-14"}


@pytest.mark.parametrize(
    ("dated", "problems"),
    [
        (date(2026, 11, 22), [("dated", "extension_outside_term")]),
        (date(2026, 11, 23), []),
        (date(2026, 12, 14), []),
        (date(2026, 12, 15), [("dated", "extension_outside_term")]),
    ],
)
def test_an_act_is_dated_while_the_term_runs(dated, problems):
    assert told(problems_with_extension(TERM, replace(ACT, dated=dated), NOW)) == problems


@pytest.mark.parametrize(
    ("until", "problems"),
    [
        (date(2026, 12, 15), [("until", "extension_not_later")]),
        (date(2026, 12, 16), [("until", "extension_on_day_off")]),
        (date(2026, 12, 17), []),
        (date(2027, 2, 14), [("until", "extension_on_day_off")]),
        (date(2027, 2, 15), []),
        (date(2027, 2, 16), [("until", "extension_too_long")]),
        (date(2029, 1, 1), [("until", "extension_too_long")]),
    ],
)
def test_a_term_that_ends_on_15_december_is_extended_to_15_february_at_most(until, problems):
    term = service_term(date(2026, 11, 24), Channel.OFFICE, NOW)
    assert term.due_on == date(2026, 12, 15)
    assert told(problems_with_extension(term, replace(ACT, until=until), NOW)) == problems


def test_the_limit_and_the_day_are_named():
    (long,) = problems_with_extension(TERM, replace(ACT, until=date(2027, 2, 16)), NOW)
    assert long.params == {"months": 2, "day": "2027-02-14"}
    (off,) = problems_with_extension(TERM, replace(ACT, until=date(2026, 12, 16)), NOW)
    assert off.params == {"day": "2026-12-16"}


def test_two_months_after_the_last_of_december_is_the_last_of_february():
    term = service_term(date(2026, 12, 9), Channel.OFFICE, NOW)
    assert (term.due_on, latest_end(term, NOW)) == (date(2026, 12, 31), date(2027, 2, 28))


def test_the_limit_follows_policy():
    one = replace(NOW, policy=replace(NOW.policy, extension=replace(NOW.policy.extension, months=1, tell_days=1)))
    assert latest_end(TERM, one) == date(2027, 1, 14)
    assert to_be_told_by(ACT, one) == date(2026, 12, 14)


def test_a_second_act_may_not_go_beyond_what_the_first_end_allows():
    once = extended(TERM, replace(ACT, until=date(2027, 1, 15)), NOW)
    assert (first_end(once), latest_end(once, NOW)) == (date(2026, 12, 14), date(2027, 2, 14))
    again = replace(ACT, number="1-н", dated=date(2027, 1, 15), until=date(2027, 2, 12))
    twice = extended(once, again, NOW)
    assert twice.due_on == date(2027, 2, 12)
    assert (first_end(twice), twice.days[-1].act) == (date(2026, 12, 14), "1-н")
    assert {each.act for each in twice.days} == {"", "12-н", "1-н"}
    assert told(problems_with_extension(once, replace(again, until=date(2027, 2, 15)), NOW)) == [
        ("until", "extension_too_long")
    ]


def test_the_first_end_of_a_carried_term_is_the_day_it_was_carried_to():
    term = service_term(date(2026, 2, 19), Channel.OFFICE, OLD)
    assert first_end(term) == term.due_on == date(2026, 3, 25)
    saturday = extended(term, replace(ACT, dated=date(2026, 3, 25), until=date(2026, 4, 4)), OLD)
    assert (saturday.due_on, first_end(saturday)) == (date(2026, 4, 4), date(2026, 3, 25))


def test_the_act_is_told_within_three_working_days_of_its_date():
    assert to_be_told_by(ACT, NOW) == date(2026, 12, 17)
    friday = replace(ACT, dated=date(2015, 6, 12))
    assert to_be_told_by(friday, OLD) == date(2015, 6, 16)
    assert to_be_told_by(friday, OLD, Body.MINISTRY) == date(2015, 6, 17)


def test_a_complaint_is_extended_by_the_week_of_its_body():
    term = complaint_term(date(2015, 6, 10), Body.MINISTRY, OLD)
    friday = replace(ACT, dated=date(2015, 6, 15), until=date(2015, 6, 26))
    longer = extended(term, friday, OLD, Body.MINISTRY)
    assert {(each.why, each.source) for each in longer.days if each.day == date(2015, 6, 20)} == {
        (DayWhy.REST_DAY, "labour-code")
    }
    saturday = replace(friday, until=date(2015, 6, 27))
    assert told(problems_with_extension(term, saturday, OLD)) == [("until", "extension_on_day_off")]
    assert problems_with_extension(complaint_term(date(2015, 6, 10), Body.PROVIDER, OLD), saturday, OLD) == ()


def test_a_year_without_holidays_is_no_guess_here_either():
    term = service_term(date(2027, 11, 22), Channel.OFFICE, NOW)
    with pytest.raises(UnknownCalendar):
        extended(term, replace(ACT, dated=date(2027, 12, 1), until=date(2028, 1, 10)), NOW)


def test_an_extension_across_a_day_that_is_not_announced_says_so():
    term = service_term(date(2027, 4, 1), Channel.OFFICE, NOW)
    act = replace(ACT, dated=date(2027, 4, 20), until=date(2027, 5, 20))
    assert (term.estimated, extended(term, act, NOW).estimated) == (False, True)


def test_another_week_in_the_norms_does_not_change_a_week_that_was_decided():
    six = replace(TERM, week=Week.SIX)
    longer = extended(six, replace(ACT, until=date(2026, 12, 19)), NOW)
    assert longer.days[-1] == DayCounted(date(2026, 12, 19), None, DayWhy.EXTENDED, LAW, act="12-н")


def test_a_term_extended_by_a_newer_calendar_names_it():
    newer = replace(NOW, calendar=replace(NOW.calendar, version="newer"))
    assert extended(TERM, ACT, newer).calendar_version == "newer"


def test_the_days_of_telling_are_the_provider_s_unless_another_body_is_named():
    friday = replace(ACT, dated=date(2026, 11, 20))
    assert to_be_told_by(friday, apart(NOW)) == date(2026, 11, 25)
    assert to_be_told_by(friday, apart(NOW), Body.CORPORATION) == date(2026, 11, 24)


def test_the_reasons_have_their_codes():
    assert {reason.value for reason in ExtensionReason} == {"facts_to_establish", "answer_awaited"}
