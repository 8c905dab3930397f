"""Blanks go back to the supplier."""

from collections.abc import Sequence
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.acts._custody import move
from telnusqa.core.custody import RETURNED, BlankRange, Hand
from telnusqa.core.custody_act import CustodyWhat, Paper
from telnusqa.core.event import Actor


@act
def return_blanks(
    home: int, these: Sequence[BlankRange], source: Hand, paper: Paper, *, by: Actor, happened_at: datetime
) -> int:
    """Send them back, by a delivery note; answers the act's id. Raises ``Rejected`` as every move does."""
    return move(
        home,
        CustodyWhat.RETURNED,
        these,
        source,
        RETURNED,
        paper=paper,
        by=by,
        happened_at=happened_at,
    )
