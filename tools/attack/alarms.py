"""Findings that are none: each matched whole, each with its reason (alarms.toml)."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tools.attack.run import Finding

FILE = Path(__file__).with_name("alarms.toml")


@dataclass(frozen=True)
class Alarm:
    """A finding of this scanner and kind, at places the pattern matches whole, in exactly these words."""

    by: str
    kind: str
    where: str
    field: str
    says: str
    why: str

    def means(self, finding: Finding) -> bool:
        """Whether it is this one."""
        return (
            (self.by, self.kind, self.says) == (finding.by, finding.kind, finding.says)
            and re.fullmatch(self.where, finding.where) is not None
            and re.fullmatch(self.field, finding.field) is not None
        )


def alarms() -> tuple[Alarm, ...]:
    """Every one. Raises ``TypeError`` for one that leaves something out."""
    return tuple(Alarm(**each) for each in tomllib.loads(FILE.read_text(encoding="utf-8"))["alarm"])


def standing(findings: Iterable[Finding]) -> list[Finding]:
    """Those that are no false alarm."""
    known = alarms()
    return [each for each in findings if not any(alarm.means(each) for alarm in known)]
