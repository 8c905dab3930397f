"""The day until which a college awaits an archive's answer has come: the archive is reminded, once."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.archive_event import ArchiveReminded
from telnusqa.core.archive_request import RequestState
from telnusqa.core.case import Version
from telnusqa.core.enquiry import MOOT
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import archive_requests, cases
from telnusqa.store.keep.lines import has_line
from telnusqa.store.keep.write import write


@act
def remind_archive(number: CaseNumber, n: int, *, by: Actor, happened_at: datetime) -> bool:
    """Remind the archive of the request that the question ``n`` of this case has become (policy:enquiry).

    False where it went to no desk here, was answered, the case is over, or it was reminded already. Raises ``NotFound``
    and ``Conflict``.
    """
    case = cases.get(number)
    brought = archive_requests.brought_as(case, n)
    if brought is None or case.state in MOOT:
        return False
    row = archive_requests.row_of(*brought)
    if row.state != RequestState.OPEN or row.awaited_until is None or has_line(row.chain(), ArchiveReminded.kind):
        return False
    event = ArchiveReminded(by=by, at=happened_at, awaited_until=row.awaited_until)
    write(row, event, after=Version(row.last_seq))
    return True
