"""At the counter: the notice of loss, consent, the receipt, and handing over."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.came import Came
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.consent import ConsentForm
from telnusqa.core.evidence import Paper
from telnusqa.core.press_notice import PressNotice
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.consent import ConsentAsked, absence_is, consent_problems, consents_asked
from telnusqa.law.evidence import Situation, missing, needed
from telnusqa.law.handover import Handing, handover_clause, may_hand_over, note_needed
from telnusqa.law.norm import When
from telnusqa.law.press_notice import notice_is_fresh, problems_with_notice
from telnusqa.law.receipt import ReceiptItem, receipt_clause, receipt_items
from tests.law.attorneys import CERTIFICATE, DAY, POWER

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
APPLIED = date(2015, 6, 20)
NOTICE = PressNotice(
    periodical="Егемен Қазақстан",
    published=date(2015, 6, 12),
    document_number="ТКБ 0123456",
    issue_registered=date(2009, 6, 27),
)
GOOD = Handing(place=Collection.OFFICE, day=DAY, identity_checked=True, receipt_shown=True)
BY_POWER = Came(standing=Standing.ATTORNEY, name="Сейтқали Ерлан", by=POWER)
PARENT = Came(standing=Standing.LEGAL_REPRESENTATIVE, name="Омаров Серік", by=CERTIFICATE)


@pytest.mark.parametrize(
    ("published", "fresh"),
    [
        (date(2015, 6, 20), True),
        (date(2015, 6, 10), True),
        (date(2015, 6, 9), False),
        (date(2015, 6, 21), False),
    ],
)
def test_a_notice_is_at_most_ten_days_old(published, fresh):
    assert notice_is_fresh(replace(NOTICE, published=published), APPLIED, OLD) is fresh


def test_all_that_a_notice_lacks_is_told():
    assert problems_with_notice(NOTICE, APPLIED, OLD) == ()
    empty = PressNotice(periodical=" ", published=date(2015, 6, 1), document_number="", issue_registered=None)
    found = [(problem.field, problem.code) for problem in problems_with_notice(empty, APPLIED, OLD)]
    assert found == [
        ("periodical", "missing"),
        ("notice_document_number", "missing"),
        ("notice_issue_registered", "missing"),
        ("published", "notice_too_old"),
    ]
    (ahead,) = problems_with_notice(replace(NOTICE, published=date(2015, 7, 1)), APPLIED, OLD)
    assert (ahead.code, ahead.clause) == ("day_ahead", "2015:9.3")


def test_edition_2023_asks_for_no_notice():
    assert problems_with_notice(NOTICE, date(2026, 1, 1), RULES) == ()
    with pytest.raises(LookupError):
        notice_is_fresh(NOTICE, date(2026, 1, 1), RULES)


def test_consent_withheld_in_the_application_of_2023_would_end_in_a_refusal():
    (problem,) = consent_problems(Channel.PORTAL, frozenset(), RULES)
    assert problem == Problem("consent", "consent_needed", "2023:9.3", {"form": "application"})
    assert consent_problems(Channel.PORTAL, {ConsentForm.APPLICATION}, RULES) == ()


def test_consent_withheld_in_2015_is_no_problem_of_the_package():
    assert consent_problems(Channel.CORPORATION, frozenset(), OLD) == ()
    forms = {(asked.form, asked.clause) for asked in consents_asked(Channel.CORPORATION, OLD)}
    assert forms == {(ConsentForm.APPLICATION, "2015:A1"), (ConsentForm.COUNTER, "2015:9.9")}
    assert [asked.form for asked in consents_asked(Channel.OFFICE, OLD)] == [ConsentForm.APPLICATION]


def test_what_the_absence_of_a_consent_is():
    assert absence_is(Channel.OFFICE, ConsentForm.APPLICATION, RULES) == "2023:9.3"
    assert absence_is(Channel.CORPORATION, ConsentForm.COUNTER, RULES) == ""
    assert absence_is(Channel.PORTAL, ConsentForm.COUNTER, RULES) == ""
    for form in ConsentForm:
        assert absence_is(Channel.CORPORATION, form, OLD) == ""


def test_consent_refused_at_a_centre_of_2015_leaves_the_package_whole():
    asked = Situation(channel=Channel.CORPORATION, reasons=frozenset({Reason.LOST}), wanted=Wanted.DIPLOMA)
    papers = frozenset({Paper.APPLICATION, Paper.IDENTITY, Paper.PRESS_EXCERPT})
    assert missing(needed(asked, OLD), papers, When.NOW) == ()
    assert consent_problems(Channel.CORPORATION, frozenset(), OLD) == ()


def test_the_form_at_a_counter_of_2023_is_policy():
    assert consents_asked(Channel.CORPORATION, RULES) == (
        ConsentAsked(ConsentForm.APPLICATION, "2023:A5", "2023:9.3"),
        ConsentAsked(ConsentForm.COUNTER, "personal-data:8", ""),
    )
    assert [asked.clause for asked in consents_asked(Channel.PORTAL, RULES)] == ["2023:A5"]


def test_a_receipt_cites_the_edition_where_it_rules_and_the_policy_elsewhere():
    assert receipt_clause(Channel.CORPORATION, OLD) == "2015:9.5"
    assert receipt_clause(Channel.OFFICE, OLD) == "public-services:20"
    assert receipt_clause(Channel.PORTAL, RULES) == "public-services:20"


def test_a_receipt_of_acceptance_tells_all_of_this():
    assert [item.value for item in receipt_items(Channel.CORPORATION)] == [
        "service",
        "number",
        "received_at",
        "registered_on",
        "due_on",
        "applicant",
        "papers",
        "still_to_bring",
        "provider",
        "taken_by",
        "collection",
        "contact",
    ]


def test_nobody_takes_the_papers_on_the_portal():
    assert ReceiptItem.TAKEN_BY in receipt_items(Channel.OFFICE)
    assert set(ReceiptItem) - set(receipt_items(Channel.PORTAL)) == {ReceiptItem.TAKEN_BY}


def test_identity_and_the_receipt_are_enough_after_a_loss():
    assert may_hand_over(GOOD, RULES) == ()


def test_a_lost_receipt_is_replaced_by_a_note():
    without = replace(GOOD, receipt_shown=False)
    assert [problem.code for problem in may_hand_over(without, RULES)] == ["receipt_or_note"]
    assert may_hand_over(replace(without, note="Қолхат жоғалған"), RULES) == ()
    assert may_hand_over(replace(without, note="  "), RULES) != ()


def test_a_note_is_asked_for_only_where_the_receipt_is_not_there():
    assert not note_needed(GOOD)
    assert note_needed(replace(GOOD, receipt_shown=False))
    assert note_needed(replace(GOOD, receipt_shown=False, note="Қолхат жоғалған"))
    (problem,) = may_hand_over(replace(GOOD, receipt_shown=False, identity_checked=False, note="Жоғалған"), RULES)
    assert problem == Problem("identity", "identity_unchecked", "policy:handover")


def test_a_parent_who_collects_shows_that_they_are_one():
    parent = replace(GOOD, came=replace(PARENT, by=None))
    assert may_hand_over(parent, RULES) == (Problem("guardianship", "guardianship", "2023:8.1"),)
    assert may_hand_over(parent, OLD) == (Problem("guardianship", "guardianship", "policy:representative"),)
    assert may_hand_over(replace(parent, came=PARENT), RULES) == ()


def test_a_representative_at_a_centre_of_2015_shows_the_notarised_power_of_attorney():
    attorney = replace(GOOD, place=Collection.CORPORATION, came=replace(BY_POWER, by=None))
    assert may_hand_over(attorney, OLD) == (Problem("power_of_attorney", "power_of_attorney", "2015:9.6"),)
    assert may_hand_over(replace(attorney, came=BY_POWER), OLD) == ()
    (problem,) = may_hand_over(replace(attorney, came=replace(BY_POWER, by=replace(POWER, notarised=False))), OLD)
    assert problem == Problem("power_notarised", "power_not_notarised", "2015:9.6")


def test_a_lost_receipt_at_a_centre_of_2015_is_replaced_by_a_note():
    lost = replace(GOOD, place=Collection.CORPORATION, receipt_shown=False)
    assert may_hand_over(lost, OLD) == (Problem("receipt", "receipt_or_note", "2015:9.6"),)
    assert may_hand_over(replace(lost, note="Қолхат жоғалған"), OLD) == ()


def test_handing_over_waits_for_the_original_the_portal_asked_for():
    asked = Situation(channel=Channel.PORTAL, reasons=frozenset({Reason.DAMAGED}), wanted=Wanted.DIPLOMA)
    handing = replace(GOOD, needs=needed(asked, RULES))
    (problem,) = may_hand_over(handing, RULES)
    assert problem == Problem("original", "original_not_handed_in", "2023:8.3", {"why": "original_damaged"})
    assert may_hand_over(replace(handing, brought=frozenset({Paper.ORIGINAL})), RULES) == ()


def test_all_that_forbids_a_handover_is_told_at_once():
    nothing = replace(BY_POWER, by=None)
    handing = replace(GOOD, identity_checked=False, receipt_shown=False, came=nothing)
    codes = [problem.code for problem in may_hand_over(handing, RULES)]
    assert codes == ["identity_unchecked", "receipt_or_note", "power_of_attorney"]
    with_power = replace(handing, identity_checked=True, receipt_shown=True, came=BY_POWER)
    assert may_hand_over(with_power, RULES) == ()


def test_a_handover_cites_the_edition_at_a_centre_and_the_policy_elsewhere():
    assert handover_clause(Collection.CORPORATION, OLD) == "2015:9.6"
    assert handover_clause(Collection.OFFICE, OLD) == "policy:handover"
    assert handover_clause(Collection.CORPORATION, RULES) == "policy:handover"
