"""Who came in the holder's stead, and whom nothing was handed over to."""

from typing import ClassVar

from django.db import models

from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.organisation import Organisation


class CameRow(models.Model):
    """Who stood at the counter for the holder, to take or to bring, when the line of that number was written.

    ``box`` is sealed: a name, and what stands in the paper that lets them; ``salt`` lies beside it.
    """

    pk = models.CompositePrimaryKey("home_id", "case_number", "seq")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    seq = models.PositiveIntegerField()
    standing = models.CharField(max_length=30)
    box = models.TextField()
    salt = models.CharField(max_length=32)
    at = models.DateTimeField()

    class Meta:
        db_table = "store_came"
        constraints: ClassVar = [of_case("came_of_case")]


class NotHandedRow(models.Model):
    """A refusal to hand over, by the line that tells it; the officer's own words are sealed."""

    pk = models.CompositePrimaryKey("home_id", "case_number", "seq")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    seq = models.PositiveIntegerField()
    reasons = models.CharField(max_length=200)
    text_box = models.TextField()
    salt = models.CharField(max_length=32)
    refused_by = models.CharField(max_length=60)
    at = models.DateTimeField()

    class Meta:
        db_table = "store_not_handed"
        constraints: ClassVar = [of_case("not_handed_of_case")]
