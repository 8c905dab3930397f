"""A commission finds blanks spoiled: nothing may be printed on them any more."""

from collections.abc import Sequence
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.acts._custody import move
from telnusqa.core.custody import SPOILED, BlankRange, Hand
from telnusqa.core.custody_act import CustodyWhat, Paper, SpoiledWhy
from telnusqa.core.event import Actor


@act
def spoil_blanks(
    home: int,
    these: Sequence[BlankRange],
    source: Hand,
    why: SpoiledWhy,
    paper: Paper,
    *,
    by: Actor,
    happened_at: datetime,
) -> int:
    """Set them apart as spoiled, by the commission's act; answers the act's id. Raises ``Rejected`` as a move does."""
    return move(
        home, CustodyWhat.SPOILED, these, source, SPOILED, paper=paper, why=why.value, by=by, happened_at=happened_at
    )
