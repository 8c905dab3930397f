"""Administrators let each other go at the same moment: one is always left, and is told so."""

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene

pytestmark = pytest.mark.prove

STANDING = """
    SELECT u.id FROM store_user u JOIN store_appointment a ON a.user_id = u.id
    WHERE u.is_active AND a.role = 'administrator' AND a.taken_at IS NULL ORDER BY u.id
"""


def trouble(fresh: Fresh, how: tuple[str, str], sabotage: str = "") -> list[str]:
    made = scene(fresh, "--administrator")
    one, other = made["ermek"], made["aigerim"]
    pairs = zip(how, ((one, other), (other, one)), strict=True)
    wants = [{"how": way, "by": by, "who": who, "authority": made["authority"]} for way, (by, who) in pairs]
    ended = contest(fresh, "let_go", wants, sabotage)
    found = [str(end["died"]) for end in ended if "died" in end]
    gone = {end["gone"] for end in ended if "gone" in end}
    left = {user for (user,) in fresh.rows(STANDING)}
    if not left:
        found.append("nobody is left")
    if left != {one, other} - gone:
        found.append("somebody was told what is not so")
    if [end["refused"] for end in ended if "refused" in end] != [["last_administrator"]]:
        found.append("nobody was told that the last one stays")
    return found


WAYS = pytest.mark.parametrize("how", [("take", "take"), ("close", "close"), ("take", "close")], ids="-".join)


@WAYS
def test_of_two_who_let_each_other_go_one_is_left(fresh: Fresh, how: tuple[str, str]) -> None:
    assert trouble(fresh, how) == []


@WAYS
def test_sabotage_an_act_that_does_not_ask_again_who_stands_is_found_out(fresh: Fresh, how: tuple[str, str]) -> None:
    assert "nobody is left" in trouble(fresh, how, "administrators_seen_before")
