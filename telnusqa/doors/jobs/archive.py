"""The errands between a case and an archive: what is asked goes there, the answer comes back."""

from datetime import datetime

from telnusqa.acts.note_archive_answer import note_archive_answer
from telnusqa.acts.receive_request import receive_request
from telnusqa.core.archive_request import RequestNumber
from telnusqa.core.errand import Errand
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.neighbours import Neighbours


def ask_archive(errand: Errand, to: Neighbours, at: datetime) -> None:
    """The act itself knows when the request is there already."""
    receive_request(CaseNumber(errand.subject), int(errand.payload["n"]), by=WORKER, happened_at=at)


def bring_archive_answer(errand: Errand, to: Neighbours, at: datetime) -> None:
    """The act itself knows when the answer is there already."""
    home, number = int(errand.payload["home"]), RequestNumber(str(errand.payload["number"]))
    note_archive_answer(home, number, by=WORKER, happened_at=at)
