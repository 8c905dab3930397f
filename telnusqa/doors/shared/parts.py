"""The values the parts of a page are drawn from: a view fills them, a tag or include draws them."""

from dataclasses import dataclass
from datetime import date, datetime

from telnusqa.law.working_left import Left


@dataclass(frozen=True)
class Option:
    """One answer of a question: what is sent, what is said, and a line under it."""

    value: str
    label: str
    hint: str = ""


@dataclass(frozen=True)
class Row:
    """One line of a summary list. ``change`` is the address that mends it, ``what`` completes "change …" for ears."""

    key: str
    value: str
    change: str = ""
    what: str = ""


@dataclass(frozen=True)
class Task:
    """One line of a task list; without an address it cannot be begun yet, and ``note`` says why."""

    label: str
    done: bool
    address: str = ""
    note: str = ""


@dataclass(frozen=True)
class Moment:
    """One event of a timeline, drawn newest first: what happened, when, by whom, and a line more."""

    title: str
    at: datetime
    by: str = ""
    note: str = ""


@dataclass(frozen=True)
class Pages:
    """Addresses of the neighbours of a page of a list; "" where there is none."""

    newer: str = ""
    older: str = ""


@dataclass(frozen=True, kw_only=True)
class DueFigure:
    """The one way a due date is drawn: the day large, the working days left in words, a thin bar with today marked.

    ``said`` tells ``left`` in the language of the page; ``link`` opens the explanation.
    """

    day: date
    start: date
    today: date
    left: Left
    said: str
    link: str = ""

    @property
    def tone(self) -> str:
        """The colour's name: ``past``, ``soon`` (three working days or fewer) or ``calm``."""
        if self.left.missed:
            return "past"
        return "soon" if self.left.soon else "calm"

    @property
    def spent(self) -> int:
        """How much of the term is behind, in whole hundredths."""
        whole = (self.day - self.start).days
        gone = (self.today - self.start).days
        return max(0, min(100, round(100 * gone / whole))) if whole > 0 else 100

    @property
    def mark(self) -> int:
        """Where today stands on the bar, in hundredths, kept inside it."""
        return min(self.spent, 98)
