"""The errand that writes down which terms were missed."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts.deemed_refused import deemed_refused
from telnusqa.core.errand import Errand
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.each_case import through_homes
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store.read import overdue


def deem_refused(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Every open case whose term ended before today, once. Raises ``SomeFailed``."""
    today = timezone.localdate(at)

    def waiting(home: int, *, after: str, most: int) -> tuple[CaseNumber, ...]:
        return overdue.waiting(home, today, after=after, most=most)

    def refused(number: CaseNumber) -> None:
        deemed_refused(number, by=WORKER, happened_at=at)

    through_homes(errand, lambda: overdue.homes(today), waiting, refused)
