"""The book of a year, closed: by the hash of its lines; and what becomes of a line after its issue."""

from typing import ClassVar

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.constraint import CompositeForeignKey
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation

_OF_LINE = ("home_id", "year", "n")


class BookClosing(Chained):
    """A year's book that is closed: nothing of that year is added or changed any more.

    ``head`` is the hash of its lines, begun from ``header``, and ``text`` the sha256 of them as a file
    (``core.book_closing``); ``pdf_kk`` and ``pdf_ru`` are the sha256 of its two prints, "" until they are made.
    """

    pk = models.CompositePrimaryKey("home_id", "year")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    year = models.PositiveSmallIntegerField()
    lines = models.PositiveIntegerField()
    void = models.PositiveIntegerField()
    header = models.TextField()
    head = models.CharField(max_length=64)
    text = models.CharField(max_length=64)
    closed_by = models.CharField(max_length=60)
    closed_at = models.DateTimeField()
    pdf_kk = models.CharField(max_length=64, default="")
    pdf_ru = models.CharField(max_length=64, default="")

    class Meta:
        db_table = "store_book_closing"

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"book:{self.year}")


class BookReceivedRow(models.Model):
    """Into whose hands the document of a line was given. ``seq`` is the line of the case that tells it.

    ``after_closing`` says that the book of its year was closed before: the closed book does not tell of it.
    """

    pk = models.CompositePrimaryKey("home_id", "year", "n")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    year = models.PositiveSmallIntegerField()
    n = models.PositiveIntegerField()
    case_number = models.CharField(max_length=9)
    seq = models.PositiveIntegerField()
    standing = models.CharField(max_length=30)
    received_on = models.DateField()
    after_closing = models.BooleanField(default=False)

    class Meta:
        db_table = "store_book_received"
        constraints: ClassVar = [
            CompositeForeignKey(columns=_OF_LINE, table="store_book", keys=_OF_LINE, name="received_of_book"),
        ]
