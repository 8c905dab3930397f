"""A form half filled in is kept, so that closing the tab loses nothing."""

import uuid
from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.core.application import Typed
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.store.keep import drafts
from telnusqa.store.keep.applications import phone_mac, phone_macs
from telnusqa.store.tables.portal import DraftRow

MOST = 20
"""Drafts one phone may have begun. Two begun in the same instant may both pass: a limit against filling the disk."""


@note
def save_draft(name: uuid.UUID | None, typed: Typed, *, phone: str, at: datetime) -> uuid.UUID:
    """Keep what was typed; a new draft gets its name. Somebody else's draft is left alone and a new one begun.

    What was begun before is never dropped for it: raises ``Rejected`` (``too_many_drafts``) where there are enough.
    """
    mine = DraftRow.objects.filter(pk=name, phone_mac__in=phone_macs(phone)).first() if name else None
    if mine is None:
        if name is None and DraftRow.objects.filter(phone_mac__in=phone_macs(phone)).count() >= MOST:
            raise Rejected(Problem("draft", "too_many_drafts", "", {"most": MOST}))
        mine = DraftRow(id=uuid.uuid4(), created_at=at)
    mine.phone_mac, mine.phone_box = phone_mac(phone), drafts.phone_box(mine.pk, phone)
    mine.body_box = drafts.box(mine.pk, typed)
    mine.changed_at = at
    mine.save()
    return uuid.UUID(str(mine.pk))
