"""`telnusqa keep-checkpoints`: copies of the journal's checkpoints, to be kept where the database's owner cannot write.

These copies also say whose each leaf is, so they stay with the operator: a case's number is for those it concerns.
"""

import argparse
import os
import sys
from pathlib import Path

from telnusqa.site.start import start


def run(options: argparse.Namespace) -> int:
    """Write each one that is not in the folder yet; a file that is there is never touched."""
    start()
    from telnusqa.core.checkpoint_file import written
    from telnusqa.store.read import checkpoints

    folder: Path = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    made = 0
    for n in range(1, checkpoints.last() + 1):
        path = folder / f"checkpoint-{n:08}.json"
        if not path.exists():
            _write(path, written(checkpoints.copy_of(n, with_chains=True)))
            made += 1
    sys.stdout.write(f"{made} checkpoints were written to {folder}.\n")
    return 0


def _write(path: Path, text: str) -> None:
    """Whole or not at all."""
    begun = path.with_suffix(".part")
    with begun.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    begun.replace(path)
