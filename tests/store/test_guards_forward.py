"""Both ends of a forwarded case stay as they were written, on either engine."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, transaction

from telnusqa.store.models import ForwardRow, ReceivedRow
from tests.acts.forwarded import arrived, sent_on
from tests.cast import NOW, Staff, filed
from tests.store.test_guards import run


@pytest.fixture
def both_ends(saule: Staff, college2: int) -> None:
    """A case that went and arrived."""
    from telnusqa.core.forward import ToCollege

    number = filed()
    sent_on(number, ToCollege(college=college2, successor=False), saule)
    arrived(number)


@pytest.mark.parametrize(
    ("rows", "change"),
    [
        (ForwardRow, {"reason": "successor"}),
        (ForwardRow, {"at": NOW + timedelta(days=1)}),
        (ForwardRow, {"to_home": None}),
        (ReceivedRow, {"from_case": "000000000"}),
        (ReceivedRow, {"at": NOW + timedelta(days=1)}),
    ],
)
def test_the_way_of_a_case_is_not_changed(both_ends: None, rows: Any, change: dict[str, Any]) -> None:
    assert rows.objects.exists()
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.objects.update(**change)


@pytest.mark.parametrize("rows", [ForwardRow, ReceivedRow])
def test_the_way_of_a_case_is_not_removed(both_ends: None, rows: Any) -> None:
    assert rows.objects.exists()
    with pytest.raises(DatabaseError):
        run(f"DELETE FROM {rows._meta.db_table}")
