"""One row, one process: is its test red when its function is broken?"""

import os
import signal
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

import pytest

from tools.law_proof.broken_import import NO_FUNCTION, NoSuchFunction, plant

PURE = ("tests/core/", "tests/law/", "tests/words/")
_SECONDS = 120
_LEAN = ("-p", "no:unraisableexception", "-p", "no:threadexception", "-p", "no:cacheprovider")


class Colour(Enum):
    """What a test said."""

    GREEN = "green"
    RED = "red"
    NO_TEST = "no such test"
    NO_FUNCTION = "no such function"
    UNREAD = "not even imported"
    STUCK = "did not end"


def begin(tests: Sequence[str], root: Path, *, broken: str = "") -> int:
    """Fork a process that runs these tests of one kind, with that function broken; answers its id."""
    child = os.fork()
    if child == 0:
        signal.alarm(_SECONDS)
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        os._exit(_ran(tests, root, broken))
    return child


def colour(status: int) -> Colour:
    """What a process that ended with this wait status says. A test that cannot be imported says nothing of itself."""
    if os.WIFSIGNALED(status):
        return Colour.STUCK
    code = os.waitstatus_to_exitcode(status)
    known = {
        int(pytest.ExitCode.OK): Colour.GREEN,
        int(pytest.ExitCode.TESTS_FAILED): Colour.RED,
        int(pytest.ExitCode.USAGE_ERROR): Colour.NO_TEST,
        int(pytest.ExitCode.NO_TESTS_COLLECTED): Colour.NO_TEST,
        NO_FUNCTION: Colour.NO_FUNCTION,
    }
    return known.get(code, Colour.UNREAD)


def is_pure(test: str) -> bool:
    """Whether a test needs no database."""
    return test.startswith(PURE)


def _ran(tests: Sequence[str], root: Path, broken: str) -> int:
    os.chdir(root)
    if broken:
        try:
            plant(broken, root)
        except NoSuchFunction:
            return NO_FUNCTION
    kind = ("-o", "addopts=", "-p", "no:django", "--import-mode=importlib") if is_pure(tests[0]) else ("-n0",)
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1" if is_pure(tests[0]) else ""
    return int(pytest.main([*kind, *_LEAN, "-x", "-q", "--rootdir", str(root), *tests]))
