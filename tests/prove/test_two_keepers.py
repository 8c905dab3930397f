"""Two keepers of a register tell at the same moment what became of one document: one is believed."""

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene

pytestmark = pytest.mark.prove
MOVES = ("report_lost", "take_in_damaged")
"""Each is lawful after the other: only what the page was drawn from keeps them apart."""


def trouble(fresh: Fresh, sabotage: str = "") -> list[str]:
    made = scene(fresh)
    wants = [
        {**made, "officer": officer, "move": move} for officer, move in zip(made["officers"][:2], MOVES, strict=True)
    ]
    ended = contest(fresh, "tell_what_became", wants, sabotage)
    winners = [end["won"] for end in ended if "won" in end]
    found = [str(end["died"]) for end in ended if "died" in end]
    if len(winners) != 1:
        found.append(f"{len(winners)} won")
    if [end for end in ended if "lost_to" in end and end["lost_to"] not in winners]:
        found.append("a loser was told the wrong name")
    lines = fresh.rows(f"SELECT by FROM store_line WHERE chain = 'record:{made['record']}'")
    if sorted(by for (by,) in lines) != sorted(winners):
        found.append("the journal tells another story")
    steps = fresh.rows("SELECT by, after FROM store_record_status ORDER BY n")
    (status,) = fresh.rows("SELECT diploma_status FROM store_record")[0]
    if [by for by, _ in steps] != winners or steps[-1][1] != status:
        found.append("the history tells another story")
    return found


def test_one_is_believed_and_the_other_is_told_who(fresh: Fresh) -> None:
    assert trouble(fresh) == []


def test_sabotage_a_page_that_does_not_say_what_it_was_drawn_from_is_found_out(fresh: Fresh) -> None:
    assert trouble(fresh, "keeper_who_looks_at_nothing")
