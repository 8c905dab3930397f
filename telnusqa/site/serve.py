"""Web and worker as children of one process: they begin together and end together, and nothing is left behind."""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from types import FrameType

from telnusqa.site.watch import CHILD

_GRACE = 15.0
"""Seconds a child has to end by itself: a page or an errand at hand is finished first."""
_FIRST_ANSWER = 60.0
_GLANCE = 0.1


class Running:
    """The children, and whether somebody asked for the end."""

    def __init__(self) -> None:
        self._children: list[subprocess.Popen[bytes]] = []
        self._asked = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._ask)

    def _ask(self, _number: int, _frame: FrameType | None) -> None:
        self._asked.set()

    def begin(self, *command: str) -> None:
        """Start ``telnusqa COMMAND``, in a group of its own so that Ctrl-C reaches it through us alone."""
        if self._asked.is_set():
            return
        self._children.append(
            subprocess.Popen(
                [sys.executable, "-m", "telnusqa.site.command", *command],
                stdin=subprocess.PIPE,
                start_new_session=True,
                env={**os.environ, CHILD: "1"},
            )
        )

    def answers(self, host: str, port: int) -> bool:
        """Wait for the first answer; False where the end came first."""
        until = time.monotonic() + _FIRST_ANSWER
        while self._alive() and time.monotonic() < until:
            if _answered(host, port):
                return True
            self._asked.wait(_GLANCE)
        return False

    def wait(self) -> int:
        """Until the end is asked for, or a child dies; then all end. Answers 0, or the code of the child that died."""
        while self._alive():
            self._asked.wait(_GLANCE)
        codes = [child.poll() for child in self._children]
        died = next((code for code in codes if code is not None), None)
        self._end()
        if self._asked.is_set() or died is None:
            return 0
        sys.stderr.write(f"A part of Telnusqa ended by itself with {died}; the rest was ended too.\n")
        return died if died > 0 else 1

    def _alive(self) -> bool:
        return not self._asked.is_set() and all(child.poll() is None for child in self._children)

    def _end(self) -> None:
        for child in self._children:
            if child.poll() is None:
                child.terminate()
        until = time.monotonic() + _GRACE
        for child in self._children:
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(max(0.0, until - time.monotonic()))
            # Whatever a child left in its group goes with it.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()


def _answered(host: str, port: int) -> bool:
    wire = http.client.HTTPConnection(host, port, timeout=5)
    try:
        wire.request("GET", "/robots.txt")
        wire.getresponse().read()
    except (OSError, http.client.HTTPException):
        return False
    finally:
        wire.close()
    return True


def port_is_taken(host: str, port: int) -> bool:
    """Whether somebody listens there already."""
    with contextlib.suppress(OSError), socket.create_connection((host, port), timeout=1):
        return True
    return False
