"""Administrators confirm at the same moment: the same decree is one, another is told who was first."""

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene

pytestmark = pytest.mark.prove


def trouble(fresh: Fresh, sabotage: str = "") -> list[str]:
    made = scene(fresh, "--administrator")
    wants = [{**made, "number": number} for number in ("436", "436", "437", "437")]
    ended = contest(fresh, "enter", wants, sabotage)
    found = [str(end["died"]) for end in ended if "died" in end]
    stand = fresh.rows("SELECT id, number FROM store_decree")
    if len(stand) != 1:
        found.append(f"{len(stand)} decrees stand")
    if {(end["entered"], end["number"]) for end in ended if "entered" in end} != set(stand):
        found.append("somebody was told of a decree that does not stand")
    if [end for end in ended if "lost_to" in end and (end["lost_to"], end["what"]) != _first(made)]:
        found.append("a loser was told the wrong name")
    if len([end for end in ended if "entered" in end]) != len(ended) // 2:
        found.append("the same decree was not the same to both")
    if fresh.rows("SELECT changes FROM store_calendar") != [(1,)]:
        found.append("the calendar changed another number of times")
    return found


def _first(made: dict[str, object]) -> tuple[str, str]:
    return f"staff:{made['ermek']}", "decree_entered"


def test_one_decree_stands_and_the_other_is_told_who_was_first(fresh: Fresh) -> None:
    assert trouble(fresh) == []


def test_sabotage_an_act_that_does_not_look_at_the_calendar_again_is_found_out(fresh: Fresh) -> None:
    assert "2 decrees stand" in trouble(fresh, "calendar_nobody_holds")
