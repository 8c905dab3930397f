"""Clerks reserve at the same time: no number twice, no gap, no blank twice."""

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene

pytestmark = pytest.mark.prove
CLERKS = 10


def trouble(fresh: Fresh, times: int, sabotage: str = "", clerks: int = CLERKS) -> list[str]:
    """Each clerk has a record of their own: who reserves for one record waits for another and would never meet one."""
    made = scene(fresh, "--records")
    wants = [
        {"officer": made["officers"][n % len(made["officers"])], "record": made["records"][n], "times": times}
        for n in range(clerks)
    ]
    ended = contest(fresh, "reserve_many", wants, sabotage)
    found = [str(end["died"]) for end in ended if "died" in end]
    numbers = [n for (n,) in fresh.rows("SELECT n FROM store_book ORDER BY n")]
    wanted = clerks * times * 2
    if numbers != list(range(1, wanted + 1)):
        found.append(f"the book holds {len(numbers)} numbers of {wanted}, or has a gap")
    blanks = fresh.rows("SELECT blank_id FROM store_book")
    if len(set(blanks)) != len(blanks):
        found.append("a blank was given twice")
    in_hand = "SELECT id FROM store_blank WHERE hand LIKE 'executor:%' AND id IN (SELECT blank_id FROM store_book)"
    if len(fresh.rows(in_hand)) != wanted:
        found.append("the hands and the book disagree")
    return found


def test_numbers_follow_one_another_and_no_blank_is_given_twice(fresh: Fresh, scale: float) -> None:
    assert trouble(fresh, max(1, round(20 * scale))) == []


def test_sabotage_reading_the_largest_number_and_adding_one_is_found_out(fresh: Fresh, scale: float) -> None:
    assert trouble(fresh, max(2, round(10 * scale)), "read_then_raise")


@pytest.mark.postgres
def test_sabotage_without_the_keys_of_the_book_a_blank_is_given_twice(fresh: Fresh) -> None:
    fresh.change(
        "ALTER TABLE store_book DROP CONSTRAINT store_book_pkey CASCADE", "DROP INDEX one_live_number_for_a_blank"
    )
    assert "a blank was given twice" in trouble(fresh, 2, "read_then_raise", clerks=3)
