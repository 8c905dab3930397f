"""A blank is printed on by one of several officers who send it to the printer at the same moment."""

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene

pytestmark = pytest.mark.prove


def trouble(fresh: Fresh, sabotage: str = "") -> list[str]:
    made = scene(fresh, "--signed")
    wants = [{**made, "officer": officer} for officer in made["officers"]]
    ended = contest(fresh, "print", wants, sabotage)
    found = []
    if sum("printed" in end for end in ended) != 1:
        found.append(f"answered {ended}")
    if len(fresh.rows("SELECT id FROM store_print")) != 1:
        found.append("not one print of the blank")
    return found


def test_one_of_them_prints_and_the_others_are_told(fresh: Fresh) -> None:
    assert trouble(fresh) == []


def test_where_nobody_asks_the_key_of_the_prints_holds(fresh: Fresh) -> None:
    assert trouble(fresh, "forgetful_printer") == []


def test_sabotage_without_asking_and_without_the_key_a_blank_is_printed_on_twice(fresh: Fresh) -> None:
    fresh.change("DROP INDEX one_print_of_a_blank")
    assert trouble(fresh, "forgetful_printer")
