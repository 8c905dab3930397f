"""The errand that opens a forwarded case at the organisation it was sent to."""

from datetime import datetime

from telnusqa.acts.receive_forwarded import receive_forwarded as receive
from telnusqa.core.errand import Errand
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.neighbours import Neighbours


def receive_forwarded(errand: Errand, to: Neighbours, at: datetime) -> None:
    """The act itself knows when it is done already."""
    receive(CaseNumber(errand.subject), by=WORKER, happened_at=at)
