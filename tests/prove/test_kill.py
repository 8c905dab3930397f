"""``kill -9`` of web and worker under load: no application whose receipt was shown is lost, nothing is made twice.

What people were shown is counted by the people; what was kept is read from the database, from outside.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene
from tests.prove.crowd import Promises, crowd
from tests.walk.served import free_port

pytestmark = pytest.mark.prove
COLLEGE = "960940000175"
AT_ONCE = 6


class Victim:
    """A process group that is killed without a word and begun again."""

    def __init__(self, fresh: Fresh, words: list[str], log: Path, **more: str) -> None:
        self.words, self.log = words, log
        self.environment = fresh.environment(**more)
        self.begin()

    def begin(self) -> None:
        with self.log.open("ab") as printed:
            self.process = subprocess.Popen(
                [sys.executable, "-m", *self.words],
                env=self.environment,
                stdout=printed,
                stderr=printed,
                start_new_session=True,
            )

    def kill(self) -> None:
        """``kill -9`` of the whole group."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def lost_under_load(fresh: Fresh, people: int, tmp_path: Path, sabotage: str = "") -> list[str]:
    """Let a crowd apply while web and worker are killed again and again; answers what went wrong."""
    scene(fresh)
    port = free_port()
    settings = {"PORT": str(port), "TELNUSQA_PROXIES": "1", "SABOTAGE": sabotage}
    words = ["granian", "--interface", "wsgi", "--port", str(port), "--blocking-threads", "4"]
    web = Victim(fresh, [*words, "tests.prove.broken_wsgi:application"], tmp_path / "web.log", **settings)
    worker = Victim(fresh, ["telnusqa.site.command", "work"], tmp_path / "worker.log", **settings)
    promises = Promises()
    try:
        threads = crowd(f"http://127.0.0.1:{port}", COLLEGE, people, AT_ONCE, promises)
        for told in range(2, people - AT_ONCE, max(2, people // 12)):
            promises.wait_for(told)
            web.kill()
            web.begin()
            if told % 2 == 0:
                worker.kill()
                worker.begin()
        promises.wait_for(people)
        for thread in threads:
            thread.join(timeout=60)
        web.kill()
    finally:
        worker.kill()
        if web.process.poll() is None:
            web.kill()
    return trouble(fresh, promises)


def trouble(fresh: Fresh, promises: Promises) -> list[str]:
    """What the database does not keep of what people were shown, or keeps twice."""
    found = []
    kept = {number for (number,) in fresh.rows("SELECT number FROM store_case")}
    lost = set(promises.numbers.values()) - kept
    if lost:
        found.append(f"{len(lost)} of {len(promises.numbers)} receipts shown are not kept")
    if len(kept) > len(promises.numbers):
        found.append(f"{len(kept)} cases for {len(promises.numbers)} people")
    lines = fresh.rows("SELECT chain FROM store_line WHERE kind = 'submitted'")
    if len(lines) != len(kept) or len(set(lines)) != len(lines):
        found.append("cases and their first lines disagree")
    for table in ("store_application", "store_term"):
        if {number for (number,) in fresh.rows(f"SELECT case_number FROM {table}")} != kept:
            found += [f"{table} and the cases disagree"]
    return found


def test_no_receipt_that_was_shown_is_lost(fresh: Fresh, scale: float, tmp_path: Path) -> None:
    assert lost_under_load(fresh, max(20, round(200 * scale)), tmp_path) == []
    assert "wrong: 0" in fresh.run("telnusqa.site.command", "check-journal")


def test_sabotage_a_receipt_shown_before_it_is_kept_is_found_out(fresh: Fresh, tmp_path: Path) -> None:
    assert lost_under_load(fresh, 20, tmp_path, "early_answer")


def made_by_dying_workers(fresh: Fresh, cases: int, sabotage: str) -> list[str]:
    """Workers that die after each answer, before the errand's end; the last one lives. Answers what went wrong."""
    made = scene(fresh)
    contest(fresh, "reserve_many", [{"officer": made["officers"][0], "record": made["record"], "times": cases}])
    ahead = 0
    waiting = "SELECT count(*) FROM store_errand WHERE kind = 'render' AND done_at IS NULL"
    while fresh.rows(waiting) != [(0,)]:
        ahead += 3
        assert ahead < 60, "the errands never end"
        worker = fresh.start("tests.prove.worker", str(ahead), SABOTAGE=f"die_before_the_end{sabotage}")
        while worker.poll() is None and fresh.rows(waiting) != [(0,)]:
            try:
                worker.wait(timeout=0.2)
            except subprocess.TimeoutExpired:
                continue
        if worker.poll() is None:
            os.killpg(worker.pid, signal.SIGKILL)
        worker.communicate()
    found = []
    duplicates = fresh.rows("SELECT state, electronic, for_blank FROM store_duplicate")
    if any(state != "made" or not electronic or not blank for state, electronic, blank in duplicates):
        found.append("a document was not made")
    lines = fresh.rows("SELECT count(*) FROM store_line WHERE kind = 'duplicate_made'")
    if lines != [(len(duplicates),)]:
        found.append(f"{lines[0][0]} made for {len(duplicates)} documents")
    attempts = fresh.rows("SELECT max(attempts) FROM store_errand WHERE kind = 'render'")
    if attempts == [(1,)]:
        found.append("no worker died: nothing was proved")
    return found


def test_a_worker_killed_between_answer_and_end_makes_nothing_twice(fresh: Fresh) -> None:
    assert made_by_dying_workers(fresh, 2, "") == []


def test_sabotage_an_answer_that_forgets_it_was_given_is_found_out(fresh: Fresh) -> None:
    assert made_by_dying_workers(fresh, 1, ",forgetful_answer")
