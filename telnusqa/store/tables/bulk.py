"""Cases that get other executors at once: what was asked, and what became of each."""

from typing import ClassVar

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation
from telnusqa.store.tables.people import User


class BulkRow(Chained):
    """What was asked; the cases and where each goes stand beside it."""

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    asked_by = models.CharField(max_length=60)
    asked_at = models.DateTimeField()
    before = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")
    reason = models.CharField(max_length=20)

    class Meta:
        db_table = "store_bulk"

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"bulk:{self.pk}")


class BulkCaseRow(models.Model):
    """One case of a bulk; ``outcome`` is "" while it waits."""

    pk = models.CompositePrimaryKey("home_id", "bulk_id", "case_number")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    bulk = models.ForeignKey(BulkRow, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    after = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", db_index=False)
    outcome = models.CharField(max_length=10, default="")

    class Meta:
        db_table = "store_bulk_case"
        constraints: ClassVar = [of_case("bulk_case_of_case")]
