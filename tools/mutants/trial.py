"""One change, one process: is any test red?"""

import ast
import os
import resource
import signal
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import pytest

from tools.mutants.change import Change, changes
from tools.mutants.planted import plant_module, plant_value
from tools.mutants.pytest_run import run
from tools.mutants.sound import Sound
from tools.mutants.subject import Subject
from tools.mutants.value import ValueChange

_NO_PYTHON = 90
_MEMORY = 4 << 30


class Fate(Enum):
    """What became of a change. ``TIMED_OUT`` counts as killed; ``NO_PYTHON`` is not counted."""

    KILLED = "killed"
    TIMED_OUT = "timed out"
    SURVIVED = "survived"
    NO_PYTHON = "no Python"


@dataclass(frozen=True)
class Trial:
    """A change of a subject by its place among the subject's changes; in which function, "" for outside any."""

    subject: Subject
    place: int
    name: str
    line: int
    function: str


def trials(subject: Subject) -> Iterator[Trial]:
    """Every change of a subject, to be tried."""
    every: Sequence[Change | ValueChange] = subject.changes()
    for place, change in enumerate(every):
        if isinstance(change, Change):
            yield Trial(subject, place, change.name, change.line, change.scope if change.inside else "")
        else:
            yield Trial(subject, place, change.name, 0, "")


def begin(trial: Trial, root: Path, sound: Mapping[Path, Sound]) -> int:
    """Fork a process that tries it; answers its id."""
    child = os.fork()
    if child == 0:
        _quiet()
        os._exit(_tried(trial, root, sound))
    return child


def fate(status: int) -> Fate:
    """What a process that ended with this wait status says."""
    if os.WIFSIGNALED(status):
        return Fate.TIMED_OUT
    code = os.waitstatus_to_exitcode(status)
    return {0: Fate.SURVIVED, _NO_PYTHON: Fate.NO_PYTHON}.get(code, Fate.KILLED)


def _tried(trial: Trial, root: Path, sound: Mapping[Path, Sound]) -> int:
    subject = trial.subject
    try:
        _plant(subject, trial.place)
    except (SyntaxError, ValueError):
        return _NO_PYTHON
    tests = _may_notice(trial, sound)
    for some in (tests[:1], tests[1:]):
        if some:
            _limit(1 + 4 * sum(sound[test].seconds for test in some))
            code = run(some, root)
            # No test at all is no kill.
            if code not in {0, int(pytest.ExitCode.NO_TESTS_COLLECTED)}:
                return code
    return 0


def _may_notice(trial: Trial, sound: Mapping[Path, Sound]) -> list[Path]:
    # What is changed outside functions is met by whoever loads the module.
    subject = trial.subject
    tests = [test for test, found in sound.items() if found.enters(subject.source, trial.function or "<module>")]
    tests.sort(key=lambda test: (subject.path.stem not in test.stem, test not in subject.near, sound[test].seconds))
    return tests


def _plant(subject: Subject, place: int) -> None:
    if subject.path.suffix == ".toml":
        change = subject.changes()[place]
        assert isinstance(change, ValueChange)
        plant_value(subject.path, change)
        return
    tree = ast.parse(subject.path.read_text(encoding="utf-8"))
    tuple(changes(tree))[place].make()
    plant_module(subject.module, subject.path, tree)


def _quiet() -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _limit(seconds: float) -> None:
    used = resource.getrusage(resource.RUSAGE_SELF)
    end = int(used.ru_utime + used.ru_stime + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (end, resource.RLIM_INFINITY))
    # A test that waits uses no CPU.
    signal.alarm(int(seconds) * 20)
