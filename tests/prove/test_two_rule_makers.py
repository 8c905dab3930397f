"""Administrators change our own rules at the same moment: the same change is one, another is told who was first."""

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene

pytestmark = pytest.mark.prove
CHANGES = (("warnings.head", "5"), ("warnings.head", "5"), ("warnings.executor", "3"), ("warnings.executor", "3"))
"""Each makes sense alone; both together would warn the head before the executor."""


def trouble(fresh: Fresh, sabotage: str = "") -> list[str]:
    made = scene(fresh, "--administrator")
    wants = [{**made, "field": field, "value": value} for field, value in CHANGES]
    ended = contest(fresh, "change_rule", wants, sabotage)
    found = [str(end["died"]) for end in ended if "died" in end]
    stand = fresh.rows("SELECT id, field FROM store_policy_change")
    if len(stand) != 1:
        found.append(f"{len(stand)} changes stand")
    if {(end["entered"], end["field"]) for end in ended if "entered" in end} != set(stand):
        found.append("somebody was told of a change that does not stand")
    first = (f"staff:{made['ermek']}", "policy_changed")
    if [end for end in ended if "lost_to" in end and (end["lost_to"], end["what"]) != first]:
        found.append("a loser was told the wrong name")
    if len([end for end in ended if "entered" in end]) != len(ended) // 2:
        found.append("the same change was not the same to both")
    if fresh.rows("SELECT changes FROM store_policy") != [(1,)]:
        found.append("the policy changed another number of times")
    return found


def test_one_change_stands_and_the_other_is_told_who_was_first(fresh: Fresh) -> None:
    assert trouble(fresh) == []


def test_sabotage_an_act_that_does_not_look_at_the_policy_again_is_found_out(fresh: Fresh) -> None:
    assert "2 changes stand" in trouble(fresh, "policy_nobody_holds")
