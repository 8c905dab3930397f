"""The provider took the code for delivery: the code itself is forgotten, its receipt is kept."""

import uuid
from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.store.tables.portal import CodeRow


@note
def code_sent(name: uuid.UUID, receipt: str, *, at: datetime) -> None:
    """Remember the delivery; told twice, it is remembered once."""
    CodeRow.objects.filter(pk=name, sent_at=None).update(code_box="", sent_at=at, receipt=receipt)
