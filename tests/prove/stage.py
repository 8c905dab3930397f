"""Everything that runs while something is killed: web, worker, a gateway of short messages, and people who apply."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.fresh import Fresh, copied
from tests.prove.contest import contest, scene
from tests.prove.victim import Postgres, Victim, web
from tests.walk.served import free_port

COLLEGE = "960940000175"
AT_ONCE = 4
PATIENCE = 240.0
_GLANCE = 0.05
_SCENE = "scene.json"
_WAITS = "SELECT count(*) FROM store_errand WHERE done_at IS NULL AND kind <> 'ask_delivery'"


@dataclass
class Stage:
    """What runs, and where each wrote down what it was shown."""

    fresh: Fresh
    folder: Path
    web: Victim
    worker: Victim
    load: "subprocess.Popen[bytes]"
    postgres: Postgres | None
    before: frozenset[str]
    address: str
    known: dict[str, str]

    def lines(self, name: str) -> list[list[str]]:
        """What somebody wrote down, line by line."""
        file = self.folder / name
        return [line.split() for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []

    def receipts(self) -> list[str]:
        """The numbers people were shown."""
        return [number for _, number in self.lines("receipts")]

    def wait_for(self, count: int) -> None:
        """Until so many were shown a receipt."""
        assert wait(lambda: len(self.receipts()) >= count or self.load.poll() is not None), "nobody gets a receipt"
        assert self.load.poll() is None, (self.folder / "load.log").read_text(encoding="utf-8")

    def wait_for_more(self) -> None:
        """Until somebody else was shown one."""
        self.wait_for(len(self.receipts()) + 1)

    def end_load(self) -> None:
        """Those at hand are served, nobody comes any more."""
        assert self.load.stdin is not None
        self.load.stdin.close()
        code = self.load.wait()
        assert code == 0, (self.folder / "load.log").read_text(encoding="utf-8")

    def idle(self, patience: float = PATIENCE) -> bool:
        """Wait until every errand that is due is done; False where some never is."""
        return wait(lambda: self.fresh.rows(_WAITS) == [(0,)], patience)


def wait(until: Callable[[], bool], patience: float = PATIENCE) -> bool:
    """Look again and again; False where it never was so."""
    end = time.monotonic() + patience
    while not until():
        if time.monotonic() > end:
            return False
        time.sleep(_GLANCE)
    return True


@pytest.fixture(scope="session")
def college(template: Fresh, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fresh]:
    """A college whose one case waits for its diploma and supplement to be drawn: to copy."""
    with copied(template, tmp_path_factory.mktemp("college")) as place:
        made = scene(place)
        (place.var / _SCENE).write_text(json.dumps(made), encoding="utf-8")
        reserve(place, made, 1)
        yield place


def reserve(fresh: Fresh, made: Mapping[str, Any], times: int) -> None:
    """So many cases, each with its numbers and blanks."""
    contest(fresh, "reserve_many", [{"officer": made["officers"][0], "record": made["record"], "times": times}])


@contextmanager
def stage(
    fresh: Fresh,
    folder: Path,
    postgres: Postgres | None = None,
    *,
    documents: int = 0,
    sabotage: str = "",
    worker: str = "",
    **more: str,
) -> Iterator[Stage]:
    """Everybody is begun in a college whose documents wait to be drawn; all ended afterwards.

    ``sabotage`` breaks the web, ``worker`` the worker.
    """
    if documents:
        reserve(fresh, json.loads((fresh.var / _SCENE).read_text(encoding="utf-8")), documents)
    before = frozenset(str(number) for (number,) in fresh.rows("SELECT number FROM store_case"))
    port, sms = free_port(), free_port()
    known = {
        "TELNUSQA_PROXIES": "1",
        "TELNUSQA_SMS": f"http://telnusqa:secret@127.0.0.1:{sms}/sys/send.php",
        **more,
    }
    address, inbox = f"http://127.0.0.1:{port}", f"http://127.0.0.1:{sms}"
    taken = str(folder / "sms")
    gateway = Victim(fresh, ["tests.prove.gateway", str(sms), taken], folder / "gateway.log")
    running = [gateway]
    load = None
    try:
        running.append(web(fresh, port, folder / "web.log", SABOTAGE=sabotage, **known))
        running.append(Victim(fresh, ["tests.prove.hasty"], folder / "worker.log", SABOTAGE=worker, **known))
        with (folder / "load.log").open("wb") as printed:
            load = subprocess.Popen(
                [sys.executable, "-m", "tests.prove.load", address, inbox, COLLEGE, str(AT_ONCE), str(folder)],
                env={**os.environ, "PYTHONPATH": fresh.environment()["PYTHONPATH"]},
                stdin=subprocess.PIPE,
                stdout=printed,
                stderr=printed,
            )
        yield Stage(fresh, folder, running[1], running[2], load, postgres, before, address, known)
    finally:
        for each in running:
            each.kill()
        if load is not None and load.poll() is None:
            load.kill()
            load.wait()
