"""The same draft submitted at the same moment, several times, is one case with one number."""

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene

pytestmark = pytest.mark.prove
DRAFT = "7f1e6d0c-0000-4000-8000-000000000001"


def trouble(fresh: Fresh, sabotage: str = "") -> list[str]:
    scene(fresh)
    ended = contest(fresh, "file_twice", [{"draft": DRAFT}] * 4, sabotage)
    numbers = {end.get("number") for end in ended}
    found = []
    if len(numbers) != 1 or None in numbers:
        found.append(f"answered {sorted(map(str, numbers))}")
    if len(fresh.rows("SELECT number FROM store_case")) != 1:
        found.append("more than one case")
    if len(fresh.rows("SELECT seq FROM store_line WHERE chain LIKE 'case:%'")) != 1:
        found.append("more than one line")
    return found


def test_every_answer_is_the_same_receipt(fresh: Fresh) -> None:
    assert trouble(fresh) == []


def test_sabotage_without_looking_and_without_the_key_there_are_more_cases(fresh: Fresh) -> None:
    drop_the_key(fresh)
    assert trouble(fresh, "forgetful_submit")


def drop_the_key(fresh: Fresh) -> None:
    """Take the unique key of submissions away."""
    if fresh.url:
        [(name,)] = fresh.rows(
            "SELECT conname FROM pg_constraint WHERE conrelid = 'store_case_home'::regclass AND contype = 'u'"
        )
        fresh.change(f'ALTER TABLE store_case_home DROP CONSTRAINT "{name}"')
        return
    [(sql,)] = fresh.rows("SELECT sql FROM sqlite_master WHERE name = 'store_case_home'")
    assert " UNIQUE" in str(sql)
    fresh.change(
        "PRAGMA foreign_keys = OFF",
        "DROP TABLE store_case_home",
        str(sql).replace(" UNIQUE", ""),
    )
