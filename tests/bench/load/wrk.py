"""Load by ``wrk``: so many connections for so many seconds, each request another one."""

import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

CONNECTIONS = 8
_THREADS = 2
_SCRIPT = Path(__file__).with_name("each.lua")


@dataclass(frozen=True)
class Run:
    """What came of it. ``answered`` are requests answered in full, ``refused`` those of them that were not 2xx."""

    answered: int
    refused: int
    seconds: float
    median_ms: float
    slow_ms: float
    first_refusal: str

    @property
    def per_second(self) -> float:
        """Requests answered in a second."""
        return self.answered / self.seconds


def load(
    url: str,
    *,
    seconds: float,
    method: str = "GET",
    path: str = "",
    headers: Sequence[tuple[str, str]] = (),
    body: str = "",
    names: Iterable[str] = (),
) -> Run:
    """Ask ``path``; where names are given each takes the place of ``@`` in turn, none twice.

    In the body ``@n`` is another number for each request, and a header's value may hold it too.
    """
    program = shutil.which("wrk")
    if program is None:
        raise SystemExit("wrk is missing: apt-get install wrk")
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (
            ("names", "\n".join(names)),
            ("body", body),
            ("headers", "\n".join(f"{name}: {value}" for name, value in headers)),
        ):
            (Path(folder) / name).write_text(text, encoding="utf-8")
        done = subprocess.run(
            [
                program, f"-t{_THREADS}", f"-c{CONNECTIONS}", f"-d{seconds:g}s", "--timeout", "30s",
                "-s", str(_SCRIPT), url, "--", method, path, folder, str(_THREADS),
            ],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)
    told = json.loads(done.stdout.rpartition("\x1e")[2])
    return Run(
        answered=told["answered"],
        refused=told["refused"],
        seconds=told["microseconds"] / 1e6,
        median_ms=told["median"] / 1000,
        slow_ms=told["slow"] / 1000,
        first_refusal=told["first"],
    )
