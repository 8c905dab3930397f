"""Changes of cases' status in one order for ever, and the webhooks that tell others of them."""

from typing import ClassVar

from django.db import models

from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.organisation import Organisation


class ChangeCounter(models.Model):
    """The last number given: held by the transaction that gives numbers, so they are in the order of its commits."""

    id = models.PositiveSmallIntegerField(primary_key=True)
    last = models.BigIntegerField()

    class Meta:
        db_table = "store_change_counter"


class ChangeRow(models.Model):
    """A line of a case's journal that changed its status, with a number given after it was committed.

    Whoever has read up to a number has missed none below it. ``office`` took the case in at its counter.
    """

    n = models.BigIntegerField(primary_key=True)
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    office = models.ForeignKey(Organisation, null=True, on_delete=models.PROTECT, related_name="+", db_index=False)
    case_number = models.CharField(max_length=9)
    version = models.PositiveIntegerField()
    kind = models.CharField(max_length=40)
    state = models.CharField(max_length=20)
    was = models.CharField(max_length=20)
    due_on = models.DateField()
    deemed_refused = models.BooleanField()
    happened_at = models.DateTimeField()
    recorded_at = models.DateTimeField()

    class Meta:
        db_table = "store_change"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["home", "case_number", "version"], name="change_once"),
            of_case("change_of_case"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["home", "n"], name="change_by_home"),
            models.Index(fields=["office", "n"], condition=models.Q(office__isnull=False), name="change_by_office"),
        ]
