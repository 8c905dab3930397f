"""An applicant throws a draft away."""

import uuid

from telnusqa.acts._act import note
from telnusqa.store.keep.applications import phone_macs
from telnusqa.store.tables.portal import DraftRow


@note
def drop_draft(name: uuid.UUID, *, phone: str) -> None:
    """Drop one's own draft; anybody else's stays."""
    DraftRow.objects.filter(pk=name, phone_mac__in=phone_macs(phone)).delete()
