"""The book of issues, and the duplicates themselves."""

from typing import ClassVar

from django.db import models

from telnusqa.store.constraint import CompositeForeignKey
from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.organisation import Organisation


class BookCounter(models.Model):
    """The last registration number of a college's year: raised in the transaction that reserves, so without gaps."""

    pk = models.CompositePrimaryKey("home_id", "year")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField()

    class Meta:
        db_table = "store_book_counter"


class BookRow(models.Model):
    """A line of the book of issues: reserved, then confirmed or void. A void number stays and is never used again.

    ``new_name`` says that it bears the applicant's name of the day it was reserved on, not the one at issue.
    ``settled`` is the rest of the line as it was settled then (``core.book_line``), "" on a line older than that.
    ``replaces_year`` and ``replaces_n`` are the number of the duplicate it stands for, empty for an original.
    """

    pk = models.CompositePrimaryKey("home_id", "year", "n")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    year = models.PositiveSmallIntegerField()
    n = models.PositiveIntegerField()
    case_number = models.CharField(max_length=9)
    part = models.CharField(max_length=20)
    state = models.CharField(max_length=10, default="reserved")
    surname = models.CharField(max_length=60)
    given = models.CharField(max_length=60)
    patronymic = models.CharField(max_length=60)
    record_id = models.BigIntegerField()
    replaced_series = models.CharField(max_length=10)
    replaced_number = models.CharField(max_length=10)
    replaces_year = models.PositiveSmallIntegerField(null=True)
    replaces_n = models.PositiveIntegerField(null=True)
    settled = models.TextField(default="")
    reasons = models.CharField(max_length=60)
    blank_id = models.BigIntegerField()
    new_name = models.BooleanField(default=False)
    reserved_on = models.DateField()
    confirmed_at = models.DateTimeField(null=True)
    voided_at = models.DateTimeField(null=True)
    void_reason = models.CharField(max_length=20, default="")

    class Meta:
        db_table = "store_book"
        constraints: ClassVar = [
            of_case("book_of_case"),
            CompositeForeignKey(
                columns=("home_id", "record_id"), table="store_record", keys=("home_id", "id"), name="book_of_record"
            ),
            CompositeForeignKey(
                columns=("home_id", "blank_id"), table="store_blank", keys=("home_id", "id"), name="book_of_blank"
            ),
            CompositeForeignKey(
                columns=("home_id", "replaces_year", "replaces_n"),
                table="store_book",
                keys=("home_id", "year", "n"),
                name="book_replaces_book",
            ),
            models.UniqueConstraint(
                fields=["home", "case_number", "part"],
                condition=~models.Q(state="void"),
                name="one_live_number_for_a_part",
            ),
            models.UniqueConstraint(
                fields=["home", "blank_id"], condition=~models.Q(state="void"), name="one_live_number_for_a_blank"
            ),
            models.UniqueConstraint(fields=["home", "year", "n", "blank_id"], name="book_line_and_its_blank"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["home", "blank_id"], name="book_by_blank"),
            models.Index(fields=["home", "replaced_number"], name="book_by_replaced"),
            models.Index(fields=["home", "record_id", "part"], name="book_by_record"),
            models.Index(fields=["home", "year"], condition=models.Q(state="reserved"), name="book_still_reserved"),
        ]


class DuplicateRow(models.Model):
    """The duplicate itself: its files by sha256, and the token its QR leads to."""

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    year = models.PositiveSmallIntegerField()
    n = models.PositiveIntegerField()
    case_number = models.CharField(max_length=9)
    part = models.CharField(max_length=20)
    state = models.CharField(max_length=10, default="reserved")
    token_box = models.TextField()
    token_sha256 = models.CharField(max_length=64, unique=True)
    electronic = models.CharField(max_length=64, default="")
    for_blank = models.CharField(max_length=64, default="")
    issued_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "store_duplicate"
        constraints: ClassVar = [
            CompositeForeignKey(
                columns=("home_id", "year", "n"),
                table="store_book",
                keys=("home_id", "year", "n"),
                name="duplicate_of_book",
            ),
            models.UniqueConstraint(fields=["home", "year", "n"], name="one_duplicate_for_a_number"),
        ]
        indexes: ClassVar = [models.Index(fields=["home", "case_number"], name="duplicate_by_case")]
