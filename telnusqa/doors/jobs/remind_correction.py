"""The errand that reminds an applicant of what was asked for."""

from datetime import datetime

from telnusqa.acts.remind_correction import remind_correction as remind
from telnusqa.core.errand import Errand
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.neighbours import Neighbours


def remind_correction(errand: Errand, to: Neighbours, at: datetime) -> None:
    """The act itself knows whether the question is still open and nobody was reminded."""
    remind(CaseNumber(errand.subject), int(errand.payload["asked"]), by=WORKER, happened_at=at)
