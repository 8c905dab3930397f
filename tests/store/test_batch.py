"""What an act writes travels together, and nothing of it is taken for written that was not."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from telnusqa.store.batch import Batch, put
from telnusqa.store.models import ErrandRow, LimitRow

pytestmark = pytest.mark.django_db


def _errand(step: str) -> ErrandRow:
    now = timezone.now()
    return ErrandRow(kind="tell", subject="каз%%;'\"", step=step, payload="{}", asked_at=now, due=now)


def test_rows_stand_as_the_orm_would_have_written_them() -> None:
    errand = _errand("1:a")
    put([errand, _errand("2:a")])
    found = ErrandRow.objects.get(step="1:a")
    assert errand.pk is None
    kept = [field.attname for field in ErrandRow._meta.concrete_fields if not field.primary_key]
    assert {name: getattr(found, name) for name in kept} == {name: getattr(errand, name) for name in kept}
    assert ErrandRow.objects.count() == 2


def test_it_is_one_message_on_postgresql() -> None:
    batch = Batch()
    batch.add(_errand("1:a"), _errand("1:b"), LimitRow(key="k", window=1, hits=3))
    batch.add_once(_errand("1:c"))
    with CaptureQueriesContext(connection) as asked:
        assert batch.send() == (1, 1, 1, 1)
    assert len(asked) == (1 if connection.vendor == "postgresql" else 4)
    assert batch.send() == ()


def test_what_stands_already_is_told_apart_from_what_was_written() -> None:
    put([_errand("1:a")])
    batch = Batch()
    batch.add_once(_errand("1:a"))
    batch.add_once(_errand("1:b"))
    batch.change(ErrandRow, {"step": "1:a", "attempts": 0}, {"attempts": 5, "last_error": "мінеки: 100 %"})
    batch.change(ErrandRow, {"step": "1:b", "attempts": 9}, {"attempts": 5})
    assert batch.send() == (0, 1, 1, 0)
    assert list(ErrandRow.objects.order_by("step").values_list("attempts", "last_error")) == [
        (5, "мінеки: 100 %"),
        (0, ""),
    ]


def test_a_key_that_is_taken_takes_the_rest_with_it() -> None:
    put([_errand("1:a")])
    batch = Batch()
    batch.add(_errand("2:a"), _errand("1:a"), _errand("3:a"))
    with pytest.raises(IntegrityError), transaction.atomic():
        batch.send()
    assert list(ErrandRow.objects.values_list("step", flat=True)) == ["1:a"]


@pytest.mark.sqlite
def test_a_statement_that_waits_for_others_is_not_asked_where_it_stands_alone() -> None:
    batch = Batch()
    batch.say("UPDATE store_errand SET step = 'b' WHERE 1 = %s AND step = %s", [1], ErrandRow, {"step": "1:a"})
    with CaptureQueriesContext(connection) as asked:
        assert batch.send() == (0,)
    assert len(asked) == 0
