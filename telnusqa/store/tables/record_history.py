"""What became of a record of the register after it came in. A record nothing was done to has no row in any of these."""

from typing import ClassVar

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation
from telnusqa.store.tables.register import of_record


class RecordChain(Chained):
    """The record as a subject of the journal, from the first act on it: those that nobody touched cost nothing."""

    pk = models.CompositePrimaryKey("home_id", "record_id")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    record_id = models.BigIntegerField()

    class Meta:
        db_table = "store_record_chain"
        constraints: ClassVar = [of_record("chain_of_record")]

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"record:{self.record_id}")


class RecordStatusRow(models.Model):
    """One change of one document's status. ``seq`` is its line, in the chain of the case or else of the record.

    ``ground_box`` seals the paper it rests on and ``salt`` lies beside it; both are "" where a case is the ground.
    """

    pk = models.CompositePrimaryKey("home_id", "record_id", "n")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    record_id = models.BigIntegerField()
    n = models.PositiveSmallIntegerField()
    part = models.CharField(max_length=20)
    move = models.CharField(max_length=20)
    before = models.CharField(max_length=20)
    after = models.CharField(max_length=20)
    why = models.CharField(max_length=20, default="")
    case_number = models.CharField(max_length=9, default="")
    seq = models.PositiveIntegerField()
    ground_box = models.TextField(default="")
    salt = models.CharField(max_length=32, default="")
    by = models.CharField(max_length=60)
    at = models.DateTimeField()

    class Meta:
        db_table = "store_record_status"
        constraints: ClassVar = [of_record("status_of_record")]


class RecordCorrectionRow(models.Model):
    """A wrong record entered anew, one row for each try: sealed until a second person confirms it, and void if not."""

    pk = models.CompositePrimaryKey("home_id", "record_id", "round")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    record_id = models.BigIntegerField()
    round = models.PositiveSmallIntegerField()
    ground = models.CharField(max_length=20)
    text_box = models.TextField()
    salt = models.CharField(max_length=32)
    due_on = models.DateField(null=True)
    entered_by = models.CharField(max_length=40)
    entered_at = models.DateTimeField()
    confirmed_by = models.CharField(max_length=40, default="")
    confirmed_at = models.DateTimeField(null=True)
    rejected_by = models.CharField(max_length=40, default="")
    rejected_at = models.DateTimeField(null=True)
    rejected_why = models.CharField(max_length=20, default="")
    note_box = models.TextField(default="")

    class Meta:
        db_table = "store_record_correction"
        constraints: ClassVar = [
            of_record("correction_of_record"),
            models.UniqueConstraint(
                fields=["home", "record_id"],
                condition=models.Q(confirmed_at=None, rejected_at=None),
                name="one_correction_waits",
            ),
        ]


class RecordVersionRow(models.Model):
    """What the register said of a record before it was corrected. ``round`` is the correction that ended it.

    ``series`` and ``number`` are its own, so that a file with a number since corrected is still known.
    """

    pk = models.CompositePrimaryKey("home_id", "record_id", "version")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    record_id = models.BigIntegerField()
    version = models.PositiveSmallIntegerField()
    round = models.PositiveSmallIntegerField()
    series = models.CharField(max_length=10)
    number = models.CharField(max_length=10)
    body = models.TextField()
    lines = models.TextField()
    iin_box = models.TextField()
    body_sha256 = models.CharField(max_length=66)
    ended_at = models.DateTimeField()

    class Meta:
        db_table = "store_record_version"
        constraints: ClassVar = [of_record("version_of_record")]
        indexes: ClassVar = [models.Index(fields=["home", "number"], name="version_by_number")]
