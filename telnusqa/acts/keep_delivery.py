"""A provider said what became of a short message."""

from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.core.delivery import Delivery
from telnusqa.store.keep import deliveries
from telnusqa.store.keep.write import run_later
from telnusqa.store.tables.delivery import DeliveryRow


@note
def keep_delivery(delivery: int, said: Delivery, *, at: datetime) -> None:
    """Remember the end, with its moment; where there is none yet, ask once more after a longer pause.

    A message that has come to its end stays there, whatever is said later.
    """
    row = DeliveryRow.objects.select_related("message").get(pk=delivery)
    if row.state != Delivery.TAKEN.value:
        return
    if said is not Delivery.TAKEN:
        row.state, row.ended_at = said.value, at
        row.save(update_fields=["state", "ended_at"])
        return
    row.asked += 1
    row.save(update_fields=["asked"])
    ask, step = deliveries.question(row.message.case_number, row.pk, row.asked, at)
    run_later(row.home_id, ask, step)
