"""The calendar asks for an errand, once for each day or whatever else its step names."""

from telnusqa.acts._act import note
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.store.keep.write import run_later


@note
def ask_by_clock(kind: ErrandKind, step: str) -> None:
    """Put it into the outbox; the same step asked again, by whichever worker, is the same errand."""
    run_later(None, Ask(kind, "clock", "clock"), step)
