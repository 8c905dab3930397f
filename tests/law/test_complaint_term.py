"""Terms of complaints: whose week, which source, and who has none; the table is in ``terms.toml``."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.calendar import Week
from telnusqa.core.due import DayWhy, TermAct, Unit
from telnusqa.core.errors import Rejected, UnknownCalendar
from telnusqa.law.complaint_term import (
    complaint_due,
    complaint_norm,
    complaint_term,
    quality_complaint_due,
    quality_complaint_term,
)
from telnusqa.law.norm import Body, WeekNorm
from telnusqa.law.week import week_of
from telnusqa.law.working_left import Left, working_left
from tests.law.ways import RULES, apart

NOW, OLD = RULES["2023"], RULES["2015"]


@pytest.mark.parametrize(
    ("body", "old", "new"),
    [
        (Body.PROVIDER, (Week.SIX, "2015:8.1"), (Week.FIVE, "2023:7.1")),
        (Body.CORPORATION, (Week.SIX, "2015:8.2"), (Week.FIVE, "2023:7.2")),
        (Body.MINISTRY, (Week.FIVE, "labour-code"), (Week.FIVE, "labour-code")),
        (Body.LOCAL, (Week.FIVE, "labour-code"), (Week.FIVE, "labour-code")),
        (Body.QUALITY, (Week.FIVE, "labour-code"), (Week.FIVE, "labour-code")),
    ],
)
def test_each_body_has_its_week(body, old, new):
    assert week_of(body, OLD) == WeekNorm(body, *old)
    assert week_of(body, NOW) == WeekNorm(body, *new)


def test_the_week_of_the_authorities_is_policy():
    six = replace(NOW, policy=replace(NOW.policy, authority_week=Week.SIX))
    assert week_of(Body.MINISTRY, six).week is Week.SIX
    assert week_of(Body.PROVIDER, six).week is Week.FIVE


def test_a_complaint_of_2015_takes_five_working_days_by_its_own_words():
    term = complaint_term(date(2015, 6, 10), Body.PROVIDER, OLD)
    assert (term.act, term.length, term.unit, term.clause) == (TermAct.COMPLAINT, 5, Unit.WORKING, "2015:11.4")
    assert (term.week, term.inner_due_on, term.due_on) == (Week.SIX, None, date(2015, 6, 16))
    assert [(each.day.day, each.ordinal) for each in term.days] == [
        (10, None),
        (11, 1),
        (12, 2),
        (13, 3),
        (14, None),
        (15, 4),
        (16, 5),
    ]
    assert (term.days[4].why, term.days[4].source) == (DayWhy.REST_DAY, "2015:8.1")


def test_the_ministry_rests_on_saturdays_by_the_source_of_its_week():
    term = complaint_term(date(2015, 6, 10), Body.MINISTRY, OLD)
    saturday = next(each for each in term.days if each.day == date(2015, 6, 13))
    assert (saturday.ordinal, saturday.why, saturday.source) == (None, DayWhy.REST_DAY, "labour-code")


def test_where_the_text_is_silent_the_law_on_public_services_is_cited():
    for body in (Body.PROVIDER, Body.CORPORATION, Body.MINISTRY, Body.LOCAL):
        due = complaint_due(date(2026, 11, 20), body, NOW)
        assert (due.length, due.clause, due.due_on) == (5, "public-services:25", date(2026, 11, 27))


def test_the_quality_authority_has_fifteen_working_days():
    old = quality_complaint_term(date(2015, 9, 14), OLD)
    assert (old.act, old.length, old.clause) == (TermAct.QUALITY_COMPLAINT, 15, "2015:11.5")
    assert (old.due_on, old.week) == (date(2015, 10, 6), Week.FIVE)
    assert {each.source for each in old.days if each.why is DayWhy.REST_DAY} == {"labour-code"}
    new = quality_complaint_due(date(2025, 5, 29), NOW)
    assert (new.length, new.clause, new.due_on) == (15, "public-services:25", date(2025, 6, 20))


@pytest.mark.parametrize("edition", ["2015", "2023"])
def test_a_body_is_asked_for_its_own_complaint_only(edition):
    with pytest.raises(Rejected) as raised:
        complaint_due(date(2026, 11, 20), Body.QUALITY, RULES[edition])
    (problem,) = raised.value.problems
    assert (problem.field, problem.code, problem.clause) == ("body", "body_not_in_text", "")
    assert problem.params == {"value": "quality", "edition": edition}
    with pytest.raises(Rejected):
        complaint_norm(TermAct.QUALITY_COMPLAINT, Body.PROVIDER, RULES[edition])


def test_policy_lends_its_terms_to_the_editions_it_names_and_to_no_other():
    none = replace(NOW, policy=replace(NOW.policy, complaint=replace(NOW.policy.complaint, editions=frozenset())))
    with pytest.raises(Rejected):
        complaint_due(date(2026, 11, 20), Body.PROVIDER, none)


def test_the_words_of_an_edition_come_before_policy():
    policy = replace(OLD.policy, complaint=replace(OLD.policy.complaint, editions=frozenset({"2015"})))
    assert complaint_due(date(2015, 6, 10), Body.PROVIDER, replace(OLD, policy=policy)).clause == "2015:11.4"


def test_a_complaint_over_the_end_of_the_verified_years_is_no_guess():
    with pytest.raises(UnknownCalendar):
        complaint_due(date(2027, 12, 27), Body.MINISTRY, NOW)


def test_what_is_left_of_a_complaint_is_counted_by_the_week_of_its_body():
    friday, due_on = date(2015, 6, 12), date(2015, 6, 16)
    assert working_left(friday, due_on, OLD) == Left(3, missed=False)
    assert working_left(friday, due_on, OLD, Body.MINISTRY) == Left(2, missed=False)
    assert working_left(friday, due_on, apart(OLD)) == Left(2, missed=False)
    assert working_left(friday, due_on, apart(OLD), Body.CORPORATION) == Left(3, missed=False)
