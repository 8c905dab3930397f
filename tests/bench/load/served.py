"""The server as it runs for people: workers of the web and one for errands, on a database of its own."""

import contextlib
import http.client
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.conftest import program
from tests.walk.weight import Weight, weight

PORT = 8191
_FIRST_ANSWER = 60.0


@contextmanager
def served(*commands: str, **more: str) -> Iterator[dict[str, subprocess.Popen[bytes]]]:
    """``telnusqa COMMAND`` for each, until the end."""
    running = {
        command: subprocess.Popen(
            [sys.executable, "-m", "telnusqa.site.command", command],
            env={**os.environ, "PORT": str(PORT), "TELNUSQA_LOG_LEVEL": "WARNING", **more},
            start_new_session=True,
        )
        for command in commands
    }
    try:
        if "web" in running:
            _wait()
        yield running
    finally:
        for process in running.values():
            process.send_signal(signal.SIGTERM)
        for process in running.values():
            process.wait(30)


def first_page(path: str) -> Weight:
    """What this page weighs for a browser that comes for the first time."""
    with (
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=program("chromium"), args=["--no-sandbox"]) as browser,
    ):
        return weight(browser, f"http://127.0.0.1:{PORT}{path}")


def memory(process: subprocess.Popen[bytes]) -> float:
    """Megabytes a process and its children hold for themselves: shared pages count in part for each."""
    return sum(_held(each) for each in _with_children(process.pid)) / 1024


def _with_children(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return [pid, *(each for child in children for each in _with_children(int(child)))]


def _held(pid: int) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def ask(method: str, path: str, headers: dict[str, str] | None = None, body: str = "") -> tuple[int, str]:
    """One request; answers its status and its body. Raises ``OSError`` where nobody answers."""
    wire = http.client.HTTPConnection("127.0.0.1", PORT, timeout=30)
    try:
        wire.request(method, path, body.encode() or None, headers or {})
        answer = wire.getresponse()
        return answer.status, answer.read().decode()
    finally:
        wire.close()


def _wait() -> None:
    until = time.monotonic() + _FIRST_ANSWER
    while time.monotonic() < until:
        with contextlib.suppress(OSError):
            if ask("GET", "/healthz")[0] == 200:
                return
        time.sleep(0.1)
    raise SystemExit("the server did not answer")
