"""What was found in paper books for a case, and what was asked of others about it."""

from typing import ClassVar

from django.db import models

from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.organisation import Organisation
from telnusqa.store.tables.register import of_record


class BookFindRow(models.Model):
    """A find, one row for each try: sealed inside its case, and no record of the register until it is confirmed.

    ``salt`` lies beside the value whose hash the journal holds. A rejected find stays, void.
    """

    pk = models.CompositePrimaryKey("home_id", "case_number", "round")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    round = models.PositiveSmallIntegerField()
    find_box = models.TextField()
    salt = models.CharField(max_length=32)
    entered_by = models.CharField(max_length=40)
    entered_at = models.DateTimeField()
    record_id = models.BigIntegerField(null=True)
    confirmed_by = models.CharField(max_length=40)
    confirmed_at = models.DateTimeField(null=True)
    rejected_by = models.CharField(max_length=40)
    rejected_at = models.DateTimeField(null=True)
    rejected_why = models.CharField(max_length=20)
    note_box = models.TextField()

    class Meta:
        db_table = "store_book_find"
        constraints: ClassVar = [of_case("find_of_case"), of_record("find_of_record")]
        indexes: ClassVar = [models.Index(fields=["home", "record_id"], name="find_by_record")]


class EnquiryRow(models.Model):
    """A question to an archive or another organisation, and its answer: to whom and what, sealed.

    ``archive`` is the home of one that has its desk here: it gets a request, and its answer comes by itself.
    """

    pk = models.CompositePrimaryKey("home_id", "case_number", "n")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    n = models.PositiveSmallIntegerField()
    addressee = models.CharField(max_length=20)
    text_box = models.TextField()
    archive = models.ForeignKey(Organisation, null=True, on_delete=models.PROTECT, related_name="+", db_index=False)
    asked_by = models.CharField(max_length=40)
    asked_at = models.DateTimeField()
    awaited_until = models.DateField()
    answer = models.CharField(max_length=20)
    answer_box = models.TextField()
    answered_by = models.CharField(max_length=40)
    answered_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "store_enquiry"
        constraints: ClassVar = [of_case("enquiry_of_case")]
