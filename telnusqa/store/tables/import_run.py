"""Files of a register being taken in: how far each has come, and what was wrong with its rows."""

from typing import ClassVar

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation


class ImportRun(Chained):
    """One file being taken in, batch by batch. ``position`` is how many of its findings are behind it.

    A file has at most one run that is not over. ``upload`` and ``beside`` name the sealed files of one that came over a
    page ("" for one at hand, and once dropped), ``report`` the sealed copy of the rows that were not taken.
    """

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    file_sha256 = models.CharField(max_length=64)
    name_box = models.TextField(default="")
    at = models.DateTimeField()
    begun_by = models.CharField(max_length=60, default="")
    upload = models.CharField(max_length=40, default="")
    beside = models.CharField(max_length=40, default="")
    beside_name_box = models.TextField(default="")
    height = models.PositiveIntegerField(default=0)
    position = models.PositiveIntegerField(default=0)
    taken = models.PositiveIntegerField(default=0)
    unchanged = models.PositiveIntegerField(default=0)
    differing = models.PositiveIntegerField(default=0)
    rejected = models.PositiveIntegerField(default=0)
    ended_at = models.DateTimeField(null=True)
    problems = models.TextField(default="")
    report = models.CharField(max_length=40, default="")

    class Meta:
        db_table = "store_import_run"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["home", "file_sha256"], condition=models.Q(ended_at=None), name="import_once_at_a_time"
            ),
        ]

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"import:{self.pk}")


class ImportFault(models.Model):
    """A row that was not taken, with its problems; one that differs from the register, with what differs, sealed."""

    pk = models.CompositePrimaryKey("home_id", "run_id", "sheet", "row_number")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    run = models.ForeignKey(ImportRun, on_delete=models.PROTECT, related_name="faults")
    sheet = models.CharField(max_length=10)
    row_number = models.PositiveIntegerField()
    problems = models.TextField()
    record_id = models.BigIntegerField(null=True)
    differences_box = models.TextField(default="")

    class Meta:
        db_table = "store_import_fault"
        indexes: ClassVar = [
            models.Index(
                fields=["run", "sheet", "row_number"],
                condition=models.Q(record_id__isnull=False),
                name="import_differing",
            ),
        ]
