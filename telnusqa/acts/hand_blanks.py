"""Blanks are handed out: to the custodian, or to an executor who will print on them."""

from collections.abc import Sequence
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.acts._custody import move
from telnusqa.core.custody import BlankRange, Hand
from telnusqa.core.custody_act import CustodyWhat
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.store.read import executors


@act
def hand_blanks(
    home: int, these: Sequence[BlankRange], source: Hand, target: Hand, *, by: Actor, happened_at: datetime
) -> int:
    """Hand them out of the store or the custodian's hand; answers the act's id.

    Raises ``Rejected`` as every move does, and ``no_executor`` where the one they go to is none here today.
    """
    if target.person is not None and not executors.is_executor(home, target.person, timezone.localdate(happened_at)):
        raise Rejected(Problem("executor", "no_executor"))
    return move(home, CustodyWhat.HANDED, these, source, target, by=by, happened_at=happened_at)
