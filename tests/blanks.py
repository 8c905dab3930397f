"""Blanks for who prints on them: received by the college and handed out, kind by kind."""

from datetime import UTC, datetime

from telnusqa.acts.hand_blanks import hand_blanks
from telnusqa.acts.receive_blanks import receive_blanks
from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import STORE, BlankRange, executor
from telnusqa.core.event import ADMINISTRATOR

_AT = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
"""The moment of the cast."""


def received(home: int, first: int = 2000001, last: int = 2000020) -> tuple[BlankRange, ...]:
    """Blanks of every kind come into the store."""
    these = tuple(BlankRange(kind, "ТКБ", first, last) for kind in BlankKind)
    for each in these:
        receive_blanks(home, each.kind, each.series, each.first, each.last, by=ADMINISTRATOR, happened_at=_AT)
    return these


def handed(home: int, person: int, first: int = 2000001, last: int = 2000020) -> None:
    """Blanks of every kind come in and go into an executor's hand."""
    hand_blanks(home, received(home, first, last), STORE, executor(person), by=ADMINISTRATOR, happened_at=_AT)
