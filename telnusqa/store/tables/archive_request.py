"""Requests to archives, each at its archive's home; and the archive's answers, each at the home of the case."""

from typing import ClassVar

from django.db import models

from telnusqa.core.archive_request import OF_THE_CASE, RequestCause
from telnusqa.core.line import ChainKey
from telnusqa.store.constraint import CompositeForeignKey
from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation


class ArchiveRequestRow(Chained):
    """The archive's end: what was asked arrives once, by the unique key. ``n`` is 0 for the application itself.

    ``asked_box`` and ``answer_box`` are sealed; a salt lies beside each value whose hash the journal holds.
    """

    pk = models.CompositePrimaryKey("home_id", "number")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    number = models.CharField(max_length=9)
    state = models.CharField(max_length=20)
    cause = models.CharField(max_length=20)
    from_home = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    from_case = models.CharField(max_length=9)
    n = models.PositiveSmallIntegerField()
    came_at = models.DateTimeField()
    awaited_until = models.DateField(null=True)
    asked_box = models.TextField()
    salt = models.CharField(max_length=32)
    answer = models.CharField(max_length=20, default="")
    answer_box = models.TextField(default="")
    answer_salt = models.CharField(max_length=32, default="")
    answered_by = models.CharField(max_length=40, default="")
    answered_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "store_archive_request"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["from_home", "from_case", "n"], name="archive_asked_once"),
            CompositeForeignKey(
                columns=("from_home_id", "from_case"),
                table="store_case",
                keys=("home_id", "number"),
                name="archive_request_of_case",
            ),
            models.CheckConstraint(
                condition=models.Q(n=OF_THE_CASE, cause=RequestCause.FORWARDED.value)
                | models.Q(n__gt=OF_THE_CASE, cause=RequestCause.ENQUIRY.value),
                name="archive_request_has_its_cause",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["home", "state", "came_at", "number"], name="archive_request_by_age"),
        ]

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"request:{self.number}")


class ArchiveReplyRow(models.Model):
    """The case's end: the same answer, sealed for its own home, brought once."""

    pk = models.CompositePrimaryKey("home_id", "case_number", "n")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    case_number = models.CharField(max_length=9)
    n = models.PositiveSmallIntegerField()
    archive = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    request_number = models.CharField(max_length=9)
    answer = models.CharField(max_length=20)
    answer_box = models.TextField()
    salt = models.CharField(max_length=32)
    at = models.DateTimeField()

    class Meta:
        db_table = "store_archive_reply"
        constraints: ClassVar = [
            of_case("archive_reply_of_case"),
            CompositeForeignKey(
                columns=("archive_id", "request_number"),
                table="store_archive_request",
                keys=("home_id", "number"),
                name="archive_reply_of_request",
            ),
        ]
