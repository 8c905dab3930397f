"""Our own rules as they are read: what each stands on, and that one of them changed is another policy."""

import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest

from telnusqa.core.calendar import Week
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.due import TermAct, Unit
from telnusqa.law import shipped
from telnusqa.law.norm import Body
from telnusqa.law.policy import Policy, PolicyRule
from telnusqa.law.policy_parsing import parse_policy

SHIPPED = shipped.policy()


def with_lines(rule: str, **lines: object) -> Policy:
    """The shipped policy read with other lines in one rule; ``None`` takes a line out."""
    table = tomllib.loads((Path(shipped.__file__).parent / "policy.toml").read_text(encoding="utf-8"))
    table[rule] = {name: line for name, line in (table[rule] | lines).items() if line is not None}
    return parse_policy(table)


def rule(policy: Policy, name: str) -> PolicyRule:
    return next(each for each in policy.rules if each.id == f"policy:{name}")


def test_the_policy_has_a_version():
    assert SHIPPED.version == "2026.1"


def test_a_rule_cites_its_authority_and_without_one_itself():
    assert rule(SHIPPED, "receipt") == PolicyRule("policy:receipt", "public-services:20", "2015:9.5", True)
    assert rule(SHIPPED, "collection") == PolicyRule("policy:collection", "", "", True)
    assert SHIPPED.source("policy:receipt") == "public-services:20"
    assert SHIPPED.source("policy:collection") == "policy:collection"


def test_a_rule_is_sure_once_a_lawyer_took_the_mark_away():
    assert rule(with_lines("receipt", unsure=None), "receipt").unsure is False
    assert rule(with_lines("receipt", like=None, authority=None), "receipt") == PolicyRule(
        "policy:receipt", "", "", True
    )


def test_a_version_is_no_rule():
    assert "policy:version" not in {each.id for each in SHIPPED.rules}


@pytest.mark.parametrize(
    ("name", "authority"),
    [
        ("end-on-day-off", "civil-code:177"),
        ("receipt", "public-services:20"),
        ("consent-form", "personal-data:8"),
        ("gateway", "public-services"),
        ("authority-week", "labour-code"),
        ("acceptance-refusal", "public-services:20.2"),
        ("hearing", "administrative-code:73"),
        ("deemed-refusal", "administrative-code:91.2"),
        ("forwarding", "administrative-code:76"),
        ("extension", "administrative-code:76"),
        ("complaint", "public-services:25"),
    ],
)
def test_what_another_act_says_is_cited_by_that_act(name, authority):
    assert SHIPPED.source(f"policy:{name}") == authority


def test_the_codes_of_administration_hold_from_july_2021():
    began = date(2021, 7, 1)
    assert (SHIPPED.hearing.since, SHIPPED.deemed_refusal_since, SHIPPED.complaint.pretrial_since) == (began,) * 3


def test_a_hearing_is_told_three_working_days_ahead_and_leaves_two_for_an_objection():
    assert (SHIPPED.hearing.notice_days, SHIPPED.hearing.objection_days) == (3, 2)


def test_a_case_is_forwarded_in_three_days_and_extended_by_two_months_at_most():
    assert SHIPPED.forwarding.days == 3
    assert (SHIPPED.extension.months, SHIPPED.extension.tell_days) == (2, 3)


def test_a_result_waits_a_month_and_is_recalled_in_three_days():
    assert (SHIPPED.storage.months, SHIPPED.storage.recall_days) == (1, 3)


def test_a_power_of_attorney_holds_a_year_where_it_names_no_day_and_three_at_most():
    assert (SHIPPED.power_of_attorney.months, SHIPPED.power_of_attorney.most_months) == (12, 36)


def test_a_complaint_is_filed_within_three_months_and_answered_in_five_days_or_fifteen():
    complaint = SHIPPED.complaint
    assert (complaint.filing_months, complaint.forward_days, complaint.editions) == (3, 3, frozenset({"2023"}))
    office, quality = complaint.terms
    assert (office.act, office.length, office.unit) == (TermAct.COMPLAINT, 5, Unit.WORKING)
    assert office.bodies == {Body.PROVIDER, Body.CORPORATION, Body.MINISTRY, Body.LOCAL}
    assert (quality.length, quality.unit, quality.bodies) == (15, Unit.WORKING, {Body.QUALITY})
    assert {term.clause for term in complaint.terms} == {"public-services:25"}


def test_an_edition_without_a_word_on_it_lets_the_corporation_refuse_in_two_copies():
    (refusal,) = SHIPPED.acceptance_refusals
    assert (refusal.edition, refusal.norm.body, refusal.norm.copies) == ("2023", Body.CORPORATION, 2)
    assert refusal.norm.clause == "public-services:20.2"


def test_choices_between_ways_are_these():
    assert SHIPPED.collection_places == {Collection.OFFICE}
    assert (SHIPPED.inner_term_days, SHIPPED.inner_term_editions) == (1, frozenset({"2023"}))
    assert (SHIPPED.portal_hours, SHIPPED.authority_week) == (Body.PROVIDER, Week.FIVE)
    assert (SHIPPED.filling_error_offered, SHIPPED.filling_error_asks_original) == (True, False)
    assert SHIPPED.representative_channels == {Channel.OFFICE, Channel.CORPORATION}
    assert SHIPPED.consent_form_channels == {Channel.CORPORATION}
    assert (SHIPPED.electronic_alone, SHIPPED.archive_told) == (False, True)
    assert SHIPPED.corporation_schedule("2015") == "corporation"
    assert SHIPPED.corporation_schedule("2023") == "corporation-duty"


def test_a_code_has_six_digits_lives_five_minutes_and_may_be_tried_five_times():
    code = SHIPPED.one_time_code
    assert (code.digits, code.life, code.tries) == (6, timedelta(minutes=5), 5)


@pytest.mark.parametrize(
    ("name", "lines", "error"),
    [
        ("hearing", {"notice_dais": 4}, TypeError),
        ("storage", {"months": None}, TypeError),
        ("collection", {"places": ["offise"]}, ValueError),
        ("authority-week", {"week": "seven"}, ValueError),
        ("archive", {"told": None}, KeyError),
    ],
)
def test_a_misspelt_rule_stops_the_start(name, lines, error):
    with pytest.raises(error):
        with_lines(name, **lines)


def test_a_refused_form_is_kept_a_quarter_of_a_year_and_as_long_as_policy_says():
    assert SHIPPED.refused_kept_days == 90
    assert with_lines("acceptance-refusal", kept_days=30).refused_kept_days == 30
