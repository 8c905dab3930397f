"""An application that came to the wrong organisation goes on, with its days."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.calendar import Week
from telnusqa.law import shipped
from telnusqa.law.forwarding import (
    Forwarded,
    ForwardReason,
    Issuer,
    TermDays,
    forward_by,
    forwarded,
    reason_to_forward,
)
from telnusqa.law.norm import Body, WeekNorm

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
DAYS = TermDays(registered_on=date(2026, 11, 23), due_on=date(2026, 12, 14), inner_due_on=date(2026, 12, 11))


@pytest.mark.parametrize(
    ("rules", "came", "by"),
    [
        (RULES, date(2026, 11, 23), date(2026, 11, 26)),
        (RULES, date(2026, 11, 25), date(2026, 11, 30)),
        (RULES, date(2026, 11, 28), date(2026, 12, 2)),
        (OLD, date(2015, 6, 11), date(2015, 6, 15)),
    ],
)
def test_three_working_days_of_the_provider_to_send_it_on(rules, came, by):
    assert forward_by(came, rules) == by


def test_the_number_of_days_is_policy():
    slower = replace(RULES, policy=replace(RULES.policy, forwarding=replace(RULES.policy.forwarding, days=4)))
    assert forward_by(date(2026, 11, 23), slower) == date(2026, 11, 27)


def test_a_forwarded_case_keeps_its_day_of_registration_and_its_due_dates():
    for reason in (ForwardReason.WRONG_COLLEGE, ForwardReason.SUCCESSOR):
        assert forwarded(DAYS, reason, RULES) == Forwarded(reason=reason, days=DAYS, clause="administrative-code:76")


def test_an_archive_is_promised_no_term_of_ours():
    archive = ForwardReason.ARCHIVE
    assert forwarded(DAYS, archive, OLD) == Forwarded(reason=archive, days=None, clause="2015:9.4")
    assert forwarded(DAYS, archive, RULES) == Forwarded(reason=archive, days=None, clause="policy:archive")


@pytest.mark.parametrize(
    ("issuer", "reason"),
    [
        (Issuer(here=True), None),
        (Issuer(here=True, liquidated=True, has_successor=True), None),
        (Issuer(here=False), ForwardReason.WRONG_COLLEGE),
        (Issuer(here=False, has_successor=True), ForwardReason.SUCCESSOR),
        (Issuer(here=False, liquidated=True, has_successor=True), ForwardReason.SUCCESSOR),
        (Issuer(here=False, liquidated=True), ForwardReason.ARCHIVE),
    ],
)
def test_where_a_case_goes_depends_on_who_gave_the_document_and_its_fate(issuer, reason):
    assert reason_to_forward(issuer) is reason


def test_the_days_are_those_of_the_provider_s_week():
    weeks = (
        WeekNorm(Body.CORPORATION, Week.FIVE, "2023:7.2"),
        WeekNorm(Body.PROVIDER, Week.SIX, "2023:7.1"),
    )
    rules = replace(RULES, edition=replace(RULES.edition, weeks=weeks))
    assert forward_by(date(2026, 11, 26), rules) == date(2026, 11, 30)
    assert forward_by(date(2026, 11, 26), RULES) == date(2026, 12, 1)


def test_the_reasons_are_kept_under_these_names():
    assert [reason.value for reason in ForwardReason] == ["wrong_college", "successor", "archive"]
