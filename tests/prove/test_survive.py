"""Database away, locked, its connections taken, its disk full; the clock set back; a worker that stands still.

Everybody is answered with a page or with 503 and when to come again, never with a fault of ours; everything goes on by
itself, without a process begun again; nothing is lost and nothing is there twice. Counted as in ``test_kill``.
"""

import shutil
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import psycopg
import pytest

from tests.fresh import Fresh
from tests.prove.disk import fill, small_disk
from tests.prove.settled import trouble
from tests.prove.stage import Stage, stage, wait
from tests.prove.test_kill import place
from tests.prove.victim import Postgres, Victim, own_postgres

pytestmark = pytest.mark.prove
# What CI runs, on SQLite, sees every proof and the sabotage of two; PostgreSQL sees all.
PAGES = {"200", "302", "422", "503"}
_DOCUMENTS = 2
"""A diploma and its supplement wait to be drawn."""


def outlived(on: Stage, begins: Callable[[], object], ends: Callable[[], object], seconds: float) -> list[str]:
    """Let it begin under load, last and end; answers what went wrong."""
    on.wait_for(1)
    shown, begun = len(on.receipts()), len(on.lines("sent"))
    with httpx.Client(base_url=on.address, cookies={"language": "ru"}, timeout=60) as somebody:
        somebody.get("/portal/").raise_for_status()
        begins()
        wait(lambda: any(status in ("500", "503") for *_, status in on.lines("sent")[begun:]))
        time.sleep(seconds)
        found = _told_so(somebody)
        ends()
    on.wait_for(shown + 3)
    on.end_load()
    on.idle()
    answers = {status for *_, status in on.lines("sent")[begun:]}
    if answers - PAGES:
        found.append(f"answered with {sorted(answers - PAGES)}")
    if "503" not in answers:
        found.append("nobody was told to come again: nothing was proved")
    return found + trouble(on)


def _told_so(somebody: httpx.Client) -> list[str]:
    """What somebody is told meanwhile who sends a form, in Russian; on a full disk a short one may still be kept."""
    form = {"csrfmiddlewaretoken": somebody.cookies["csrf"], "phone": "+77019999999"}
    answer = somebody.post("/portal/", data=form)
    if answer.status_code != 503:
        return [] if str(answer.status_code) in PAGES else [f"a form is answered with {answer.status_code}"]
    said = ("Retry-After" in answer.headers, "Введённое не потеряно" in answer.text, form["phone"] in answer.text)
    return [] if all(said) else [f"503 does not say what it must: {said}"]


@contextmanager
def held(fresh: Fresh) -> Iterator[tuple[Callable[[], object], Callable[[], object]]]:
    """How somebody outside holds what every act needs, and lets it go."""
    if fresh.url:
        with psycopg.connect(fresh.url) as other:
            yield lambda: other.execute("LOCK TABLE store_limit, store_errand IN ACCESS EXCLUSIVE MODE"), other.rollback
        return
    file = sqlite3.connect(fresh.var / "telnusqa.sqlite3", isolation_level=None, check_same_thread=False, timeout=60)
    yield lambda: file.execute("BEGIN IMMEDIATE"), lambda: file.execute("ROLLBACK")
    file.close()


@pytest.mark.postgres
def test_a_database_away_for_a_minute(college: Fresh, scale: float, tmp_path: Path) -> None:
    """Its server is stopped without a goodbye, and started again; the web has a pool of connections."""
    with place(college, tmp_path) as (fresh, own), stage(fresh, tmp_path, own, TELNUSQA_POOL="4") as on:
        assert own is not None
        assert outlived(on, own.stop_at_once, own.begin, max(3, 60 * scale)) == []
        said = (tmp_path / "worker.log").read_text(encoding="utf-8")
        assert (said.count("the worker waits"), said.count("the worker goes on")) == (1, 1)


def test_what_every_act_needs_is_held_and_every_connection_taken(college: Fresh, scale: float, tmp_path: Path) -> None:
    """On PostgreSQL two connections of a pool wait for a lock and the others for them; on SQLite for its one writer."""
    more = {"TELNUSQA_PATIENCE": "1", "TELNUSQA_POOL": "2"}
    with (
        place(college, tmp_path) as (fresh, own),
        stage(fresh, tmp_path, own, **more) as on,
        held(fresh) as (take, let),
    ):
        assert outlived(on, take, let, max(8 if fresh.url else 3, 60 * scale)) == []


def test_a_disk_that_is_full(college: Fresh, scale: float, tmp_path: Path) -> None:
    """Of the database, on a tmpfs; PostgreSQL ends by itself where it cannot write its log, and is begun again."""
    with _on_a_small_disk(college, tmp_path) as (disk, fresh, own), stage(fresh, tmp_path, own) as on:
        fillers: list[Path] = []

        def room_again() -> None:
            fillers[0].unlink()
            if own is not None and own.process.poll() is not None:
                own.begin()

        assert outlived(on, lambda: fillers.append(fill(disk)), room_again, max(3, 60 * scale)) == []


@contextmanager
def _on_a_small_disk(college: Fresh, folder: Path) -> Iterator[tuple[Path, Fresh, Postgres | None]]:
    if college.url:
        with own_postgres(megabytes=220) as own:
            yield own.home, own.take_over(college, folder), own
        return
    with small_disk(folder / "disk", 24) as disk:
        shutil.copytree(college.var, disk, dirs_exist_ok=True)
        yield disk, Fresh(disk, ""), None


def test_sabotage_a_page_that_takes_it_for_a_fault_is_found_out(college: Fresh, tmp_path: Path) -> None:
    more = {"TELNUSQA_PATIENCE": "1"}
    with (
        place(college, tmp_path) as (fresh, own),
        stage(fresh, tmp_path, own, sabotage="nothing_passes", **more) as on,
        held(fresh) as (take, let),
    ):
        assert "a form is answered with 500" in outlived(on, take, let, 3)


def after_the_clock_was_set_back(college: Fresh, folder: Path, sabotage: str = "") -> list[str]:
    """Web and worker run three hours ahead; a worker died with errands in hand; then all begin by the right clock."""
    dies, more = f"die_before_the_end{sabotage}", {"CLOCK": "180", "LEASE": "300"}
    with place(college, folder) as (fresh, own), stage(fresh, folder, own, worker=dies, **more) as on:
        for _ in range(_DOCUMENTS):
            on.worker.process.wait(60)
            on.worker.begin()
        on.wait_for(2)
        for each in (on.web, on.worker):
            each.kill()
            each.environment["CLOCK"] = "0"
            each.begin()
        if not sabotage:
            on.wait_for_more()
            on.end_load()
        on.idle(5 if sabotage else 60)
        return trouble(on)


def test_a_clock_that_is_set_back(college: Fresh, tmp_path: Path) -> None:
    assert after_the_clock_was_set_back(college, tmp_path) == []


@pytest.mark.postgres
def test_sabotage_a_lease_of_a_clock_that_is_gone_is_found_out(college: Fresh, tmp_path: Path) -> None:
    found = after_the_clock_was_set_back(college, tmp_path, ",clock_nobody_minds")
    assert any("never done: render" in each for each in found)


def after_a_worker_stood_still(college: Fresh, folder: Path, sabotage: str = "") -> list[str]:
    """It stands still with an errand in hand; another takes it when the lease has run out; then the first goes on."""
    still = "stand_still_before_the_end"
    with place(college, folder) as (fresh, own), stage(fresh, folder, own, worker=still) as on:
        assert wait((fresh.var / "stood").exists)
        other = Victim(fresh, ["tests.prove.hasty"], folder / "other.log", **{**on.known, "SABOTAGE": sabotage})
        try:
            on.wait_for(2)
            on.end_load()
            on.idle()
            on.worker.signal(signal.SIGCONT)
            on.worker.signal(signal.SIGTERM)
            on.worker.process.wait(60)
            tries = fresh.rows("SELECT max(attempts) FROM store_errand WHERE kind = 'render'")
            return [*(["nobody took it over: nothing was proved"] if tries == [(1,)] else []), *trouble(on)]
        finally:
            other.kill()


def test_a_worker_that_stands_still(college: Fresh, tmp_path: Path) -> None:
    assert after_a_worker_stood_still(college, tmp_path) == []


@pytest.mark.postgres
def test_sabotage_an_answer_that_forgets_it_was_given_is_found_out(college: Fresh, tmp_path: Path) -> None:
    found = after_a_worker_stood_still(college, tmp_path, "forgetful_answer")
    assert "documents and the lines that tell of them disagree" in found
