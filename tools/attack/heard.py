"""The requests of the scanners, as the served house wrote them down (tools/attack/listening.py)."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

UNDONE = "undone"
"""The last word of who says so in User-Agent: what a form did is undone, so that the next finds all as it was."""


@dataclass(frozen=True)
class Heard:
    """A request: of which scanner as whom, at which route, how it was answered; ``sent`` stands for what it held."""

    by: str
    route: str
    method: str
    status: int
    sent: str

    @property
    def tool(self) -> str:
        """Which scanner."""
        return self.by.split()[0]

    @property
    def who(self) -> str:
        """As whom."""
        return self.by.split()[1]


def heard(written: Path) -> Iterator[Heard]:
    """Every request written down."""
    with written.open("rb") as lines:
        for line in lines:
            if line.endswith(b"\n"):
                yield Heard(**json.loads(line))
