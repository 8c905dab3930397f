"""A count of blanks, a word on a gap and what was entered of a kind of blank stay as they were, on either engine."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from telnusqa.acts.change_blank_kind import change_blank_kind
from telnusqa.acts.explain_gap import explain_gap
from telnusqa.acts.take_inventory import take_inventory
from telnusqa.core.blank import BlankKind
from telnusqa.core.blank_kind import KnownBlank, Sureness
from telnusqa.core.custody import BlankRange
from telnusqa.core.custody_act import Paper
from telnusqa.core.series_gap import GapWhy, GapWord
from telnusqa.store.models import BlankKindRow, GapRow, InventoryRow
from telnusqa.store.read import inventories
from tests.blanks import received
from tests.cast import NOW, Staff
from tests.store.test_guards import run

GAP = BlankRange(BlankKind.DIPLOMA, "ТКБ", 2000066, 2000069)


@pytest.fixture
def kept(gulnar: Staff) -> Staff:
    """One of each."""
    received(gulnar.home, 2000061, 2000065)
    received(gulnar.home, 2000070, 2000071)
    by, two = gulnar.actor, Paper(number="3", commission=("А", "Б"))
    take_inventory(gulnar.home, inventories.book(gulnar.home), (), two, by=by, happened_at=NOW)
    explain_gap(gulnar.home, GapWord(GAP, GapWhy.APART, "№ 5 хат"), by=by, happened_at=NOW)
    known = KnownBlank(kind=BlankKind.SUPPLEMENT, series="ТКБ", digits=7, sure=Sureness.ACT)
    change_blank_kind(known, gulnar.home, seen=0, by=by, happened_at=NOW)
    return gulnar


@pytest.mark.parametrize(
    ("rows", "change"),
    [
        (InventoryRow, {"count": "{}"}),
        (InventoryRow, {"differing": 7}),
        (InventoryRow, {"number": "4"}),
        (InventoryRow, {"at": NOW - timedelta(days=40)}),
        (InventoryRow, {"by": "staff:9"}),
        (InventoryRow, {"salt": "0"}),
        (GapRow, {"why": "not_known"}),
        (GapRow, {"note": ""}),
        (GapRow, {"last": 2000099}),
        (BlankKindRow, {"digits": None}),
        (BlankKindRow, {"listed": False}),
        (BlankKindRow, {"entered_as": 9}),
    ],
)
def test_what_was_counted_and_said_is_not_changed(kept: Staff, rows: Any, change: dict[str, Any]) -> None:
    assert rows.objects.exists()
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.objects.update(**change)


@pytest.mark.parametrize("rows", [InventoryRow, GapRow, BlankKindRow])
def test_what_was_counted_and_said_is_not_removed(kept: Staff, rows: Any) -> None:
    assert rows.objects.exists()
    with pytest.raises(DatabaseError):
        run(f"DELETE FROM {rows._meta.db_table}")


@pytest.mark.sqlite
def test_gaps_are_found_in_one_walk_along_an_index(kept: Staff) -> None:
    with CaptureQueriesContext(connection) as asked:
        assert GAP in [gap.these for gap in inventories.gaps(kept.home)]
    told = []
    with connection.cursor() as cursor:
        for sql in [each["sql"] for each in asked if "store_blank" in each["sql"]]:
            cursor.execute("EXPLAIN QUERY PLAN " + sql)
            told.append("\n".join(str(row[-1]) for row in cursor.fetchall()))
    assert len(told) == 2
    assert "SEARCH store_blank USING COVERING INDEX" in told[0]
    assert "blank_in_hand" in told[1]
