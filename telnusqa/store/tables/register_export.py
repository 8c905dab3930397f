"""Copies of a register that were taken out."""

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation


class RegisterExport(Chained):
    """One copy: who took it, in which shape, of which years of completion, and how many records went out."""

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    at = models.DateTimeField()
    taken_by = models.CharField(max_length=60)
    shape = models.CharField(max_length=20)
    first_year = models.PositiveSmallIntegerField(null=True)
    last_year = models.PositiveSmallIntegerField(null=True)
    records = models.PositiveIntegerField()

    class Meta:
        db_table = "store_register_export"

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"export:{self.pk}")
