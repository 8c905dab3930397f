"""In which forms the service is rendered, and what it can end in."""

from dataclasses import replace

from telnusqa.law import shipped
from telnusqa.law.norm_outcome import FormNorm, RenderingForm, ResultKind, ResultNorm
from telnusqa.law.outcome import forms, may_end_in, may_take_electronic_alone, results

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")


def test_in_2015_the_service_is_rendered_on_paper():
    assert forms(OLD) == (FormNorm(RenderingForm.PAPER, "2015:5"),)


def test_in_2023_the_service_is_electronic_and_on_paper():
    assert forms(RULES) == (FormNorm(RenderingForm.ELECTRONIC, "2023:4"), FormNorm(RenderingForm.PAPER, "2023:4"))


def test_in_2015_the_service_ends_in_a_duplicate_alone():
    assert results(OLD) == (ResultNorm(ResultKind.DUPLICATE, "2015:6"),)
    assert may_end_in(ResultKind.DUPLICATE, OLD)
    assert not may_end_in(ResultKind.REASONED_REFUSAL, OLD)


def test_in_2023_the_service_ends_in_a_duplicate_or_a_reasoned_refusal():
    assert results(RULES) == (
        ResultNorm(ResultKind.DUPLICATE, "2023:5"),
        ResultNorm(ResultKind.REASONED_REFUSAL, "2023:5"),
    )
    assert all(may_end_in(result, RULES) for result in ResultKind)


def test_the_electronic_duplicate_alone_is_off_unless_policy_lets_it_where_the_edition_knows_one():
    switched_on = replace(RULES.policy, electronic_alone=True)
    assert not may_take_electronic_alone(RULES)
    assert may_take_electronic_alone(replace(RULES, policy=switched_on))
    assert not may_take_electronic_alone(OLD)
    assert not may_take_electronic_alone(replace(OLD, policy=switched_on))
