"""Which cases wait to be counted anew by the calendar of this moment, and how far that has come."""

from dataclasses import dataclass

from django.db.models import Count, Q

from telnusqa.core.errand import ErrandKind
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import decrees, recounts
from telnusqa.store.tables.errand import ErrandRow


@dataclass(frozen=True)
class Progress:
    """Homes that were asked to count, those that are done, and those where a case could not be counted yet."""

    homes: int
    done: int
    failing: int

    @property
    def over(self) -> bool:
        """Whether nothing is left to do."""
        return self.done == self.homes


def homes() -> tuple[int, ...]:
    """Homes with cases whose term still runs or was missed."""
    return recounts.homes()


def waiting(home: int, *, after: str, most: int) -> tuple[CaseNumber, ...]:
    """Open cases of a home that this calendar has not counted, by number, from behind ``after`` on."""
    return recounts.waiting(home, decrees.calendar().version, after=after, most=most)


def progress(decree: int, seq: int) -> Progress:
    """How far the counting has come that line ``seq`` of the decree's chain asked for.

    A home is done when all its errands are; the sweep that follows is no part of it.
    """
    rows = ErrandRow.objects.filter(kind=ErrandKind.RECOUNT.value, subject=f"decree:{decree}", home__isnull=False)
    rows = rows.filter(step__startswith=f"{seq}:").exclude(step__startswith=f"{seq}:sweep")
    left = Count("id", filter=Q(done_at=None))
    wrong = Count("id", filter=Q(done_at=None) & ~Q(last_error=""))
    asked = list(rows.order_by().values_list("home_id").annotate(left=left, wrong=wrong))
    return Progress(
        homes=len(asked),
        done=sum(1 for _, undone, _ in asked if not undone),
        failing=sum(1 for _, _, wrong in asked if wrong),
    )
