"""What an applicant was told, in the words it was sent in, and how far each message has come."""

from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.case import Case
from telnusqa.core.errand import ErrandKind
from telnusqa.core.message_state import MessageState
from telnusqa.store.read.messages import Message, value_of
from telnusqa.store.secret import unseal
from telnusqa.store.tables.errand import ErrandRow, MessageRow


@dataclass(frozen=True, kw_only=True)
class Sent:
    """``text`` is what was sent, "" before; ``at`` is when it was sent, before that when it was asked for."""

    message: Message
    state: MessageState
    text: str
    at: datetime | None


def of_case(case: Case) -> tuple[Sent, ...]:
    """Every message of the case, newest first."""
    rows = list(MessageRow.objects.filter(home_id=case.home, case_number=case.number).order_by("-seq", "-id"))
    asked = ErrandRow.objects.filter(kind=ErrandKind.TELL.value, subject=case.number)
    errands = {errand.step: errand for errand in asked}
    return tuple(_value(row, errands.get(f"{row.seq}:{row.key}")) for row in rows)


def _value(row: MessageRow, errand: ErrandRow | None) -> Sent:
    return Sent(
        message=value_of(row),
        state=_state(row, errand),
        text=unseal(row.text_box, f"message:{row.pk}"),
        at=row.sent_at or (errand.asked_at if errand else None),
    )


def _state(row: MessageRow, errand: ErrandRow | None) -> MessageState:
    if row.sent_at is not None:
        return MessageState.SENT
    if errand is None or not errand.last_error:
        return MessageState.WAITING
    return MessageState.FAILED if errand.done_at is not None else MessageState.TRYING
