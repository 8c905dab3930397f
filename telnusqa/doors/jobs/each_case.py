"""Something done to the cases of every home: in small errands, one case after another, each in its own transaction."""

from collections.abc import Callable, Iterable
from typing import Protocol

import structlog

from telnusqa.acts.go_on import go_on
from telnusqa.core.errand import Errand
from telnusqa.core.errors import Conflict
from telnusqa.core.serial import CaseNumber
from telnusqa.store.passing import passing

MOST = 100
"""Cases of one errand; the rest goes on in another."""
_TRIES = 5

log = structlog.get_logger("telnusqa.worker")


class SomeFailed(Exception):
    """Not every case could be done: the errand is tried again, and finds the others done."""


class Waiting(Protocol):
    """Numbers of the cases of a home that wait, in order, from behind ``after`` on, at most so many."""

    def __call__(self, home: int, *, after: str, most: int) -> tuple[CaseNumber, ...]:
        """Nothing where nothing waits."""


def through_homes(
    errand: Errand, homes: Callable[[], Iterable[int]], waiting: Waiting, do: Callable[[CaseNumber], object]
) -> None:
    """Do it to the first cases of the errand's home, and leave the rest to another errand.

    An errand that names no home asks for one in each where a case waits. Killed half-way and run again, it finds what
    is left. Raises :class:`SomeFailed`.
    """
    if "home" not in errand.payload:
        for home in homes():
            if waiting(home, after="", most=1):
                go_on(errand, home)
        return
    home = int(errand.payload["home"])
    numbers = waiting(home, after=str(errand.payload.get("after", "")), most=MOST)
    if len(numbers) == MOST:
        go_on(errand, home, after=numbers[-1])
    each_case(numbers, do)


def each_case(numbers: Iterable[CaseNumber], do: Callable[[CaseNumber], object]) -> None:
    """Do it to each: one that fails stops no other. A database that goes away is raised at once.

    Raises :class:`SomeFailed` at the end where one failed.
    """
    failed = 0
    for number in numbers:
        try:
            _undisturbed(number, do)
        except Exception as error:  # one case that fails must not stop the others; it is logged and told
            if passing(error):
                raise
            log.exception("a case was left undone", case=number)
            failed += 1
    if failed:
        raise SomeFailed(f"{failed} cases")


def _undisturbed(number: CaseNumber, do: Callable[[CaseNumber], object]) -> None:
    """An officer may act in the same instant: whoever wrote second tries again, on what now stands."""
    for _ in range(_TRIES - 1):
        try:
            do(number)
        except Conflict:
            continue
        return
    do(number)
