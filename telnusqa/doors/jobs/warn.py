"""The errand that warns of terms about to end."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts.warn_of_term import warn_of_term
from telnusqa.core.errand import Errand
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.each_case import through_homes
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store.read import warnings


def warn(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Every warning that is due and was not given; nobody outside is told. Raises ``SomeFailed``."""
    today = timezone.localdate(at)

    def waiting(home: int, *, after: str, most: int) -> tuple[CaseNumber, ...]:
        return warnings.waiting(home, today, after=after, most=most)

    def warned(number: CaseNumber) -> None:
        while warn_of_term(number, by=WORKER, happened_at=at):
            continue

    through_homes(errand, lambda: warnings.homes(today), waiting, warned)
