"""An applicant was told: the words as sent are kept, sealed, and what each provider said."""

from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.core.delivery import Delivery, Outcome, Way
from telnusqa.store.keep import deliveries
from telnusqa.store.keep.write import run_later
from telnusqa.store.secret import seal
from telnusqa.store.tables.errand import MessageRow


@note
def told(message: int, text: str, outcome: Outcome, *, at: datetime) -> None:
    """Remember what was handed over and to whom; told twice of one way, it is remembered once.

    Who took a short message is asked later whether it arrived; a mail server is not, for it could not say.
    """
    row = MessageRow.objects.get(pk=message)
    delivery = deliveries.add(row, outcome, at)
    if outcome.state is not Delivery.TAKEN:
        return
    MessageRow.objects.filter(pk=message, sent_at=None).update(text_box=seal(text, f"message:{message}"), sent_at=at)
    if outcome.way is Way.SMS:
        ask, step = deliveries.question(row.case_number, delivery, 0, at)
        run_later(row.home_id, ask, step)
