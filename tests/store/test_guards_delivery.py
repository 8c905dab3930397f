"""What was told, and what a provider said of it, stays as it was written, on either engine."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from telnusqa.acts.keep_delivery import keep_delivery
from telnusqa.acts.told import told
from telnusqa.core.delivery import Delivery, Outcome, Provider, Way
from telnusqa.store.models import DeliveryRow, MessageRow
from tests.cast import NOW, filed
from tests.store.test_guards import run

TAKEN = Outcome(way=Way.SMS, provider=Provider.FIRST, state=Delivery.TAKEN, receipt="77")


@pytest.fixture
def sent(college1: int) -> None:
    """A message that was sent and reached the phone."""
    filed()
    told(MessageRow.objects.get().pk, "Мәтін", TAKEN, at=NOW)
    keep_delivery(DeliveryRow.objects.get().pk, Delivery.DELIVERED, at=NOW)


@pytest.mark.parametrize(
    ("rows", "change"),
    [
        (MessageRow, {"key": "refused"}),
        (MessageRow, {"params": '{"due_on":"2027-01-01"}'}),
        (MessageRow, {"sent_at": NOW + timedelta(days=1)}),
        (MessageRow, {"sent_at": None}),
        (DeliveryRow, {"way": "email"}),
        (DeliveryRow, {"provider": "second"}),
        (DeliveryRow, {"receipt": "78"}),
        (DeliveryRow, {"taken_at": NOW - timedelta(days=1)}),
        (DeliveryRow, {"state": "not_delivered"}),
        (DeliveryRow, {"ended_at": NOW + timedelta(days=1)}),
    ],
)
def test_what_was_told_and_came_of_it_is_not_changed(sent: None, rows: Any, change: dict[str, Any]) -> None:
    assert rows.objects.exists()
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.objects.update(**change)


@pytest.mark.parametrize("rows", [DeliveryRow, MessageRow])
def test_what_was_told_and_came_of_it_is_not_removed(sent: None, rows: Any) -> None:
    assert rows.objects.exists()
    with pytest.raises(DatabaseError):
        run(f"DELETE FROM {rows._meta.db_table}")


def test_a_message_goes_one_way_once(sent: None) -> None:
    row = DeliveryRow.objects.get()
    row.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save(force_insert=True)


def test_an_end_stays_whatever_is_said_later(sent: None) -> None:
    keep_delivery(DeliveryRow.objects.get().pk, Delivery.NOT_DELIVERED, at=NOW + timedelta(days=1))
    row = DeliveryRow.objects.get()
    assert (row.state, row.ended_at) == ("delivered", NOW)
