"""Counts of blanks as they were entered, and what was said of numbers that never came."""

from typing import ClassVar

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation


class InventoryRow(Chained):
    """A count of the blanks of a college.

    ``count`` is JSON: who counted, what the book said, what was found, each difference with its reason, the gaps of
    that day; ``salt`` makes the hash of it that its line holds. ``differing`` is how many blanks were not where the
    book says.
    """

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    number = models.CharField(max_length=40)
    count = models.TextField()
    salt = models.CharField(max_length=32)
    differing = models.PositiveIntegerField()
    by = models.CharField(max_length=40)
    at = models.DateTimeField()

    class Meta:
        db_table = "store_inventory"
        indexes: ClassVar = [models.Index(fields=["home", "at"], name="inventory_by_time")]

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"inventory:{self.pk}")


class GapRow(Chained):
    """Why the numbers ``first``–``last`` of a series never came; of several words on one range the last one stands.

    ``salt`` makes the hash of ``note`` that its line holds.
    """

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    kind = models.CharField(max_length=20)
    series = models.CharField(max_length=10)
    first = models.PositiveIntegerField()
    last = models.PositiveIntegerField()
    why = models.CharField(max_length=20)
    note = models.CharField(max_length=200, default="")
    salt = models.CharField(max_length=32)
    by = models.CharField(max_length=40)
    at = models.DateTimeField()

    class Meta:
        db_table = "store_gap"
        indexes: ClassVar = [models.Index(fields=["home", "id"], name="gap_of_home")]

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"gap:{self.pk}")
