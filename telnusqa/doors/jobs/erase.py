"""The errands that note ends of cases, erase those whose time is over, and remove the bytes of their files."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts.erase_case import erase_case
from telnusqa.acts.note_end import note_end
from telnusqa.core.errand import Errand
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.each_case import through_homes
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store import files
from telnusqa.store.read import retention


def note_ends(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Every case that is over gets the day of its end. Raises ``SomeFailed``."""
    through_homes(errand, retention.homes_to_note, retention.to_note, note_end)


def erase(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Every case whose time is over, unless something keeps it. Raises ``SomeFailed``."""
    today = timezone.localdate(at)

    def waiting(home: int, *, after: str, most: int) -> tuple[CaseNumber, ...]:
        return retention.to_erase(home, today, after=after, most=most)

    def erased(number: CaseNumber) -> None:
        erase_case(number, by=WORKER, happened_at=at)

    through_homes(errand, lambda: retention.homes_due(today), waiting, erased)


def drop_files(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Remove the bytes of an erased case's files; a second time finds nothing."""
    home, digests = retention.files_to_drop(CaseNumber(errand.subject))
    for digest in digests:
        files.drop(home, digest)
