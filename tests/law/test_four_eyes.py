"""Prepared by one, confirmed by another; one person of a small college holds both where policy says so."""

from dataclasses import replace

from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.law.four_eyes import by_the_same_person

RULES = shipped.ruleset("2023")
ALONE = replace(RULES, policy=replace(RULES.policy, four_eyes_same_person=True))
SAULE, MARAT = "staff:1", "staff:2"


def test_another_person_confirms():
    assert by_the_same_person({SAULE}, MARAT, RULES) is False
    assert by_the_same_person(frozenset(), MARAT, RULES) is False
    assert by_the_same_person({SAULE}, MARAT, ALONE) is False


def test_the_same_person_is_refused_by_the_rule_of_four_eyes():
    refused = Problem("by", "same_person", "policy:four-eyes")
    assert by_the_same_person({SAULE}, SAULE, RULES) == refused
    assert by_the_same_person({SAULE, MARAT}, MARAT, RULES) == refused


def test_where_policy_allows_it_the_same_person_confirms_and_it_is_said():
    assert by_the_same_person({SAULE, MARAT}, SAULE, ALONE) is True


def test_the_same_holds_for_the_cases_of_2015():
    assert isinstance(by_the_same_person({SAULE}, SAULE, shipped.ruleset("2015")), Problem)
