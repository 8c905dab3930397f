"""An applicant was told: the words as sent are kept, sealed."""

from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.store.secret import seal
from telnusqa.store.tables.errand import MessageRow


@note
def told(message: int, text: str, receipt: str, *, at: datetime) -> None:
    """Remember what was sent and the provider's receipt; told twice, it is remembered once."""
    MessageRow.objects.filter(pk=message, sent_at=None).update(
        text_box=seal(text, f"message:{message}"), sent_at=at, receipt=receipt
    )
