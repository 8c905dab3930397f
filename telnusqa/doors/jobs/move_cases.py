"""The errand that gives the cases of a bulk to other executors."""

from datetime import datetime

from telnusqa.acts.move_of_bulk import move_of_bulk
from telnusqa.core.errand import Errand
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.each_case import through_homes
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store.read import bulks


def move_cases(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Each case in its own transaction; killed and run again, it finds what is left. Raises ``SomeFailed``."""
    bulk, its_home = int(errand.payload["bulk"]), int(errand.payload["home"])

    def waiting(home: int, *, after: str, most: int) -> tuple[CaseNumber, ...]:
        return bulks.waiting(bulk, home, after=after, most=most)

    def moved(number: CaseNumber) -> None:
        move_of_bulk(bulk, its_home, number, by=WORKER, happened_at=at)

    through_homes(errand, lambda: (its_home,), waiting, moved)
