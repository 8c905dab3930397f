"""`telnusqa check-journal`: is the journal whole?"""

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from telnusqa.site.start import start

if TYPE_CHECKING:
    from telnusqa.core.line_check import Finding
    from telnusqa.store.read.journal import Told
    from telnusqa.store.read.journal_checkpoints import StampHolds

_CANNOT_BE_READ = 2


def run(options: argparse.Namespace) -> int:
    """Name everything that is wrong; answers 0 where nothing is, 2 where a kept copy cannot be read."""
    start()
    from telnusqa.core import checkpoint_file
    from telnusqa.site.wiring import stamp_holds
    from telnusqa.store.read.journal import Told
    from telnusqa.store.read.journal_kept import changed_since

    told, compared, wrong = Told(), 0, 0
    holds = stamp_holds()
    try:
        findings = _findings(getattr(options, "since", None), told, holds)
    except ValueError as error:
        sys.stderr.write(f"telnusqa check-journal: {error}\n")
        return _CANNOT_BE_READ
    for finding in findings:
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


def _findings(since: str | None, told: "Told", holds: "StampHolds") -> "Iterator[Finding]":
    """What is wrong, in the whole journal or since a checkpoint. Raises ``ValueError`` where there is none of that."""
    from telnusqa.store.read import journal, journal_since

    if since is None:
        return journal.check(told, holds)
    if since.isascii() and since.isdigit() and len(since) < 10:
        found = int(since) if journal_since.stands(int(since)) else None
    else:
        found = journal_since.last_before(date.fromisoformat(since))
    if found is None:
        raise ValueError(f"no checkpoint {since}" if since.isdigit() else f"no checkpoint was made before {since}")
    sys.stdout.write(f"Since checkpoint {found}:\n")
    return journal_since.check(found, told, holds)


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
