"""`telnusqa work`: the worker alone."""

import argparse
import signal
import threading
from types import FrameType

from telnusqa.site.start import insist_on_durability, start
from telnusqa.site.watch import end_with_parent


def run(_options: argparse.Namespace) -> int:
    """Run errands until a signal ends it, after the errand at hand."""
    stop = threading.Event()

    def leave(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, leave)
    signal.signal(signal.SIGINT, leave)
    start()
    insist_on_durability(stop)
    end_with_parent()
    from telnusqa.doors.jobs import worker
    from telnusqa.site.wiring import neighbours

    worker.run(neighbours(), stop)
    return 0
