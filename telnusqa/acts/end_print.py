"""What became of a print is said: it came out well, or the printer failed before ink."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.acts._printing import live_part, standing_as
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.event import Actor
from telnusqa.core.print_event import PrintEnded
from telnusqa.core.printing import PrintEnd, PrintState
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Part
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.tables.printing import PrintRow


@act
def end_print(
    number: CaseNumber, part: Part, end: PrintEnd, *, seen: Version, by: Actor, happened_at: datetime
) -> Case:
    """Say how the print of the document ended. A spoiled one is no end of a print: its reservation is voided.

    Raises ``Rejected`` (``print_not_open``), ``MoveForbidden`` and ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.PRINT)
    duplicate = live_part(case, part)
    found = standing_as(duplicate, PrintState.SENT)
    PrintRow.objects.filter(pk=found.id).update(
        state=PrintState(end.value).value, ended_by=by.code, ended_at=happened_at
    )
    event = PrintEnded(
        by=by,
        at=happened_at,
        part=part.value,
        blank=str(duplicate.blank),
        attempt=found.attempt,
        end=end.value,
    )
    return replace(moved, version=write(moved, event, after=seen))
