"""Somebody ends sessions of their own: one they see no reason for, or all but the one they sit at."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Door, staff
from telnusqa.core.house_event import SessionsEnded
from telnusqa.store.keep import sessions
from telnusqa.store.keep.write import write
from telnusqa.store.tables.people import User


@act
def end_sessions(account: int, name: str, *, others: bool = False, happened_at: datetime) -> int:
    """End the session of that name, or with ``others`` all but it; answers how many. None ended leaves no line."""
    # Held: a sign-in at this moment writes into the same chain.
    row = User.objects.select_for_update().get(pk=account)
    ended = sessions.end_others(account, name) if others else sessions.end_one(account, name)
    if ended:
        event = SessionsEnded(by=staff(account, Door.STAFF), at=happened_at, ended=ended)
        write(row, event, after=Version(row.last_seq))
    return ended
