"""What became of messages on their ways."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import F

from telnusqa.core.case import Case
from telnusqa.core.delivery import FAILED, Delivery, Provider, Way
from telnusqa.store.keep.beside import deliveries_of
from telnusqa.store.tables.delivery import DeliveryRow
from telnusqa.store.tables.errand import MessageRow


@dataclass(frozen=True, kw_only=True)
class Went:
    """One message on one way. ``taken_at`` is when it was taken or refused, ``ended_at`` when its end was told."""

    id: int
    message: int
    way: Way
    provider: Provider
    state: Delivery
    taken_at: datetime
    ended_at: datetime | None


_COLUMNS = ("id", "way", "provider", "state", "taken_at", "ended_at")
_JOINED = {f"went_{name}": F(f"deliveryrow__{name}") for name in _COLUMNS}


def _value(row: DeliveryRow) -> Went:
    return Went(
        id=row.pk,
        message=row.message_id,
        way=Way(row.way),
        provider=Provider(row.provider),
        state=Delivery(row.state),
        taken_at=row.taken_at,
        ended_at=row.ended_at,
    )


def with_messages(case: Case) -> Iterator[tuple[MessageRow, Went | None]]:
    """Every message of the case, newest first, once for each way it went, the phone first: in one question."""
    rows = MessageRow.objects.filter(home_id=case.home, case_number=case.number)
    for row in rows.annotate(**_JOINED).order_by("-seq", "-id", "-deliveryrow__way"):
        joined = {name: getattr(row, f"went_{name}") for name in _COLUMNS}
        yield row, _value(DeliveryRow(**joined, message_id=row.pk)) if joined["id"] is not None else None


def of_message(home: int, message: int) -> Mapping[Way, Delivery]:
    """What each way it went came to."""
    rows = DeliveryRow.objects.filter(home_id=home, message_id=message).order_by("-way")
    return {each.way: each.state for each in map(_value, rows)}


def by_id(delivery: int) -> Went:
    """One of them."""
    return _value(DeliveryRow.objects.get(pk=delivery))


def last_failed(case: Case) -> bool:
    """Whether the newest message that was handed over came by none of its ways."""
    rows = deliveries_of(case.home, case.number)
    states = [Delivery(row.state) for row in rows if row.message_id == rows[-1].message_id]
    return bool(states) and FAILED.issuperset(states)
