"""The hearing before a refusal: when it is needed, its days, its notice and its record."""

from dataclasses import fields, replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.calendar import Week
from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.law.hearing import (
    Intended,
    earliest_hearing,
    hearing_needed,
    latest_notice_day,
    objection_until,
    problems_with_notice_of_hearing,
)
from telnusqa.law.hearing_record import (
    HearingRecord,
    RecordItem,
    RecordMethod,
    problems_with_heard,
    problems_with_record,
    record_items,
)
from telnusqa.law.norm import Body, WeekNorm
from telnusqa.law.ruleset import RuleSet
from tests.law.heard import HEARD, NOTICE, RECORD

RULES = shipped.ruleset("2023")
DUE = date(2026, 12, 14)
WEEK = RULES.edition.week(Body.PROVIDER).week


def with_policy(**changed) -> RuleSet:
    hearing = replace(RULES.policy.hearing, **changed)
    return replace(RULES, policy=replace(RULES.policy, hearing=hearing))


def test_a_refusal_needs_a_hearing_from_july_2021_on():
    assert hearing_needed(Intended.REFUSAL, date(2021, 7, 1), RULES)
    assert hearing_needed(Intended.REFUSAL, date(2026, 12, 7), RULES)
    assert not hearing_needed(Intended.REFUSAL, date(2021, 6, 30), RULES)


def test_neither_a_duplicate_nor_a_refusal_to_accept_needs_one():
    assert not hearing_needed(Intended.DUPLICATE, date(2026, 12, 7), RULES)
    assert not hearing_needed(Intended.ACCEPTANCE_REFUSAL, date(2026, 12, 7), RULES)


@pytest.mark.parametrize(
    ("noticed", "earliest"),
    [
        (date(2026, 11, 23), date(2026, 11, 27)),
        (date(2026, 11, 24), date(2026, 11, 30)),
        (date(2026, 11, 28), date(2026, 12, 3)),
        (date(2026, 12, 14), date(2026, 12, 21)),  # Independence Day lies between
    ],
)
def test_three_whole_working_days_lie_between_notice_and_hearing(noticed, earliest):
    assert earliest_hearing(noticed, RULES) == earliest


@pytest.mark.parametrize(
    ("received", "until"),
    [(date(2026, 11, 23), date(2026, 11, 25)), (date(2026, 11, 26), date(2026, 11, 30))],
)
def test_two_working_days_to_object_after_the_day_of_receipt(received, until):
    assert objection_until(received, RULES) == until


def test_the_last_day_for_the_notice_leaves_room_for_the_hearing_inside_the_term():
    assert latest_notice_day(DUE, RULES) == date(2026, 12, 8)
    assert earliest_hearing(date(2026, 12, 8), RULES) == DUE
    assert earliest_hearing(date(2026, 12, 9), RULES) > DUE


def test_a_term_that_ends_on_a_day_off_has_its_last_hearing_before_it():
    assert latest_notice_day(date(2026, 12, 13), RULES) == latest_notice_day(date(2026, 12, 11), RULES)
    assert latest_notice_day(date(2026, 12, 13), RULES) == date(2026, 12, 7)


def test_a_longer_time_to_object_moves_the_last_notice_ahead_too():
    assert latest_notice_day(DUE, with_policy(objection_days=4)) == date(2026, 12, 7)
    assert latest_notice_day(DUE, with_policy(notice_days=5)) == date(2026, 12, 4)
    assert earliest_hearing(date(2026, 11, 23), with_policy(notice_days=5)) == date(2026, 12, 1)
    assert objection_until(date(2026, 11, 23), with_policy(objection_days=4)) == date(2026, 11, 27)


def test_the_days_are_those_of_the_provider_s_week():
    weeks = (WeekNorm(Body.CORPORATION, Week.FIVE, "2023:7.2"), WeekNorm(Body.PROVIDER, Week.SIX, "2023:7.1"))
    rules = replace(RULES, edition=replace(RULES.edition, weeks=weeks))
    assert earliest_hearing(date(2026, 11, 25), rules) == date(2026, 11, 30)
    assert objection_until(date(2026, 11, 27), rules) == date(2026, 11, 30)
    assert latest_notice_day(date(2026, 12, 1), rules) == date(2026, 11, 26)
    on_saturday = replace(NOTICE, hearing_on=date(2026, 12, 12))
    assert problems_with_notice_of_hearing(on_saturday, DUE, rules) == ()
    (problem,) = problems_with_notice_of_hearing(on_saturday, DUE, RULES)
    assert problem == Problem("hearing_on", "closed_that_day", "administrative-code:73")


def test_what_is_intended_and_how_a_record_was_made_are_kept_under_these_names():
    assert [intended.value for intended in Intended] == ["duplicate", "refusal", "acceptance_refusal"]
    assert [method.value for method in RecordMethod] == ["computer", "electronic", "typed", "hand"]


@given(due=st.dates(date(2024, 1, 20), date(2027, 12, 20)))
def test_a_notice_of_the_last_day_always_reaches_its_hearing_in_time_and_a_day_later_never(due):
    latest = latest_notice_day(due, RULES)
    assert earliest_hearing(latest, RULES) <= due
    assert earliest_hearing(RULES.calendar.working_after(latest, 1, WEEK), RULES) > due
    between = RULES.calendar.working_between(latest, earliest_hearing(latest, RULES), WEEK) - 1
    assert between == RULES.policy.hearing.notice_days


def test_a_notice_as_it_should_be():
    assert problems_with_notice_of_hearing(NOTICE, DUE, RULES) == ()
    assert problems_with_notice_of_hearing(replace(NOTICE, hearing_on=DUE), DUE, RULES) == ()


def test_all_that_is_wrong_with_a_notice_is_told_at_once():
    wrong = replace(NOTICE, hearing_on=date(2026, 12, 6), place=" ", preliminary="")
    assert problems_with_notice_of_hearing(wrong, date(2026, 12, 5), RULES) == (
        Problem("hearing_place", "missing", "administrative-code:73"),
        Problem("hearing_preliminary", "missing", "administrative-code:73"),
        Problem("hearing_on", "hearing_too_early", "administrative-code:73", {"next": "2026-12-07"}),
        Problem("hearing_on", "hearing_too_late", "administrative-code:73", {"until": "2026-12-05"}),
        Problem("hearing_on", "closed_that_day", "administrative-code:73"),
    )
    late = replace(NOTICE, hearing_on=date(2026, 12, 15))
    assert [problem.code for problem in problems_with_notice_of_hearing(late, DUE, RULES)] == ["hearing_too_late"]


def test_every_item_of_a_record_is_a_field_and_every_field_is_wanted():
    assert {item.value for item in RecordItem} | {"came"} == {field.name for field in fields(HearingRecord)}


def test_who_stayed_away_has_said_nothing():
    said = {RecordItem.EXPLANATIONS, RecordItem.ANSWERS, RecordItem.MOTIONS}
    assert record_items(came=True) == tuple(RecordItem)
    assert set(RecordItem) - set(record_items(came=False)) == said
    silent = replace(RECORD, came=False, explanations="", answers="", motions="")
    assert problems_with_record(silent) == ()
    assert len(problems_with_record(replace(silent, came=True))) == 3


@pytest.mark.parametrize("item", RecordItem)
def test_each_thing_left_out_of_a_record_is_told(item):
    left_out = {str: " ", bool: False}.get(type(getattr(RECORD, item.value)))
    (problem,) = problems_with_record(replace(RECORD, **{item.value: left_out}))
    assert problem == Problem(f"record_{item.value}", "missing", "administrative-code:74")


def test_a_record_ends_after_it_began():
    assert problems_with_record(RECORD) == ()
    for ended in (time(10, 0), time(9, 59)):
        (problem,) = problems_with_record(replace(RECORD, ended=ended))
        assert problem == Problem("record_ended", "ends_before_it_begins", "administrative-code:74")
    assert problems_with_record(replace(RECORD, ended=time(10, 1))) == ()


def test_a_refusal_follows_a_hearing_on_its_day_or_later():
    assert problems_with_heard(HEARD, date(2026, 12, 7), RULES) == ()
    assert problems_with_heard(HEARD, date(2026, 12, 8), RULES) == ()
    (problem,) = problems_with_heard(HEARD, date(2026, 12, 4), RULES)
    assert problem == Problem("on", "refusal_before_hearing", "administrative-code:73")


def test_a_hearing_held_too_soon_after_its_notice_does_not_count():
    hurried = replace(HEARD, record=replace(RECORD, day=date(2026, 12, 4)))
    (problem,) = problems_with_heard(hurried, date(2026, 12, 7), RULES)
    assert problem == Problem("record_day", "hearing_too_early", "administrative-code:73", {"next": "2026-12-07"})


def test_no_refusal_while_one_may_still_object():
    late_post = replace(HEARD, received_on=date(2026, 12, 4))
    (problem,) = problems_with_heard(late_post, date(2026, 12, 8), RULES)
    assert problem == Problem("on", "objection_open", "administrative-code:73", {"until": "2026-12-08"})
    assert problems_with_heard(late_post, date(2026, 12, 9), RULES) == ()


def test_a_record_without_its_day_is_one_problem_and_not_a_fault():
    (problem,) = problems_with_heard(replace(HEARD, record=replace(RECORD, day=None)), date(2026, 12, 7), RULES)
    assert problem == Problem("record_day", "missing", "administrative-code:74")
