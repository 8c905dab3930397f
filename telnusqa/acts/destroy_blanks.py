"""Spoiled blanks are destroyed before a commission."""

from collections.abc import Sequence
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.acts._custody import move
from telnusqa.core.custody import DESTROYED, SPOILED, BlankRange
from telnusqa.core.custody_act import CustodyWhat, Paper
from telnusqa.core.event import Actor


@act
def destroy_blanks(home: int, these: Sequence[BlankRange], paper: Paper, *, by: Actor, happened_at: datetime) -> int:
    """Destroy them, by the commission's act; answers the act's id. Raises ``Rejected`` as every move does."""
    return move(
        home,
        CustodyWhat.DESTROYED,
        these,
        SPOILED,
        DESTROYED,
        paper=paper,
        by=by,
        happened_at=happened_at,
    )
