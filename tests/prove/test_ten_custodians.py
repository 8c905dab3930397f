"""Ten custodians hand the same ranges about while clerks set blanks of them aside: nothing is in two hands."""

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene
from tests.prove.counted import trouble as counted

pytestmark = pytest.mark.prove
FIRST = 2000001


def trouble(fresh: Fresh, custodians: int, clerks: int, times: int, sabotage: str = "") -> list[str]:
    """The clerks reserve out of the same hands; each custodian begins elsewhere, and goes round all of it."""
    made = scene(fresh, "--records", "--few")
    hands = [f"executor:{made['officers'][0]}", "custodian", f"executor:{made['officers'][1]}", "store"]
    custodian = {"home": made["home"], "officer": made["officers"][2], "over": 16, "long": 2, "times": times}
    wants = [
        custodian | {"first": FIRST, "pace": 3 + n, "hands": hands[n % 4 :] + hands[: n % 4]} for n in range(custodians)
    ]
    reserving = [
        {"officer": made["officers"][n], "record": made["records"][n], "times": max(1, times // 8)}
        for n in range(clerks)
    ]
    ended = contest(fresh, "hand_or_reserve", [*wants, *reserving], sabotage)
    found = [str(end["died"]) for end in ended if "died" in end]
    if not found and not sum(end.get("moved", 0) for end in ended):
        found.append("nobody moved anything: nothing was proved")
    return found + counted(fresh)


def test_nothing_is_in_two_hands(fresh: Fresh, scale: float) -> None:
    assert trouble(fresh, max(3, round(10 * scale)), max(1, round(2 * scale)), max(8, round(80 * scale))) == []


@pytest.mark.sqlite
def test_sabotage_custodians_who_do_not_ask_whose_it_is_are_refused_by_the_database(fresh: Fresh) -> None:
    assert trouble(fresh, 2, 0, 8, "careless_custodian")


@pytest.mark.postgres
def test_sabotage_without_the_keys_of_the_steps_a_blank_is_in_two_hands(fresh: Fresh) -> None:
    fresh.change(
        "ALTER TABLE store_blank DROP CONSTRAINT blank_is_where_its_step_says",
        "ALTER TABLE store_blank_step DROP CONSTRAINT step_goes_on_from_the_last",
        "ALTER TABLE store_blank_step DROP CONSTRAINT blank_step_into",
        "ALTER TABLE store_blank_step DROP CONSTRAINT store_blank_step_pkey",
        "DROP TRIGGER blank_goes_step_by_step ON store_blank",
    )
    assert any("no chain" in each for each in trouble(fresh, 2, 0, 8, "careless_custodian"))
