"""The errand that puts an issued duplicate at its place of collection."""

from datetime import datetime

from telnusqa.acts.make_ready import make_ready as put_at_its_place
from telnusqa.core.errand import Errand
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.neighbours import Neighbours


def make_ready(errand: Errand, to: Neighbours, at: datetime) -> None:
    """The act itself knows when it is done already."""
    put_at_its_place(CaseNumber(errand.subject), by=WORKER, happened_at=at)
