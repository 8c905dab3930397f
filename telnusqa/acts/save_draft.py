"""A form half filled in is kept, so that closing the tab loses nothing."""

import uuid
from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.core.application import Typed
from telnusqa.store.keep import drafts
from telnusqa.store.keep.applications import phone_mac
from telnusqa.store.tables.portal import DraftRow


@note
def save_draft(name: uuid.UUID | None, typed: Typed, *, phone: str, at: datetime) -> uuid.UUID:
    """Keep what was typed; a new draft gets its name. Somebody else's draft is left alone and a new one begun."""
    mine = DraftRow.objects.filter(pk=name, phone_mac=phone_mac(phone)).first() if name else None
    if mine is None:
        mine = DraftRow(id=uuid.uuid4(), phone_mac=phone_mac(phone), created_at=at)
    mine.body_box = drafts.box(mine.pk, typed)
    mine.changed_at = at
    mine.save()
    return uuid.UUID(str(mine.pk))
