"""What makes a function an act, or a note.

An act is one transaction with one journal line; a note is one transaction without a line, and a short note a note
of one message. None of them may reach a neighbour: while it is open every adapter refuses. An act is never called
from inside another.
"""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from django.db import DatabaseError, IntegrityError, NotSupportedError, OperationalError, transaction

from telnusqa.core.acting import acting
from telnusqa.store.batch import one_batch
from telnusqa.store.once import forget

P = ParamSpec("P")
R = TypeVar("R")

_DEADLOCK = "40P01"


def _in_one_transaction(function: Callable[P, R]) -> Callable[P, R]:
    """Run in one transaction; once more where a unique key was taken in between, or a plan had become old.

    The second run sees the winner: it answers with the winner's result, or tells who won.
    """

    @wraps(function)
    def done(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return once(*args, **kwargs)
        except DatabaseError as error:
            if not (_lost_a_race(error) or isinstance(error, NotSupportedError)):
                raise
        return once(*args, **kwargs)

    def once(*args: P.args, **kwargs: P.kwargs) -> R:
        with acting(), transaction.atomic(durable=True):
            return function(*args, **kwargs)

    return done


def _lost_a_race(error: DatabaseError) -> bool:
    if isinstance(error, IntegrityError):
        return True
    return isinstance(error, OperationalError) and getattr(error.__cause__, "sqlstate", None) == _DEADLOCK


def act(function: Callable[P, R]) -> Callable[P, R]:
    """A legal act: one transaction, one journal line. What a page read before it holds no longer."""
    done = _in_one_transaction(function)

    @wraps(function)
    def acted(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return done(*args, **kwargs)
        finally:
            forget()

    return acted


def note(function: Callable[P, R]) -> Callable[P, R]:
    """What is no legal act and has no line: a draft, a code's attempt, a look, a lease."""
    return _in_one_transaction(function)


def short_note(function: Callable[P, R]) -> Callable[P, R]:
    """A note that reads nothing and sends one batch, in which no key can be taken and no order is crossed: a look."""

    @wraps(function)
    def done(*args: P.args, **kwargs: P.kwargs) -> R:
        with acting(), one_batch():
            return function(*args, **kwargs)

    return done
