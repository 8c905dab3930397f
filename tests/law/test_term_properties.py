"""What holds for every term: any act, channel and body, any day of the verified years."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.calendar import Holiday
from telnusqa.core.due import DayWhy, Term, TermAct, Unit, from_rows, to_rows
from telnusqa.law.norm import Body
from telnusqa.law.week import week_of
from tests.law.ways import ANY, DAYS, RULES, light, whole


@given(DAYS, ANY)
def test_a_term_ends_on_a_working_day_of_its_week(day, way):
    rules = RULES[way[0]]
    due = light(day, way, rules)
    assert due.due_on > day
    assert due.week is week_of(Body.PROVIDER if way[1] is TermAct.DUPLICATE else way[2], rules).week
    assert rules.calendar.is_working(due.due_on, due.week)


@given(DAYS, st.integers(0, 40), ANY)
def test_a_later_registration_is_never_due_earlier(day, later, way):
    other = max(day, min(day + timedelta(days=later), date(2027, 11, 15)))
    assert light(day, way, RULES[way[0]]).due_on <= light(other, way, RULES[way[0]]).due_on


@given(st.dates(date(2014, 1, 1), date(2027, 9, 30)), st.integers(0, 60), ANY, st.booleans())
def test_one_more_holiday_never_brings_the_end_forward(day, after, way, moves):
    rules = RULES[way[0]]
    holiday = day + timedelta(days=after)
    if holiday in {known.day for known in rules.calendar.holidays}:
        return
    more = (*rules.calendar.holidays, Holiday(holiday, "nauryz", "holidays-law", moves=moves))
    longer = replace(rules, calendar=replace(rules.calendar, holidays=more))
    assert light(day, way, longer).due_on >= light(day, way, rules).due_on


@given(DAYS, ANY)
def test_the_counted_days_are_exactly_the_term(day, way):
    term = whole(day, way, RULES[way[0]])
    ordinals = [each.ordinal for each in term.days if each.ordinal is not None]
    assert ordinals == list(range(1, term.length + 1))
    assert [each.day for each in term.days] == [day + timedelta(days=n) for n in range((term.due_on - day).days + 1)]
    assert term.days[0].why is DayWhy.START
    assert term.days[0].ordinal is None


@given(DAYS, ANY)
def test_a_day_counts_in_working_days_exactly_when_its_week_works(day, way):
    rules = RULES[way[0]]
    term = whole(day, way, rules)
    if term.unit is Unit.WORKING:
        for each in term.days[1:]:
            assert (each.ordinal is not None) is rules.calendar.is_working(each.day, term.week)


@given(DAYS, ANY)
def test_the_light_answer_and_the_full_one_agree(day, way):
    term = whole(day, way, RULES[way[0]])
    assert term.due == light(day, way, RULES[way[0]])
    assert Term.of(term.due, term.days) == term


@given(DAYS, ANY)
def test_every_day_names_its_source_and_survives_being_stored(day, way):
    term = whole(day, way, RULES[way[0]])
    assert all(each.source for each in term.days)
    assert from_rows(to_rows(term.days)) == term.days
