"""The sample served for the scanners alone, and what its own log says of their requests."""

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from urllib.error import URLError
from urllib.request import urlopen

from tools.attack.heard import Heard, heard

_READY_WITHIN = 900
_CASES = "12"


@dataclass(frozen=True)
class Served:
    """Where the server answers, what it wrote down, and what must be known to reach everything there."""

    address: str
    listened: Path
    known: dict[str, Any]

    def heard(self, who: str) -> list[Heard]:
        """Every request of the scanners as that one."""
        return [each for each in heard(self.listened) if each.who == who]


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """A server on a fresh folder at an address of this machine, its limits out of the way."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", int(os.environ.get("PORT", "0"))))
        port = listener.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    kept = {name: text for name, text in os.environ.items() if not name.startswith(("TELNUSQA_", "DATABASE_"))}
    environment = kept | {
        "DJANGO_SETTINGS_MODULE": "tools.attack.settings",
        "TELNUSQA_VAR": str(folder / "var"),
        "TELNUSQA_PUBLIC_URL": address,
        "TELNUSQA_SECRET_KEY": secrets.token_hex(32),
        "PORT": str(port),
        "TELNUSQA_LISTENED": str(folder / "asked.jsonl"),
    }
    (folder / "asked.jsonl").touch()
    with (folder / "server.log").open("w", encoding="utf-8") as log:
        first = ("migrate",) if (folder / "var").exists() else ("sample-cases", _CASES)
        _telnusqa(*first, environment=environment, log=log)
        # Before anybody works there: a worker would do what the states of the matrix leave undone.
        known = _known(environment, log)
        command = [sys.executable, "-m", "telnusqa.site.command", "serve"]
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
        try:
            _wait_for(f"{address}/healthz", server)
            yield Served(address, folder / "asked.jsonl", known | _operations(address))
        finally:
            _end(server)


def _telnusqa(*words: str, environment: dict[str, str], log: IO[str]) -> None:
    command = [sys.executable, "-m", "telnusqa.site.command", *words]
    subprocess.run(command, env=environment, stdout=log, stderr=log, check=True)


def _end(server: "subprocess.Popen[bytes]") -> None:
    """As by Ctrl-C; by force where that is not heard, as under a shell that works in the background."""
    server.send_signal(signal.SIGINT)
    try:
        server.wait(timeout=30)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()


def _known(environment: dict[str, str], written: IO[str]) -> dict[str, Any]:
    asked = subprocess.run(
        [sys.executable, "-m", "tools.attack.known"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=written,
        check=True,
    )
    found: dict[str, Any] = json.loads(asked.stdout.splitlines()[-1])
    return found


def _operations(address: str) -> dict[str, Any]:
    with urlopen(f"{address}/api/v1/openapi.json", timeout=60) as answer:  # noqa: S310 - our own server
        return {"operations": json.load(answer)["paths"]}


def _wait_for(address: str, server: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + _READY_WITHIN
    while time.monotonic() < until and server.poll() is None:
        try:
            with urlopen(address, timeout=5):  # noqa: S310 - our own server
                return
        except (URLError, OSError):
            time.sleep(1)
    raise SystemExit("the server never answered")
