"""The same request of a machine sent several times at once, under one key, is one case with one answer."""

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene

pytestmark = pytest.mark.prove


def ended(fresh: Fresh, bodies: tuple[str, ...], sabotage: str = "") -> list[dict[str, object]]:
    made = scene(fresh)
    want = {"home": made["home"], "officer": made["officers"][0], "key": "k-1"}
    return contest(
        fresh, "file_under_a_key", [want | {"n": n, "body": body} for n, body in enumerate(bodies)], sabotage
    )


def trouble(fresh: Fresh, sabotage: str = "") -> list[str]:
    numbers = {str(end.get("number")) for end in ended(fresh, ("same",) * 4, sabotage)}
    found = [] if len(numbers) == 1 and "None" not in numbers else [f"answered {sorted(numbers)}"]
    for rows, table in ((1, "store_case"), (1, "store_intake"), (1, "store_request_key")):
        if len(fresh.rows(f"SELECT 1 FROM {table}")) != rows:
            found.append(f"not {rows} of {table}")
    return found


def test_every_answer_names_the_same_case(fresh: Fresh) -> None:
    assert trouble(fresh) == []


def test_of_two_bodies_under_one_key_one_is_refused(fresh: Fresh) -> None:
    answers = ended(fresh, ("one", "another"))
    assert sorted(key for each in answers for key in each) == ["number", "refused"], answers
    assert {"refused": ["key_of_another"]} in answers
    assert len(fresh.rows("SELECT 1 FROM store_case")) == 1


def test_sabotage_a_key_that_is_not_kept_makes_a_case_of_each(fresh: Fresh) -> None:
    assert trouble(fresh, "forgetful_keys")
