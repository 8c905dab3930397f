"""Papers: a table, what systems hold, representatives, and what is still missing."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.evidence import Paper
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.evidence import Situation, Standing, missing, needed, standing_problem
from telnusqa.law.norm import When
from telnusqa.law.ruleset import RuleSet

CASES = tomllib.loads((Path(__file__).parent / "papers.toml").read_text(encoding="utf-8"))["case"]
RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")


def situation(channel=Channel.OFFICE, *reasons: Reason, **more) -> Situation:
    return Situation(channel=channel, reasons=frozenset(reasons), wanted=Wanted.DIPLOMA, **more)


def papers(asked: Situation, rules: RuleSet) -> list[str]:
    later = {When.NOW: "", When.BEFORE_HANDOVER: "+"}
    return [f"{later[need.when]}{need.paper}@{need.clause}" for need in needed(asked, rules)]


def told(case: dict, edition_of) -> list[str]:
    asked = situation(Channel(case["channel"]), *map(Reason, case["reasons"]))
    return papers(asked, edition_of(case["edition"]))


@pytest.mark.parametrize("case", CASES, ids=[case["story"] for case in CASES])
def test_the_papers_of_the_table(case):
    assert told(case, shipped.ruleset) == case["papers"]


@pytest.mark.parametrize("edition", ["2015", "2023"])
def test_every_norm_of_papers_left_out_turns_the_table_red(edition):
    rules = shipped.ruleset(edition)
    norms = rules.edition.papers
    for dropped in norms:
        kept = tuple(norm for norm in norms if norm is not dropped)
        broken = replace(rules, edition=replace(rules.edition, papers=kept))
        cases = [case for case in CASES if case["edition"] == edition]
        assert any(told(case, lambda _, broken=broken: broken) != case["papers"] for case in cases), dropped


def test_what_a_system_holds_is_never_asked():
    held = frozenset({Paper.IDENTITY})
    assert papers(situation(Channel.CORPORATION, Reason.LOST, systems_hold=held), OLD) == [
        "application@2015:9.1",
        "press_excerpt@2015:9.3",
    ]


def test_the_object_changes_nothing():
    for wanted in Wanted:
        asked = Situation(channel=Channel.OFFICE, reasons=frozenset({Reason.LOST}), wanted=wanted)
        assert papers(asked, RULES) == ["application@2023:8.1", "identity@2023:8.2"]


def test_a_parent_of_a_minor_comes_by_the_text_and_an_attorney_by_policy():
    parent = situation(Channel.OFFICE, Reason.LOST, standing=Standing.LEGAL_REPRESENTATIVE)
    attorney = situation(Channel.OFFICE, Reason.LOST, standing=Standing.ATTORNEY)
    assert papers(parent, RULES)[-1] == "representation@2023:8.1"
    assert papers(attorney, RULES)[-1] == "representation@policy:representative"
    assert papers(parent, OLD)[-1] == "representation@policy:representative"


def test_an_attorney_does_not_apply_on_the_portal_and_a_parent_does():
    attorney = standing_problem(situation(Channel.PORTAL, Reason.LOST, standing=Standing.ATTORNEY), RULES)
    assert attorney is not None
    assert (attorney.code, attorney.clause) == ("standing_not_offered", "policy:representative")
    assert standing_problem(situation(Channel.OFFICE, standing=Standing.ATTORNEY), RULES) is None
    assert standing_problem(situation(Channel.PORTAL, standing=Standing.LEGAL_REPRESENTATIVE), RULES) is None
    assert standing_problem(situation(Channel.PORTAL), RULES) is None


def test_policy_may_ask_for_the_original_with_the_error():
    rules = replace(RULES, policy=replace(RULES.policy, filling_error_asks_original=True))
    assert papers(situation(Channel.OFFICE, Reason.FILLING_ERROR), rules)[-1] == "original@policy:filling-error"
    assert papers(situation(Channel.PORTAL, Reason.FILLING_ERROR), rules)[-1] == "+original@policy:filling-error"
    with_loss = situation(Channel.OFFICE, Reason.FILLING_ERROR, Reason.LOST)
    assert papers(with_loss, rules) == ["application@2023:8.1", "identity@2023:8.2"]


def test_a_portal_case_is_complete_now_and_waits_for_its_original_before_handover():
    needs = needed(situation(Channel.PORTAL, Reason.DAMAGED), RULES)
    brought = frozenset({Paper.APPLICATION})
    assert missing(needs, brought, When.NOW) == ()
    (problem,) = missing(needs, brought, When.BEFORE_HANDOVER)
    assert (problem.code, problem.clause, problem.params["paper"]) == ("paper_missing", "2023:8.3", "original")
    assert missing(needs, brought | {Paper.ORIGINAL}, When.BEFORE_HANDOVER) == ()


def test_everything_missing_is_told_at_once():
    needs = needed(situation(Channel.OFFICE, Reason.LOST), OLD)
    assert [problem.params["paper"] for problem in missing(needs, frozenset(), When.NOW)] == [
        "application",
        "identity",
        "press_excerpt",
    ]
