"""What providers said of a message: written once for a way, and brought to its end once."""

from datetime import datetime

from telnusqa.core.delivery import Outcome, pause_before_asking
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.store.tables.delivery import DeliveryRow
from telnusqa.store.tables.errand import MessageRow


def add(message: MessageRow, outcome: Outcome, at: datetime) -> int:
    """The row of this way; one that stands already is left as it is. Answers its id."""
    row, _ = DeliveryRow.objects.get_or_create(
        home_id=message.home_id,
        message_id=message.pk,
        way=outcome.way.value,
        defaults={
            "provider": outcome.provider.value,
            "state": outcome.state.value,
            "receipt": outcome.receipt,
            "taken_at": at,
        },
    )
    return row.pk


def question(case_number: str, delivery: int, asked: int, at: datetime) -> tuple[Ask, str]:
    """The errand that asks the provider, after the pause that follows so many answers; and its step."""
    due = at + pause_before_asking(asked)
    return Ask(ErrandKind.ASK_DELIVERY, case_number, "", {"delivery": delivery}, due), f"{delivery}:{asked}"
