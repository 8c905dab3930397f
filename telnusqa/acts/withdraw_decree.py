"""An act on days of rest holds no more: the calendar is as it would be without it, and terms are counted anew."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.decree import WithdrawnWhy, changes
from telnusqa.core.errors import NotFound
from telnusqa.core.event import Actor
from telnusqa.core.house_event import DecreeWithdrawn
from telnusqa.store.keep import decrees, recounts
from telnusqa.store.keep.write import write
from telnusqa.store.tables.calendar import DecreeRow


@act
def withdraw_decree(decree: int, reason: WithdrawnWhy, *, by: Actor, happened_at: datetime) -> None:
    """Withdraw it; withdrawn already, it stays as it was. Raises ``NotFound`` and ``Conflict``."""
    decrees.hold()
    row = DecreeRow.objects.filter(pk=decree).first()
    if row is None:
        raise NotFound(f"decree {decree}")
    if row.withdrawn_at is not None:
        return
    version = decrees.raised()
    DecreeRow.objects.filter(pk=decree, withdrawn_at=None).update(
        withdrawn_by=by.code, withdrawn_at=happened_at, withdrawn_as=changes(version), withdrawn_why=reason.value
    )
    event = DecreeWithdrawn(by=by, at=happened_at, reason=reason.value, calendar=version)
    recounts.ask(row, write(row, event, after=Version(row.last_seq)))
