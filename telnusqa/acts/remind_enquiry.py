"""The day until which an answer was awaited has come: whoever has the case is reminded, once."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.book_event import EnquiryReminded
from telnusqa.core.enquiry import MOOT
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import cases, enquiries
from telnusqa.store.keep.write import write
from telnusqa.store.tables.warning import ENQUIRY, WarningRow


@act
def remind_enquiry(number: CaseNumber, n: int, *, by: Actor, happened_at: datetime) -> bool:
    """Remind of the question of that number, if it waits and nobody was reminded of it (policy:enquiry).

    False where nothing is to be reminded of: it was answered, or the case is over. Raises ``NotFound`` and
    ``Conflict``.
    """
    case = cases.get(number)
    asked = next((each for each in enquiries.of_case(case) if each.n == n and each.answer is None), None)
    if asked is None or case.state in MOOT:
        return False
    key = {"home_id": case.home, "case_number": number, "kind": f"{ENQUIRY}{n}", "due_on": asked.awaited_until}
    if WarningRow.objects.filter(**key).exists():
        return False
    WarningRow.objects.create(**key, at=happened_at)
    event = EnquiryReminded(by=by, at=happened_at, n=n, awaited_until=asked.awaited_until, executor=case.executor)
    write(case, event, after=case.version)
    return True
