"""The register of documents of education, as colleges keep it."""

from typing import ClassVar

from django.db import models

from telnusqa.store.constraint import CompositeForeignKey
from telnusqa.store.tables.import_run import ImportRun
from telnusqa.store.tables.organisation import Organisation


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
    body_sha256 = models.CharField(max_length=66)
    diploma_status = models.CharField(max_length=20, default="valid")
    supplement_status = models.CharField(max_length=20, default="valid")
    import_run = models.ForeignKey(ImportRun, null=True, on_delete=models.PROTECT)

    class Meta:
        db_table = "store_record"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["home", "series", "number"], name="record_once"),
            models.UniqueConstraint(fields=["home", "id"], name="record_of_home"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["number", "series"], name="record_by_number"),
            models.Index(fields=["iin_mac"], name="record_by_iin"),
        ]


class RecordName(models.Model):
    """A spelling under which a record is found: folded keys, one row for each; names taken later are among them.

    ``finished`` is the record's year again, for one index to answer a name with its year.
    """

    pk = models.CompositePrimaryKey("home_id", "surname_key", "given_key", "patronymic_key", "record_id")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    record_id = models.BigIntegerField()
    surname_key = models.CharField(max_length=80)
    given_key = models.CharField(max_length=80)
    patronymic_key = models.CharField(max_length=80)
    finished = models.PositiveSmallIntegerField()

    class Meta:
        db_table = "store_record_name"
        constraints: ClassVar = [of_record("name_of_record")]
        indexes: ClassVar = [
            # Home and record stand last so that the index alone answers: no row is fetched that is not shown.
            models.Index(
                fields=["surname_key", "given_key", "patronymic_key", "finished", "home", "record_id"],
                name="name_by_surname",
            ),
            models.Index(fields=["given_key", "patronymic_key", "finished"], name="name_by_given"),
        ]


class NameWord(models.Model):
    """A word that stands in some name, folded: the vocabulary in which a typo is resolved."""

    word = models.CharField(primary_key=True, max_length=80)

    class Meta:
        db_table = "store_name_word"


class NameGram(models.Model):
    """A word of the vocabulary by what is left of it when letters are left out."""

    pk = models.CompositePrimaryKey("gram", "word")
    gram = models.CharField(max_length=8)
    word = models.CharField(max_length=80)

    class Meta:
        db_table = "store_name_gram"


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
