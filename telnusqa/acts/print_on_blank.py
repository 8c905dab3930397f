"""A document is sent to the printer, once for its blank."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.acts._printing import live_part
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.print_event import Printed
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Part
from telnusqa.store.keep import prints
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.tables.printing import PrintRow


@act
def print_on_blank(
    number: CaseNumber, part: Part, workplace: int, *, seen: Version, by: Actor, happened_at: datetime
) -> Case:
    """Let the document be printed at the workplace, mended as its printer was measured.

    A blank bears one print: the key of the prints says so too. Raises ``Rejected`` (``printed_already``),
    ``NotFound`` for another college's workplace, ``MoveForbidden`` and ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.PRINT)
    duplicate, place = live_part(case, part), prints.workplace(case.home, workplace)
    earlier = prints.of(duplicate)
    if any(each.stands for each in earlier):
        raise Rejected(Problem("print", "printed_already"))
    row = PrintRow.objects.create(
        home_id=case.home,
        year=duplicate.number.year,
        n=duplicate.number.n,
        blank_id=prints.blank_of(duplicate),
        attempt=len(earlier) + 1,
        workplace=place,
        dx=place.dx,
        dy=place.dy,
        scale=place.scale,
        printed_by=by.code,
        printed_at=happened_at,
    )
    event = Printed(
        by=by,
        at=happened_at,
        part=part.value,
        number=str(duplicate.number),
        blank=str(duplicate.blank),
        attempt=row.attempt,
        workplace=place.pk,
        dx=str(place.dx),
        dy=str(place.dy),
        scale=str(place.scale),
    )
    return replace(moved, version=write(moved, event, after=seen))
