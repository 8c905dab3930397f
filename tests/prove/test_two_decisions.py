"""Two contradictory decisions at the same moment: one wins, the other is told who.

The head refuses while the executor changes their mind; one executor approves while another intends to refuse.
"""

from typing import Any

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene

pytestmark = pytest.mark.prove

STORIES: dict[str, tuple[tuple[str, ...], dict[str, tuple[str, list[tuple[str, object]]]]]] = {
    "--heard": (
        ("refuse", "change", "refuse"),
        {
            "refused": ("refused", [("refused", 1)]),
            "mind_changed": ("registered", [("mind_changed", None)]),
        },
    ),
    "--checked": (
        ("approve", "intend", "approve"),
        {
            "decided": ("approved", []),
            "refusal_intended": ("hearing", [("", None)]),
        },
    ),
}
"""Who decides what; and for the one line there may be: the state of the case, the end and number of its round."""


def trouble(fresh: Fresh, made: dict[str, Any], ended: list[dict[str, Any]], story: str) -> list[str]:
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
    rounds = fresh.rows('SELECT "end", refusal_n FROM store_refusal')
    [(state,)] = fresh.rows(f"SELECT state FROM store_case WHERE number = '{made['case']}'")
    kinds = [str(kind) for (kind,) in lines]
    if len(kinds) != 1 or STORIES[story][1].get(kinds[0]) != (state, rounds):
        found.append("journal, round and case tell different stories")
    return found


def race(fresh: Fresh, story: str, sabotage: str = "") -> list[str]:
    made = scene(fresh, story)
    wants = [
        {"case": made["case"], "seen": made["seen"], "officer": officer, "do": do}
        for officer, do in zip(made["officers"][1:], STORIES[story][0], strict=True)
    ]
    return trouble(fresh, made, contest(fresh, "decide_otherwise", wants, sabotage), story)


@pytest.mark.parametrize("story", STORIES)
def test_of_contradictory_decisions_one_wins_and_the_others_are_told_who(fresh: Fresh, story: str) -> None:
    assert race(fresh, story) == []


@pytest.mark.parametrize("story", STORIES)
def test_sabotage_without_the_version_check_it_is_found_out(fresh: Fresh, story: str) -> None:
    """Nothing else is broken: the table of moves stands, the journal's key stands."""
    assert race(fresh, story, "unseen") != []


def test_sabotage_decisions_that_do_not_look_are_found_out(fresh: Fresh) -> None:
    assert race(fresh, "--heard", "two_minds") != []
