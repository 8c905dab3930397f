"""The errand that reminds of an enquiry whose answer has not come: its executor, and the archive that was asked."""

from datetime import datetime

from telnusqa.acts.remind_archive import remind_archive
from telnusqa.acts.remind_enquiry import remind_enquiry as remind
from telnusqa.core.errand import Errand
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.neighbours import Neighbours


def remind_enquiry(errand: Errand, to: Neighbours, at: datetime) -> None:
    """The acts themselves know whether an answer is still awaited and nobody was reminded."""
    number, n = CaseNumber(errand.subject), int(errand.payload["n"])
    remind(number, n, by=WORKER, happened_at=at)
    remind_archive(number, n, by=WORKER, happened_at=at)
