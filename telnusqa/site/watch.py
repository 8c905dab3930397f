"""A child never outlives the process that started it."""

import os
import signal
import sys
import threading

CHILD = "TELNUSQA_CHILD"


def end_with_parent() -> None:
    """As a child of `telnusqa serve`: when its end of our standard input closes, end as on SIGTERM."""
    if os.environ.pop(CHILD, ""):
        threading.Thread(target=_wait, name="parent", daemon=True).start()


def _wait() -> None:
    while os.read(sys.stdin.fileno(), 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
