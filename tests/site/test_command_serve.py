"""`telnusqa serve`: begins, answers, keeps what was entered, and ends leaving nobody behind."""

import contextlib
import http.client
import http.cookiejar
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.fresh import ROOT, Fresh

pytestmark = pytest.mark.sqlite
LONGEST = 60.0
HELD = (
    "SELECT count(*) FROM store_line",
    "SELECT count(*) FROM store_case",
    "SELECT count(*) FROM store_record",
    "SELECT count(*) FROM store_blank",
)


class Serving:
    """One run of the command."""

    def __init__(self, var: Path, *words: str) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.var = var
        surroundings = {**os.environ, "TELNUSQA_VAR": str(var), "PORT": str(self.port), "DATABASE_URL": ""}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "telnusqa.site.command", "serve", *words],
            env=surroundings, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, start_new_session=True,
        )  # fmt: skip

    def until_it_answers(self) -> str:
        """The home page."""
        assert soon(lambda: self.process.poll() is not None or self.answers()), "no answer within a minute"
        assert self.process.poll() is None, self.printed()
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/") as answer:
            return str(answer.read().decode())

    def answers(self) -> bool:
        wire = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        with contextlib.closing(wire), contextlib.suppress(OSError, http.client.HTTPException):
            wire.request("GET", "/robots.txt")
            return wire.getresponse().status == 200
        return False

    def end(self, number: int = signal.SIGINT) -> int:
        """Send the signal to the command alone, as a terminal's Ctrl-C reaches it; its exit code."""
        self.process.send_signal(number)
        return self.process.wait(30)

    def printed(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.read()

    def left(self) -> dict[int, str]:
        """Processes that work in our folder: number → command."""
        found = {}
        for entry in Path("/proc").iterdir():
            with contextlib.suppress(OSError, ValueError):
                if f"TELNUSQA_VAR={self.var}".encode() in (entry / "environ").read_bytes().split(b"\0"):
                    found[int(entry.name)] = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        return found

    def child(self, name: str) -> int:
        """The process of `telnusqa web` or `telnusqa work`: the oldest, where there are several."""
        return min(number for number, command in self.left().items() if f"command {name}" in command)


def soon(true: Callable[[], object], within: float = LONGEST) -> bool:
    """Whether it becomes true in time."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        if true():
            return True
        time.sleep(0.05)
    return False


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A place where the sample was loaded by the first run."""
    return tmp_path_factory.mktemp("served")


@pytest.fixture
def serve(sample: Path) -> Iterator[Callable[..., Serving]]:
    """Starts the command; whatever is left of it is ended afterwards."""
    started: list[Serving] = []

    def begin(*words: str) -> Serving:
        started.append(Serving(sample, *words))
        return started[-1]

    yield begin
    for run in started:
        for number in run.left():
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)


def sign_in(port: int, login: str, password: str) -> str:
    """Sign in as a browser would; the page that follows."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    page = f"http://127.0.0.1:{port}/staff/sign-in/"
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', browser.open(page).read().decode())
    assert token is not None
    form = {"csrfmiddlewaretoken": token[1], "login": login, "password": password}
    return str(browser.open(page, urllib.parse.urlencode(form).encode()).read().decode())


def counted(var: Path, sql: str) -> int:
    with contextlib.closing(sqlite3.connect(var / "telnusqa.sqlite3")) as connection:
        return int(connection.execute(sql).fetchone()[0])


def test_two_runs_begin_answer_end_cleanly_and_keep_what_was_entered(
    serve: Callable[..., Serving], sample: Path
) -> None:
    first = serve("--sample")
    assert "<html" in first.until_it_answers()
    sign_in(first.port, "saule", "telnusqa-sample-saule")
    assert soon(
        lambda: (
            counted(sample, "SELECT count(*) FROM store_errand WHERE done_at IS NULL AND due <= CURRENT_TIMESTAMP") == 0
        )
    )
    assert first.end() == 0
    printed = first.printed()
    assert f"http://127.0.0.1:{first.port}/" in printed
    assert "telnusqa-sample-saule" in printed
    assert "Traceback" not in printed
    assert first.left() == {}
    assert counted(sample, "SELECT count(*) FROM store_errand WHERE last_error <> ''") == 0
    before = [counted(sample, sql) for sql in HELD]

    second = serve("--sample")
    second.until_it_answers()
    assert second.end(signal.SIGTERM) == 0
    assert "Traceback" not in second.printed()
    assert second.left() == {}
    after = [counted(sample, sql) for sql in HELD]
    assert after == before
    assert counted(sample, "SELECT count(*) FROM store_line WHERE kind = 'signed_in'") == 1


@pytest.mark.parametrize("name", ["web", "work"])
def test_where_one_part_dies_the_other_is_ended_and_the_code_says_so(serve: Callable[..., Serving], name: str) -> None:
    run = serve()
    run.until_it_answers()
    os.kill(run.child(name), signal.SIGKILL)
    assert run.process.wait(30) == 1
    assert "ended by itself" in run.printed()
    assert run.left() == {}


def test_where_the_command_is_killed_its_parts_end_by_themselves(serve: Callable[..., Serving]) -> None:
    run = serve()
    run.until_it_answers()
    run.end(signal.SIGKILL)
    assert soon(lambda: run.left() == {}, 30), run.left()


def test_a_taken_port_is_told_in_a_line(serve: Callable[..., Serving], sample: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        surroundings = {**os.environ, "TELNUSQA_VAR": str(sample), "PORT": str(port), "DATABASE_URL": ""}
        done = subprocess.run(
            [sys.executable, "-m", "telnusqa.site.command", "serve"],
            env=surroundings, cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == f"Port {port} is taken. Choose another: PORT={port + 1} make run\n"


def test_an_unfit_production_is_refused_in_a_line(fresh: Fresh) -> None:
    process = fresh.start("telnusqa.site.command", "serve", TELNUSQA_PRODUCTION="1")
    printed, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert printed.startswith("telnusqa serve: Unsafe: ")
    assert "TELNUSQA_SMS" in printed
    assert "Traceback" not in printed
