"""What an applicant was asked to add and answered; and against which paper something was done at a counter."""

from typing import ClassVar

from django.db import models

from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.organisation import Organisation


class CorrectionRow(models.Model):
    """One question to an applicant and its answer, by the line that asked. Of a case one at most is open.

    ``text_box``, ``answer_box`` and ``note_box`` are sealed; ``salt`` lies beside them, their hashes in the journal.
    """

    pk = models.CompositePrimaryKey("home_id", "case_number", "seq")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    seq = models.PositiveIntegerField()
    topics = models.CharField(max_length=120)
    text_box = models.TextField()
    salt = models.CharField(max_length=32)
    until = models.DateField()
    asked_by = models.CharField(max_length=60)
    asked_at = models.DateTimeField()
    reminded_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    closed_as = models.CharField(max_length=20, default="")
    answer_box = models.TextField(default="")
    answered_by = models.CharField(max_length=60, default="")
    note_box = models.TextField(default="")

    class Meta:
        db_table = "store_correction"
        constraints: ClassVar = [
            of_case("correction_of_case"),
            models.UniqueConstraint(
                fields=["home", "case_number"], condition=models.Q(closed_at=None), name="correction_open_once"
            ),
        ]


class ShownRow(models.Model):
    """What was shown at a counter for the line of that number: the paper's number sealed, never a copy of it."""

    pk = models.CompositePrimaryKey("home_id", "case_number", "seq")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    seq = models.PositiveIntegerField()
    paper = models.CharField(max_length=20)
    number_box = models.TextField()
    note_box = models.TextField()
    salt = models.CharField(max_length=32)
    at = models.DateTimeField()

    class Meta:
        db_table = "store_shown"
        constraints: ClassVar = [of_case("shown_of_case")]
