"""Complaints: to whom, with what, how their receipt is confirmed and how they are answered."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.due import TermAct
from telnusqa.core.person import PersonName
from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.law.complaint import (
    Addressee,
    Complaint,
    CouponItem,
    Required,
    addressees,
    answer_ways,
    cabinet_steps,
    complaint_problems,
    coupon,
    required_fields,
    stamp,
)
from telnusqa.law.complaint_time import FilingNote, filing_note, last_filing_day, passed_on_by
from telnusqa.law.norm import Body
from telnusqa.law.norm_complaint import AnswerWay, ComplaintField, StampItem, TrackedStep

NEW = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
SOURCE = "public-services:25"
SILENT = replace(NEW, policy=replace(NEW.policy, complaint=replace(NEW.policy.complaint, editions=frozenset())))
WHOLE = Complaint(
    addressee=Body.PROVIDER,
    name=PersonName("Үлгіева", "Әлия", "Серікқызы"),
    address="010000, Астана қаласы, Бейбітшілік көшесі, 11",
    phone="+77010000001",
)


def test_2015_names_the_ministry_the_provider_and_the_executive_body():
    by_its_list = [each.body for each in addressees(OLD) if each.clause == "2015:11.1"]
    assert by_its_list == [Body.MINISTRY, Body.PROVIDER, Body.LOCAL]


def test_a_centre_receives_complaints_too():
    (centre,) = [each for each in addressees(OLD) if each.body is Body.CORPORATION]
    expected = Addressee(body=Body.CORPORATION, act=TermAct.COMPLAINT, of_its_own=False, clause="2015:11.4")
    assert centre == expected


def test_the_complaint_to_the_quality_authority_is_one_of_its_own():
    quality = Addressee(body=Body.QUALITY, act=TermAct.QUALITY_COMPLAINT, of_its_own=True, clause="2015:11.5")
    assert addressees(OLD)[-1] == quality
    assert [each.body for each in addressees(OLD) if each.of_its_own] == [Body.QUALITY]
    assert [each.body for each in addressees(OLD) if each.act is TermAct.QUALITY_COMPLAINT] == [Body.QUALITY]


def test_under_2023_the_addressees_are_policy():
    assert [each.body for each in addressees(NEW)] == list(Body)
    assert {each.clause for each in addressees(NEW)} == {SOURCE}
    assert [each.of_its_own for each in addressees(NEW)] == [False, False, False, False, True]


def test_policy_that_does_not_reach_an_edition_names_nobody():
    assert addressees(SILENT) == ()
    (problem,) = complaint_problems(WHOLE, SILENT)
    assert problem == Problem("addressee", "body_not_in_text", "", {"value": "provider"})


@pytest.mark.parametrize(("rules", "clause"), [(OLD, "2015:11.3"), (NEW, SOURCE)])
def test_a_complaint_carries_five_fields_and_a_patronymic_only_where_there_is_one(rules, clause):
    assert required_fields(rules) == (
        Required(field=ComplaintField.SURNAME, optional=False, clause=clause),
        Required(field=ComplaintField.GIVEN, optional=False, clause=clause),
        Required(field=ComplaintField.PATRONYMIC, optional=True, clause=clause),
        Required(field=ComplaintField.ADDRESS, optional=False, clause=clause),
        Required(field=ComplaintField.PHONE, optional=False, clause=clause),
    )


@pytest.mark.parametrize(("rules", "clause"), [(OLD, "2015:11.3"), (NEW, SOURCE)])
def test_all_that_a_complaint_lacks_is_told_at_once(rules, clause):
    empty = replace(WHOLE, name=PersonName("", " "), address=" ", phone="")
    assert complaint_problems(empty, rules) == (
        Problem("surname", "missing", clause),
        Problem("given", "missing", clause),
        Problem("address", "missing", clause),
        Problem("phone", "missing", clause),
    )


@pytest.mark.parametrize("rules", [OLD, NEW])
@pytest.mark.parametrize("body", list(Body))
def test_a_whole_complaint_has_no_problem_whoever_it_goes_to(rules, body):
    without_patronymic = replace(WHOLE, addressee=body, name=PersonName("Үлгіева", "Әлия"))
    assert complaint_problems(without_patronymic, rules) == ()


def test_a_complaint_to_somebody_an_edition_does_not_name_is_told():
    nobody_else = replace(OLD.edition.complaint, addressees=OLD.edition.complaint.addressees[:1])
    narrow = replace(OLD, edition=replace(OLD.edition, complaint=nobody_else))
    assert complaint_problems(replace(WHOLE, phone=""), narrow) == (
        Problem("addressee", "body_not_in_text", "2015:11.1", {"value": "provider"}),
        Problem("phone", "missing", "2015:11.3"),
    )


@pytest.mark.parametrize(("rules", "clause"), [(OLD, "2015:11.2"), (NEW, SOURCE)])
def test_registration_leaves_a_stamp_and_a_coupon(rules, clause):
    assert stamp(rules).clause == clause
    assert stamp(rules).items == (
        StampItem.STAMP,
        StampItem.INCOMING_NUMBER,
        StampItem.DAY,
        StampItem.TAKEN_BY,
        StampItem.ANSWER_BY,
        StampItem.ANSWER_WHERE,
    )
    assert coupon(rules).clause == clause
    assert coupon(rules).items == ("number", "day", "time", "receiver")
    assert coupon(rules).items == (CouponItem.NUMBER, CouponItem.DAY, CouponItem.TIME, CouponItem.RECEIVER)


@pytest.mark.parametrize(("rules", "clause"), [(OLD, "2015:11.4"), (NEW, SOURCE)])
def test_the_answer_comes_by_post_or_by_hand(rules, clause):
    assert answer_ways(rules).items == (AnswerWay.POST, AnswerWay.BY_HAND)
    assert answer_ways(rules).clause == clause


@pytest.mark.parametrize(("rules", "clause"), [(OLD, "2015:11.6"), (NEW, SOURCE)])
def test_the_cabinet_shows_the_way_of_a_complaint(rules, clause):
    assert cabinet_steps(rules).clause == clause
    assert cabinet_steps(rules).items == (
        TrackedStep.DELIVERED,
        TrackedStep.REGISTERED,
        TrackedStep.EXECUTED,
        TrackedStep.ANSWERED,
        TrackedStep.REFUSED_TO_CONSIDER,
    )


@pytest.mark.parametrize(
    ("learned", "last"),
    [
        (date(2026, 6, 15), date(2026, 9, 15)),
        (date(2026, 6, 12), date(2026, 9, 14)),
        (date(2025, 11, 30), date(2026, 3, 2)),
        (date(2025, 10, 31), date(2026, 2, 2)),
        (date(2026, 12, 31), date(2027, 3, 31)),
    ],
)
def test_three_months_end_on_the_same_number_or_the_next_working_day(learned, last):
    assert last_filing_day(learned, NEW) == last


def test_a_late_complaint_gets_a_note_and_is_accepted():
    learned = date(2026, 6, 15)
    assert filing_note(learned, date(2026, 9, 15), NEW) is None
    late = FilingNote(code="filed_late", last_day=date(2026, 9, 15), clause=SOURCE)
    assert filing_note(learned, date(2026, 9, 16), NEW) == late
    assert complaint_problems(WHOLE, NEW) == ()


def test_before_the_complaint_before_trial_there_was_no_window():
    learned = date(2021, 1, 4)
    assert filing_note(learned, date(2021, 6, 30), OLD) is None
    noted = filing_note(learned, date(2021, 7, 1), OLD)
    assert noted is not None
    assert noted.last_day == date(2021, 4, 5)


@pytest.mark.parametrize(
    ("rules", "body", "by"),
    [
        (NEW, Body.PROVIDER, date(2026, 11, 25)),
        (NEW, Body.CORPORATION, date(2026, 11, 25)),
        (OLD, Body.PROVIDER, date(2026, 11, 24)),
        (OLD, Body.CORPORATION, date(2026, 11, 24)),
        (NEW, Body.MINISTRY, None),
        (NEW, Body.LOCAL, None),
        (NEW, Body.QUALITY, None),
    ],
)
def test_who_is_complained_of_passes_the_complaint_on_within_three_days_of_its_week(rules, body, by):
    assert passed_on_by(date(2026, 11, 20), body, rules) == by


def test_a_complaint_is_passed_on_from_the_day_the_code_began():
    assert passed_on_by(date(2021, 6, 30), Body.PROVIDER, NEW) is None
    assert passed_on_by(date(2021, 7, 1), Body.PROVIDER, NEW) == date(2021, 7, 7)
