"""Every act of printing, by name."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class Printed(Event):
    """A document was sent to the printer of a workplace, the ``attempt``-th time, for its blank."""

    kind: ClassVar[str] = "printed"
    part: str
    number: str
    blank: str
    attempt: int
    workplace: int
    dx: str
    dy: str
    scale: str


@dataclass(frozen=True, kw_only=True)
class PrintEnded(Event):
    """What became of a print: it came out well, or the printer failed before ink."""

    kind: ClassVar[str] = "print_ended"
    part: str
    blank: str
    attempt: int
    end: str


@dataclass(frozen=True, kw_only=True)
class BlankUnharmed(Event):
    """A second person saw that no ink is on the blank: it may be printed on again.

    ``same_person`` says that who printed did so, which policy allowed.
    """

    kind: ClassVar[str] = "blank_unharmed"
    clause: str = "policy:four-eyes"
    part: str
    blank: str
    attempt: int
    same_person: bool = False


@dataclass(frozen=True, kw_only=True)
class WorkplaceAdded(Event):
    """A college has a place to print at."""

    kind: ClassVar[str] = "workplace_added"


@dataclass(frozen=True, kw_only=True)
class WorkplaceCalibrated(Event):
    """A printer was measured: millimetres it is moved by, and its scale in per cent."""

    kind: ClassVar[str] = "workplace_calibrated"
    dx: str
    dy: str
    scale: str


@dataclass(frozen=True, kw_only=True)
class LayoutEntered(Event):
    """The layout of some kinds of blank is another from a day on; ``text`` is the sha256 of it."""

    kind: ClassVar[str] = "layout_entered"
    kinds: tuple[str, ...]
    since: date
    until: date | None
    text: str
