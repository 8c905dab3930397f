"""The errand that counts open cases anew after the calendar changed."""

from datetime import datetime

from telnusqa.acts.recount_term import recount_term
from telnusqa.core.errand import Errand
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.each_case import through_homes
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store.read import recounts


def recount(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Count what the calendar of this moment has not counted yet. Raises ``SomeFailed``."""

    def anew(number: CaseNumber) -> None:
        recount_term(number, by=WORKER, happened_at=at)

    through_homes(errand, recounts.homes, recounts.waiting, anew)
