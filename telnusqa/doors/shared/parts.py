"""The values the parts of a page are drawn from: a view fills them, a tag or include draws them."""

from dataclasses import dataclass
from datetime import date, datetime


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
    """The one way a due date is drawn.

    ``left`` counts the days of the term still to come (0: today is the last), ``total`` the whole term, both in
    working days unless ``calendar_days``; past the end ``left`` is below nought and counts plain days.
    ``link`` opens the explanation.
    """

    day: date
    left: int
    total: int
    calendar_days: bool = False
    link: str = ""

    @property
    def tone(self) -> str:
        """The colour's name: ``past``, ``soon`` (three days or fewer) or ``calm``."""
        if self.left < 0:
            return "past"
        return "soon" if self.left <= 3 else "calm"

    @property
    def spent(self) -> int:
        """How much of the term is behind, in whole hundredths."""
        if self.total <= 0:
            return 100
        return max(0, min(100, round(100 * (self.total - self.left) / self.total)))

    @property
    def mark(self) -> int:
        """Where today stands on the bar, in hundredths, kept inside it."""
        return min(self.spent, 98)

    @property
    def past(self) -> int:
        """Plain days since the end."""
        return -self.left
