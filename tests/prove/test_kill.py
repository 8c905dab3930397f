"""``kill -9`` of web, worker and PostgreSQL under load: no receipt that was shown is lost, nothing is made twice, every
chain holds, every errand is done once.

People apply in another process and write down what they were shown; a gateway in a third counts what it took. What was
kept is read from outside, over a fresh connection, when all is over.
"""

import random
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.fresh import Fresh, copied
from tests.prove.settled import trouble
from tests.prove.stage import Stage, stage
from tests.prove.victim import Postgres, Victim, own_postgres

pytestmark = pytest.mark.prove
SEED = 7
_PAUSE = 0.8
"""Seconds between two deaths, at most."""


@contextmanager
def place(college: Fresh, folder: Path, *settings: str) -> Iterator[tuple[Fresh, Postgres | None]]:
    """A database of one's own; where the engine is PostgreSQL, in a cluster of its own that can be killed."""
    if college.url:
        with own_postgres(*settings) as own:
            yield own.take_over(college, folder), own
    else:
        with copied(college, folder) as fresh:
            yield fresh, None


def killed(on: Stage, rounds: int) -> list[str]:
    """In each round all that can be is killed, in any order and at any moment; then somebody is shown a receipt."""
    chance = random.Random(SEED)
    victims: list[Victim | Postgres] = [on.web, on.worker, *([on.postgres] if on.postgres else [])]
    on.wait_for(1)
    for _ in range(rounds):
        for victim in chance.sample(victims, len(victims)):
            time.sleep(chance.uniform(0, _PAUSE))
            victim.kill()
            victim.begin()
        on.wait_for_more()
    on.end_load()
    on.idle()
    return trouble(on)


def told(on: Stage, rounds: int) -> str:
    """What was done, for whoever runs it."""
    errands = on.fresh.rows("SELECT count(*), sum(attempts) FROM store_errand WHERE done_at IS NOT NULL")[0]
    sent = on.lines("sent")
    failed = sum(status in ("0", "500", "502", "503") for *_, status in sent)
    return (
        f"{rounds} times each killed: {' and '.join(['web', 'worker', *(['PostgreSQL'] if on.postgres else [])])}; "
        f"{len(on.receipts())} receipts, {len(on.lines('gave_up'))} gave up, {len(sent)} requests, {failed} of them "
        f"without a page, {errands[0]} errands in {errands[1]} tries, {len(on.lines('sms'))} messages"
    )


def test_no_receipt_that_was_shown_is_lost(college: Fresh, scale: float, tmp_path: Path) -> None:
    rounds = max(5, round(50 * scale))
    with place(college, tmp_path) as (fresh, own), stage(fresh, tmp_path, own, documents=rounds // 2) as on:
        assert killed(on, rounds) == []
        assert {status for *_, status in on.lines("sent")} <= {"200", "302", "422", "503", "0"}
        sys.stdout.write(told(on, rounds) + "\n")


def test_sabotage_a_receipt_shown_before_it_is_kept_is_found_out(college: Fresh, tmp_path: Path) -> None:
    with place(college, tmp_path) as (fresh, own), stage(fresh, tmp_path, own, sabotage="early_answer") as on:
        on.wait_for(3)
        on.web.kill()
        assert any("receipts shown are not kept" in each for each in trouble(on))


@pytest.mark.postgres
def test_sabotage_an_outbox_that_a_crash_empties_is_found_out(college: Fresh, tmp_path: Path) -> None:
    """Its table is unlogged: nothing of it is written ahead."""
    with place(college, tmp_path) as (fresh, own):
        fresh.change("ALTER TABLE store_errand SET UNLOGGED")
        with stage(fresh, tmp_path, own, worker="die_before_the_end") as on:
            assert own is not None
            on.worker.process.wait(60)
            own.kill()
            own.begin()
            assert "a document was not drawn" in trouble(on)


@pytest.mark.postgres
def test_sabotage_a_lease_that_never_ends_is_found_out(college: Fresh, tmp_path: Path) -> None:
    with (
        place(college, tmp_path) as (fresh, own),
        stage(fresh, tmp_path, own, worker="die_before_the_end", LEASE="600") as on,
    ):
        on.worker.process.wait(60)
        on.worker.begin()
        on.idle(5)
        assert any("never done: render" in each for each in trouble(on))
