"""How a scanner is run, and what a finding is."""

import os
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Finding:
    """What a scanner says: of which kind, where (the method and the path), in which field, in which words."""

    by: str
    kind: str
    where: str
    field: str
    says: str

    def __str__(self) -> str:
        return ": ".join(part for part in (self.by, self.kind, f"{self.where} {self.field}".strip(), self.says) if part)


def run(command: Sequence[str], log: Path, *, seconds: float) -> float:
    """Run it, and stop it after so many seconds; answers how many it took. It is told of no proxy and no home."""
    kept = {name: text for name, text in os.environ.items() if not name.lower().endswith("_proxy")}
    surroundings = kept | {
        "HOME": str(log.parent),
        "NO_PROXY": "*",
        "LANGUAGE": "en",
        "LC_ALL": "C.UTF-8",
        "TERM": "dumb",
    }
    began = time.monotonic()
    with log.open("w", encoding="utf-8") as said:
        ran = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            env=surroundings,
            start_new_session=True,
        )
        try:
            ran.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(ran.pid, signal.SIGKILL)
            ran.wait()
    return time.monotonic() - began
