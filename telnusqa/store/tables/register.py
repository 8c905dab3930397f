"""The register of documents of education, as colleges keep it."""

from typing import ClassVar

from django.db import models

from telnusqa.store.constraint import CompositeForeignKey
from telnusqa.store.tables.organisation import ImportRun, Organisation


def of_record(name: str) -> CompositeForeignKey:
    """The row belongs to a record of its own home."""
    return CompositeForeignKey(
        columns=("home_id", "record_id"), table="store_record", keys=("home_id", "id"), name=name
    )


class RecordRow(models.Model):
    """A diploma as it was issued. Names are kept as written then."""

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    kind = models.CharField(max_length=20)
    series = models.CharField(max_length=10)
    number = models.CharField(max_length=10)
    surname_kk = models.CharField(max_length=60)
    given_kk = models.CharField(max_length=60)
    patronymic_kk = models.CharField(max_length=60)
    surname_ru = models.CharField(max_length=60)
    given_ru = models.CharField(max_length=60)
    patronymic_ru = models.CharField(max_length=60)
    iin_box = models.TextField()
    iin_mac = models.CharField(max_length=80)
    finished = models.PositiveSmallIntegerField()
    body = models.TextField()
    body_sha256 = models.CharField(max_length=64)
    diploma_status = models.CharField(max_length=20, default="valid")
    supplement_status = models.CharField(max_length=20, default="valid")
    import_run = models.ForeignKey(ImportRun, null=True, on_delete=models.PROTECT)

    class Meta:
        db_table = "store_record"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["home", "series", "number"], name="record_once"),
            models.UniqueConstraint(fields=["home", "id"], name="record_of_home"),
        ]
        indexes: ClassVar = [models.Index(fields=["home", "iin_mac"], name="record_by_iin")]


class RecordName(models.Model):
    """A spelling under which a record is found: folded keys, one row for each spelling."""

    pk = models.CompositePrimaryKey("home_id", "surname_key", "given_key", "record_id")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    record_id = models.BigIntegerField()
    surname_key = models.CharField(max_length=80)
    given_key = models.CharField(max_length=80)
    patronymic_key = models.CharField(max_length=80)

    class Meta:
        db_table = "store_record_name"
        constraints: ClassVar = [of_record("name_of_record")]


class SupplementRow(models.Model):
    """One line of a supplement: a discipline or module with its marks, or a section's heading."""

    pk = models.CompositePrimaryKey("home_id", "record_id", "position")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    record_id = models.BigIntegerField()
    position = models.PositiveSmallIntegerField()
    body = models.TextField()

    class Meta:
        db_table = "store_supplement_line"
        constraints: ClassVar = [of_record("supplement_of_record")]
