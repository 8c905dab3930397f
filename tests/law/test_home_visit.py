"""Home visits: for whom, by whom, and without papers that systems hold."""

import pytest

from telnusqa.law import shipped
from telnusqa.law.home_visit import Ability, Extent, HomeVisit, Loss, ProofAsked, home_visit, proof
from telnusqa.law.norm import Body

NEW = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
OF_2015 = HomeVisit(by=Body.CORPORATION, phones=("1414",), clause="2015:13")
OF_2023 = HomeVisit(by=Body.CORPORATION, phones=("1414", "8 800 080 7777"), clause="2023:10.1")


@pytest.mark.parametrize("ability", [Ability.SELF_CARE, Ability.MOVING, Ability.FINDING_THE_WAY])
@pytest.mark.parametrize("extent", [Extent.FULLY, Extent.PARTLY])
def test_who_lost_an_ability_fully_or_partly_is_visited(ability, extent):
    loss = Loss(ability, extent)
    assert home_visit([loss], OLD) == OF_2015
    assert home_visit([loss], NEW) == OF_2023


def test_the_law_names_three_abilities_and_two_extents():
    assert set(Ability) == {"self_care", "moving", "finding_the_way"}
    assert set(Extent) == {"fully", "partly"}


def test_who_lost_none_comes_to_the_counter():
    assert home_visit([], OLD) is None
    assert home_visit([], NEW) is None


@pytest.mark.parametrize(("rules", "clause"), [(OLD, "2015:9.10"), (NEW, "public-services")])
def test_no_proof_is_asked_for_that_systems_hold(rules, clause):
    assert proof(rules, in_systems=True) == ProofAsked(False, clause)
    assert proof(rules, in_systems=False) == ProofAsked(True, clause)
