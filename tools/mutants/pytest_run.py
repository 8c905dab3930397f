"""Tests run in this very process, lean and without a database."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

_ARGUMENTS = (
    *("-o", "addopts=", "-p", "no:django", "-p", "no:cacheprovider", "--import-mode=importlib", "-x", "-q"),
    # They collect garbage twice a run, which is half of its time.
    *("-p", "no:unraisableexception", "-p", "no:threadexception"),
)


def run(tests: Sequence[Path], root: Path) -> int:
    """Run these tests to the first red one; answers pytest's exit code."""
    return int(pytest.main([*_ARGUMENTS, "--rootdir", str(root), *map(str, tests)]))


@contextmanager
def quiet() -> Iterator[None]:
    """Nothing is written meanwhile, by anybody in this process."""
    sys.stdout.flush()
    sys.stderr.flush()
    kept = [os.dup(stream) for stream in (1, 2)]
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    try:
        yield
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        for stream, copy in zip((1, 2), kept, strict=True):
            os.dup2(copy, stream)
            os.close(copy)
        os.close(nowhere)
