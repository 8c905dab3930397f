"""Telnusqa as a newcomer starts it: ``telnusqa serve --sample`` on a fresh folder, ended like by Ctrl-C."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.fresh import Fresh


@dataclass(frozen=True)
class Served:
    """A running house."""

    address: str
    fresh: Fresh
    process: "subprocess.Popen[str]"


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def served(fresh: Fresh, *words: str, log: Path, **more: str) -> Iterator[Served]:
    """Start it, wait until it says where it is, and end it. What it prints goes to ``log``."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    with log.open("w", encoding="utf-8") as printed:
        process = subprocess.Popen(
            [sys.executable, "-u", "-m", "telnusqa.site.command", "serve", *words],
            env=fresh.environment(PORT=str(port), TELNUSQA_PUBLIC_URL=address, **more),
            stdout=subprocess.PIPE,
            stderr=printed,
            text=True,
            start_new_session=True,
        )
        assert process.stdout is not None
        try:
            for line in process.stdout:
                printed.write(line)
                if address in line:
                    break
            else:
                raise AssertionError(f"it never answered:\n{log.read_text(encoding='utf-8')}")
            yield Served(address, fresh, process)
        finally:
            if process.poll() is None:
                os.kill(process.pid, signal.SIGINT)
            printed.write(process.communicate(timeout=60)[0])
