"""What an applicant was told, in the words it was sent in, and how far each message has come."""

from dataclasses import dataclass, replace
from datetime import datetime

from telnusqa.core.case import Case
from telnusqa.core.errand import ErrandKind
from telnusqa.core.message_state import MessageState
from telnusqa.store.read import deliveries
from telnusqa.store.read.deliveries import Went
from telnusqa.store.read.messages import Message, value_of
from telnusqa.store.secret import unseal
from telnusqa.store.tables.errand import ErrandRow, MessageRow


@dataclass(frozen=True, kw_only=True)
class Sent:
    """``text`` is what was sent, "" before; ``at`` is when it was sent, before that when it was asked for.

    ``went`` is each way it went, the phone first.
    """

    message: Message
    state: MessageState
    text: str
    at: datetime | None
    went: tuple[Went, ...]


def of_case(case: Case) -> tuple[Sent, ...]:
    """Every message of the case, newest first."""
    asked = ErrandRow.objects.filter(kind=ErrandKind.TELL.value, subject=case.number)
    errands = {errand.step: errand for errand in asked}
    found: dict[int, Sent] = {}
    for row, went in deliveries.with_messages(case):
        before = found.get(row.pk)
        if before is not None and went is not None:
            found[row.pk] = replace(before, went=(*before.went, went))
        else:
            found[row.pk] = _value(row, errands.get(f"{row.seq}:{row.key}"), (went,) if went else ())
    return tuple(found.values())


def _value(row: MessageRow, errand: ErrandRow | None, went: tuple[Went, ...]) -> Sent:
    return Sent(
        message=value_of(row),
        state=_state(row, errand),
        text=unseal(row.text_box, f"message:{row.pk}"),
        at=row.sent_at or (errand.asked_at if errand else None),
        went=went,
    )


def _state(row: MessageRow, errand: ErrandRow | None) -> MessageState:
    over = errand is None or errand.done_at is not None
    if over:
        return MessageState.SENT if row.sent_at is not None else MessageState.FAILED
    return MessageState.TRYING if errand is not None and errand.last_error else MessageState.WAITING
