"""By what a person is identified; facts are written down, no copy is kept."""

from dataclasses import fields, replace
from datetime import date

import pytest

from telnusqa.core.identity import Identity, IdentityPaper
from telnusqa.law import shipped
from telnusqa.law.identity_way import IdentityCheck, problem_with_way, problems_with_check, way_shown, ways
from telnusqa.law.norm_counter import IdentityNorm, IdentityWay

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
CHECK = IdentityCheck(
    way=IdentityWay.IDENTITY_CARD,
    number="012345678",
    issued_by="ҚР ІІМ",
    issued_on=date(2020, 5, 4),
    checked_by="Болат",
    checked_on=date(2026, 11, 23),
)


def told(check: IdentityCheck, rules=RULES) -> list[tuple[str, str, str]]:
    return [(problem.field, problem.code, problem.clause) for problem in problems_with_check(check, rules)]


def test_in_2015_a_person_is_identified_by_the_card():
    assert ways(OLD) == (IdentityNorm(IdentityWay.IDENTITY_CARD, "2015:9.2"),)


def test_in_2023_by_card_passport_birth_certificate_or_a_digital_document():
    assert ways(RULES) == tuple(IdentityNorm(way, "2023:8.2") for way in IdentityWay)


def test_a_way_the_edition_does_not_know_is_told():
    assert [problem_with_way(way, RULES) for way in IdentityWay] == [None] * 4
    assert problem_with_way(IdentityWay.IDENTITY_CARD, OLD) is None
    for way in (IdentityWay.PASSPORT, IdentityWay.BIRTH_CERTIFICATE, IdentityWay.DIGITAL_DOCUMENT):
        problem = problem_with_way(way, OLD)
        assert problem is not None
        assert (problem.field, problem.code, problem.clause) == ("identity", "identity_way_not_offered", "2015:9.2")
        assert problem.params == {"value": way.value, "edition": "2015"}


@pytest.mark.parametrize(
    ("paper", "way"),
    [
        (IdentityPaper.ID_CARD, IdentityWay.IDENTITY_CARD),
        (IdentityPaper.PASSPORT, IdentityWay.PASSPORT),
        (IdentityPaper.BIRTH_CERTIFICATE, IdentityWay.BIRTH_CERTIFICATE),
        (IdentityPaper.DIGITAL, IdentityWay.DIGITAL_DOCUMENT),
    ],
)
def test_every_paper_shown_at_a_counter_is_a_way(paper, way):
    assert way_shown(paper) is way


def test_a_whole_check_has_no_problem():
    assert told(CHECK) == []
    assert told(CHECK, OLD) == []
    assert told(replace(CHECK, issued_on=CHECK.checked_on)) == []


def test_all_that_a_check_lacks_is_told_at_once():
    empty = replace(CHECK, way=IdentityWay.PASSPORT, number=" ", issued_by=" ", issued_on=None, checked_by=" ")
    assert told(empty, OLD) == [
        ("identity", "identity_way_not_offered", "2015:9.2"),
        ("identity_number", "missing", "2015:9.2"),
        ("identity_issued_by", "missing", "2015:9.2"),
        ("identity_issued_on", "missing", "2015:9.2"),
        ("identity_checked_by", "missing", "2015:9.2"),
    ]
    assert told(replace(CHECK, issued_on=date(2026, 11, 24))) == [("identity_issued_on", "day_ahead", "2023:8.2")]


def test_a_digital_document_has_no_issuer_on_its_face():
    digital = replace(CHECK, way=IdentityWay.DIGITAL_DOCUMENT, issued_by="", issued_on=None)
    assert told(digital) == []
    assert told(replace(digital, number="")) == [("identity_number", "missing", "2023:8.2")]


def test_there_is_no_place_for_a_copy():
    kept = {field.name for field in fields(IdentityCheck)} | {field.name for field in fields(Identity)}
    assert kept == {"way", "paper", "number", "issued_by", "issued_on", "checked_by", "checked_on"}
