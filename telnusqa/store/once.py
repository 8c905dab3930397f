"""What a page has read, for as long as it is drawn: what it asks twice is asked once.

Kept only while a page is drawn that changes nothing, in one thread of work. An act and a note read afresh, and nothing
that was read before an act is answered after it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from telnusqa.core.acting import is_acting

K = TypeVar("K")
V = TypeVar("V")

_read: ContextVar[dict[object, Any] | None] = ContextVar("what this page has read", default=None)


@contextmanager
def reading_once() -> Iterator[None]:
    """Mark the time a page is drawn."""
    token = _read.set({})
    try:
        yield
    finally:
        _read.reset(token)


def once(key: object, ask: Callable[[], V]) -> V:
    """The answer to a question, asked once for a page; ``key`` names the question with everything it depends on."""
    kept = _kept()
    if kept is None:
        return ask()
    if key not in kept:
        kept[key] = ask()
    found: V = kept[key]
    return found


def once_each(kind: object, keys: Iterable[K], ask: Callable[[list[K]], Mapping[K, V]]) -> dict[K, V]:
    """What is known of each of these; those not asked for before are asked for together."""
    kept = _kept()
    wanted = list(dict.fromkeys(keys))
    found: dict[K, V] = {key: kept[kind, key] for key in wanted if (kind, key) in kept} if kept is not None else {}
    lacking = [key for key in wanted if key not in found]
    if lacking:
        answered = ask(lacking)
        found |= answered
        for key, value in answered.items():
            bring((kind, key), value)
    return found


def bring(key: object, value: object) -> None:
    """Keep an answer that came with another question."""
    kept = _kept()
    if kept is not None:
        kept[key] = value


def brings() -> bool:
    """Whether anything is kept now: bringing more than is asked for is worth while only then."""
    return _kept() is not None


def forget() -> None:
    """Something was changed: ask anew."""
    kept = _read.get()
    if kept is not None:
        kept.clear()


def _kept() -> dict[object, Any] | None:
    return None if is_acting() else _read.get()
