"""`telnusqa check-journal`: is the journal whole?"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from telnusqa.site.start import start

if TYPE_CHECKING:
    from telnusqa.core.line_check import Finding

_CANNOT_BE_READ = 2


def run(options: argparse.Namespace) -> int:
    """Name everything that is wrong; answers 0 where nothing is, 2 where a kept copy cannot be read."""
    start()
    from telnusqa.core import checkpoint_file
    from telnusqa.site.wiring import stamp_holds
    from telnusqa.store.read.journal import Told, check
    from telnusqa.store.read.journal_kept import changed_since

    told, compared, wrong = Told(), 0, 0
    holds = stamp_holds()
    for finding in check(told, holds):
        _say(finding)
    against: list[Path] = getattr(options, "against", [])
    for path in _files(against):
        try:
            kept = checkpoint_file.read(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            sys.stderr.write(f"telnusqa check-journal: {path}: no copy of a checkpoint ({error})\n")
            return _CANNOT_BE_READ
        for each in kept:
            compared += 1
            for finding in changed_since(each, holds):
                wrong += 1
                _say(finding)
    sys.stdout.write(f"{told.lines} lines in {told.chains} chains were read; wrong: {told.wrong}.\n")
    if against:
        sys.stdout.write(f"{compared} kept checkpoints were compared; not as kept: {wrong}.\n")
    return int(told.wrong + wrong > 0)


def _say(finding: "Finding") -> None:
    key = finding.chain
    where = f"home {key.home}  {key.name}  line {finding.seq}" if key.home else key.name or "tables"
    sys.stdout.write(f"{finding.wrong.value:<16}{where}: {finding.detail}\n")


def _files(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(path.glob("*.json"))
        else:
            yield path
