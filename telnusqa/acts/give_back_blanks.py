"""Clean blanks go back: from an executor to the custodian, or into the store."""

from collections.abc import Sequence
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.acts._custody import move
from telnusqa.core.custody import BlankRange, Hand
from telnusqa.core.custody_act import CustodyWhat
from telnusqa.core.event import Actor


@act
def give_back_blanks(
    home: int, these: Sequence[BlankRange], source: Hand, target: Hand, *, by: Actor, happened_at: datetime
) -> int:
    """Give them back; answers the act's id. Raises ``Rejected`` as every move does."""
    return move(home, CustodyWhat.GIVEN_BACK, these, source, target, by=by, happened_at=happened_at)
