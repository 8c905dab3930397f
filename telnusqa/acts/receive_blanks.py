"""Blanks come in by a delivery note: from the supplier into the store."""

from collections.abc import Collection, Sequence
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.acts._custody import open_act, refuse_too_long
from telnusqa.core.blank import BlankKind
from telnusqa.core.blank_event import BlanksReceived
from telnusqa.core.blank_kind import Doubt
from telnusqa.core.case import Version
from telnusqa.core.custody import STORE, SUPPLIER, BlankRange, ranges_of
from telnusqa.core.custody_act import NO_PAPER, CustodyWhat, Paper
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.store.keep import custody
from telnusqa.store.keep.write import write


@act
def receive_blanks(
    home: int,
    kind: BlankKind,
    series: str,
    first: int,
    last: int,
    *,
    missing: Collection[int] = (),
    note: Paper = NO_PAPER,
    doubts: Sequence[Doubt] = (),
    by: Actor,
    happened_at: datetime,
) -> int:
    """Take the blanks ``first``–``last`` into the store of a college; answers the act's id.

    What is ``missing`` stands on the note and was not in the pack: it stays in the supplier's hand until it comes.
    ``doubts`` is what was said against them and confirmed all the same.
    Raises ``Rejected``: ``range`` where it runs backwards or is too long, ``missing_outside`` where a missing one is
    not of it, ``nothing_came`` where all of it is missing, ``blanks_known`` where one is here already.
    """
    these = BlankRange(kind, series, first, last)
    refuse_too_long([these])
    if not set(missing) <= set(these.numbers):
        raise Rejected(Problem("missing", "missing_outside"))
    if len(set(missing)) == len(these):
        raise Rejected(Problem("missing", "nothing_came"))
    lacking = tuple(str(each) for each in ranges_of(kind, series, list(set(missing))))
    row = open_act(home, CustodyWhat.RECEIVED, SUPPLIER, STORE, paper=note, missing=lacking, by=by, at=happened_at)
    custody.receive(row, these, missing)
    event = BlanksReceived(
        by=by,
        at=happened_at,
        blank_kind=kind.value,
        series=series,
        first=first,
        last=last,
        missing=lacking,
        note=note.number,
        doubts=tuple(each.value for each in doubts),
    )
    write(row, event, after=Version(0))
    return row.pk
