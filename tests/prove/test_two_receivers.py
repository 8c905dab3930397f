"""A forwarded case received by several workers at the same moment is one case at its new home."""

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene
from tests.prove.test_two_submits import drop_the_key

pytestmark = pytest.mark.prove


def trouble(fresh: Fresh, sabotage: str = "") -> list[str]:
    made = scene(fresh, "--case")
    [sent] = contest(fresh, "send_on", [{"case": made["case"], "officer": made["officers"][0]}])
    ended = contest(fresh, "receive", [{"case": made["case"]}] * 4, sabotage)
    numbers = {end.get("number") for end in ended}
    found = []
    if len(numbers) != 1 or None in numbers:
        found.append(f"answered {sorted(map(str, numbers))}")
    if len(fresh.rows(f"SELECT number FROM store_case WHERE home_id = {sent['home']}")) != 1:
        found.append("not one case")
    if len(fresh.rows("SELECT seq FROM store_line WHERE kind = 'received_forwarded'")) != 1:
        found.append("not one line")
    return found


def test_every_worker_answers_with_the_same_case(fresh: Fresh) -> None:
    assert trouble(fresh) == []


def test_sabotage_without_looking_and_without_the_keys_there_are_more_cases(fresh: Fresh) -> None:
    drop_the_key(fresh)
    drop_the_key_of_receiving(fresh)
    assert trouble(fresh, "forgetful_receiver")


def drop_the_key_of_receiving(fresh: Fresh) -> None:
    """Let one case of a sender arrive more than once."""
    if fresh.url:
        fresh.change("ALTER TABLE store_received DROP CONSTRAINT received_once")
        return
    [(sql,)] = fresh.rows("SELECT sql FROM sqlite_master WHERE name = 'store_received'")
    key = 'CONSTRAINT "received_once" UNIQUE ("from_home_id", "from_case"), '
    assert key in str(sql), sql
    fresh.change("PRAGMA foreign_keys = OFF", "DROP TABLE store_received", str(sql).replace(key, ""))
