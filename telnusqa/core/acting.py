"""Whether an act's transaction is open in this thread of work."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from telnusqa.core.errors import NeighbourInsideAct

_open: ContextVar[bool] = ContextVar("an act is open", default=False)


@contextmanager
def acting() -> Iterator[None]:
    """Mark the time an act's transaction is open."""
    token = _open.set(True)
    try:
        yield
    finally:
        _open.reset(token)


def is_acting() -> bool:
    """Whether an act or a note is open here."""
    return _open.get()


def forbid_inside_act(neighbour: str) -> None:
    """Stop a wire from being used while a transaction is open: every adapter and twin calls this first.

    Raises :class:`NeighbourInsideAct`.
    """
    if is_acting():
        raise NeighbourInsideAct(neighbour)
