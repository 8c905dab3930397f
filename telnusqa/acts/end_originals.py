"""Before a commission, surrendered originals that are void are destroyed, or laid where they are kept."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.original import OriginalsAct, OriginalState, original_state
from telnusqa.core.original_event import OriginalsEnded
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.store.keep import originals
from telnusqa.store.keep.write import write


@act
def end_originals(home: int, ending: OriginalsAct, *, by: Actor, happened_at: datetime) -> int:
    """End them by one act with one line (policy:surrendered-original); answers the act's id.

    Raises ``Rejected``: ``choose_one_or_more`` where it names none, ``original_not_void`` with the cases whose original
    is not here, or not void, and ``original_ended`` with those a commission ended before.
    """
    if not ending.cases:
        raise Rejected(Problem("ticked", "choose_one_or_more"))
    held = originals.hold(home, ending.cases)
    states = {number: original_state(*held[number]) if number in held else None for number in ending.cases}
    over = [number for number, state in states.items() if state in (OriginalState.KEPT, OriginalState.DESTROYED)]
    amiss = [number for number, state in states.items() if state is not OriginalState.VOID and number not in over]
    if amiss or over:
        raise Rejected(*_told("original_not_void", amiss), *_told("original_ended", over))
    row = originals.keep_act(home, ending, by=by.code, at=happened_at)
    event = OriginalsEnded(
        by=by,
        at=happened_at,
        fate=ending.fate.value,
        cases=ending.cases,
        where=ending.where.value if ending.where else "",
        paper=ending.paper.number,
    )
    write(row, event, after=Version(0))
    return row.pk


def _told(code: str, numbers: list[CaseNumber]) -> tuple[Problem, ...]:
    return (Problem("ticked", code, "", {"numbers": ", ".join(map(shown, numbers))}),) if numbers else ()
