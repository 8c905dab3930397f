"""What every act on blanks has in common: its row, the steps that go with it, and its line."""

import json
from collections.abc import Sequence
from datetime import datetime

from django.utils import timezone

from telnusqa.core.blank_event import BlanksMoved
from telnusqa.core.case import Version
from telnusqa.core.custody import MOST, MOVES, BlankRange, Hand, are_apart
from telnusqa.core.custody_act import NO_PAPER, CustodyWhat, Paper
from telnusqa.core.errors import MoveForbidden, Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.store.keep import custody
from telnusqa.store.keep.write import write
from telnusqa.store.tables.blank import CustodyActRow


def open_act(
    home: int,
    what: CustodyWhat,
    source: Hand,
    target: Hand,
    *,
    paper: Paper = NO_PAPER,
    why: str = "",
    missing: Sequence[str] = (),
    by: Actor,
    at: datetime,
) -> CustodyActRow:
    """The act's own row."""
    told = {"commission": paper.commission, "why": why, "missing": missing}
    return CustodyActRow.objects.create(
        home_id=home,
        what=what.value,
        from_hand=str(source),
        to_hand=str(target),
        number=paper.number,
        dated=paper.dated,
        supplier=paper.supplier,
        paper=json.dumps({key: value for key, value in told.items() if value}, ensure_ascii=False),
        by=by.code,
        at=at,
        chain_year=timezone.localtime(at).year,
    )


def move(
    home: int,
    what: CustodyWhat,
    these: Sequence[BlankRange],
    source: Hand,
    target: Hand,
    *,
    paper: Paper = NO_PAPER,
    why: str = "",
    by: Actor,
    happened_at: datetime,
) -> int:
    """Every blank of the ranges goes from one hand into the other, by one act with one line; answers its id.

    Raises ``MoveForbidden`` where no blank may go that way, and ``Rejected``: ``range``, ``range_twice``,
    ``not_in_hand``, ``blank_set_aside``.
    """
    if target.place not in MOVES[source.place]:
        raise MoveForbidden(str(source), str(target))
    refuse_too_long(these)
    held = custody.hold(home, these, source)
    at = custody.not_before(held, happened_at)
    row = open_act(home, what, source, target, paper=paper, why=why, by=by, at=at)
    custody.move(row, held, target)
    event = BlanksMoved(
        by=by,
        at=happened_at,
        what=what.value,
        ranges=tuple(f"{each.kind.value} {each}" for each in these),
        quantity=len(held),
        source=str(source),
        target=str(target),
        paper=paper.number,
        why=why,
    )
    write(row, event, after=Version(0))
    return row.pk


def refuse_too_long(these: Sequence[BlankRange]) -> None:
    """Raises ``Rejected``: ``range`` where one runs backwards or all are too many for one act, ``range_twice``."""
    if not these or not all(each.fits_one_act for each in these) or sum(map(len, these)) > MOST:
        raise Rejected(Problem("last", "range", "", {"most": MOST}))
    if not are_apart(these):
        raise Rejected(Problem("first", "range_twice"))
