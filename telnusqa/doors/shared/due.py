"""How far a term has run, as the figure a page draws."""

from collections.abc import Sequence
from datetime import date

from telnusqa.core.due import DayCounted, Unit
from telnusqa.doors.shared.parts import DueFigure


def figure(due_on: date, days: Sequence[DayCounted], today: date, *, unit: Unit, link: str = "") -> DueFigure:
    """The figure of a decided term on the day ``today``; ``days`` is the ledger stored beside the due date."""
    counted = [each.day for each in days if each.ordinal is not None]
    if today > due_on or unit is Unit.CALENDAR:
        left = (due_on - today).days
    else:
        left = sum(1 for each in counted if each > today)
    return DueFigure(day=due_on, left=left, total=len(counted), calendar_days=unit is Unit.CALENDAR, link=link)
