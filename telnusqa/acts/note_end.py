"""The day a case ended is noted in its row: the line that ended it says which."""

from django.utils import timezone

from telnusqa.acts._act import note
from telnusqa.core.case import ENDS
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import cases, lines
from telnusqa.store.tables.case import CaseRow


@note
def note_end(number: CaseNumber) -> None:
    """Note the day of the end, once. By night and not in the act that ends it: cases of old releases get theirs too."""
    case = cases.get(number)
    ended = lines.last_at(case, case.state.value) if case.state in ENDS else None
    if ended is not None:
        rows = CaseRow.objects.filter(home_id=case.home, number=number, ended_on=None)
        rows.update(ended_on=timezone.localdate(ended))
