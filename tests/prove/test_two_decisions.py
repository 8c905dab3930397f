"""The head refuses and the executor changes their mind at the same moment: one wins, the other is told who."""

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
    lines = fresh.rows(f"SELECT kind FROM store_line WHERE chain = 'case:{made['case']}' AND seq > {made['seen']}")
    [(end, numbered)] = fresh.rows('SELECT "end", refusal_n FROM store_refusal')
    [(state,)] = fresh.rows(f"SELECT state FROM store_case WHERE number = '{made['case']}'")
    told = {("refused",): ("refused", 1, "refused"), ("mind_changed",): ("mind_changed", None, "registered")}
    if told.get(tuple(str(kind) for (kind,) in lines)) != (end, numbered, state):
        found.append("journal, round and case tell different stories")
    return found


def race(fresh: Fresh, sabotage: str = "") -> list[str]:
    made = scene(fresh, "--heard")
    wants = [
        {"case": made["case"], "seen": made["seen"], "officer": officer, "do": do}
        for officer, do in zip(made["officers"][1:], ("refuse", "change", "refuse"), strict=True)
    ]
    return trouble(fresh, made, contest(fresh, "end_round", wants, sabotage))


def test_of_a_refusal_and_a_changed_mind_one_wins_and_the_others_are_told_who(fresh: Fresh) -> None:
    assert race(fresh) == []


def test_sabotage_decisions_that_do_not_look_are_found_out(fresh: Fresh) -> None:
    assert race(fresh, "two_minds")
