"""Two officers act on one case at the same moment: one wins, the other is told who."""

from typing import Any

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene

pytestmark = pytest.mark.prove


def trouble(fresh: Fresh, made: dict[str, Any], ended: list[dict[str, Any]]) -> list[str]:
    """What is wrong with how the contest ended; empty when nothing is."""
    winners = [end["won"] for end in ended if "won" in end]
    losers = [end["lost_to"] for end in ended if "lost_to" in end]
    found = []
    if len(winners) != 1:
        found.append(f"{len(winners)} won")
    if len(winners) + len(losers) != len(ended):
        found.append("somebody was told neither")
    if winners and set(losers) - set(winners):
        found.append("a loser was told the wrong name")
    lines = fresh.rows(f"SELECT seq, by FROM store_line WHERE chain = 'case:{made['case']}' AND seq > 1")
    if [by for _, by in lines] != winners:
        found.append("the journal tells another story")
    return found


def race(fresh: Fresh, sabotage: str = "") -> list[str]:
    made = scene(fresh, "--case")
    wants = [{"case": made["case"], "record": made["record"], "officer": officer} for officer in made["officers"]]
    return trouble(fresh, made, contest(fresh, "choose_record", wants, sabotage))


def test_one_wins_and_the_others_are_told_who(fresh: Fresh) -> None:
    assert race(fresh) == []


def test_sabotage_a_writer_that_does_not_look_is_found_out(fresh: Fresh) -> None:
    assert race(fresh, "blind_writer")
