"""People who apply, in a process that nobody kills: each receipt they were shown is on the disk before they go on.

``python -m tests.prove.load ADDRESS INBOX COLLEGE AT_ONCE FOLDER``; ends, with those at hand served, when its input
closes. ``receipts`` in FOLDER has a line for each number shown, ``sent`` one for each request, ``gave_up`` one for each
person who did.
"""

import os
import sys
import threading
from pathlib import Path

from tests.prove.crowd import Promises, crowd

_LAST_SERVED = 240.0


class File:
    """Lines, each on the disk when it is written."""

    def __init__(self, path: Path) -> None:
        self.file = path.open("a", encoding="utf-8")
        self.lock = threading.Lock()

    def write(self, *words: object) -> None:
        """One line more."""
        with self.lock:
            self.file.write(" ".join(map(str, words)) + "\n")
            self.file.flush()
            os.fsync(self.file.fileno())


class Written(Promises):
    """What people were shown, on the disk."""

    def __init__(self, receipts: File) -> None:
        super().__init__()
        self.receipts = receipts

    def keep(self, who: str, number: str) -> None:
        """Somebody was shown a number."""
        self.receipts.write(who, number)
        super().keep(who, number)


def main() -> int:
    """Until the input closes."""
    address, inbox, college, at_once, folder = sys.argv[1:]
    promises = Written(File(Path(folder) / "receipts"))
    sent = File(Path(folder) / "sent")
    threads = crowd(address, inbox, college, int(at_once), promises, sent.write)
    sys.stdin.read()
    promises.over.set()
    for thread in threads:
        thread.join(_LAST_SERVED)
    gave_up = File(Path(folder) / "gave_up")
    for who in promises.gave_up:
        gave_up.write(who)
    for error in promises.broken:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
    return 1 if promises.broken or any(thread.is_alive() for thread in threads) else 0


if __name__ == "__main__":
    sys.exit(main())
