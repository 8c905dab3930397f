"""Acts on days of rest, over the calendar's shipped lines; and which case was counted anew by which calendar."""

from typing import ClassVar

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation


class CalendarCounter(models.Model):
    """How often acts were entered or withdrawn: raised by the transaction that does it, so each has its number."""

    id = models.PositiveSmallIntegerField(primary_key=True)
    changes = models.PositiveIntegerField()

    class Meta:
        db_table = "store_calendar"


class DecreeRow(Chained):
    """An act as an administrator entered it: its days never change, it only stands or is withdrawn.

    ``entered_as`` and ``withdrawn_as`` are the numbers of those changes, so that every version of the calendar can be
    told again.
    """

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    number = models.CharField(max_length=30)
    dated = models.DateField()
    body = models.TextField()
    entered_by = models.CharField(max_length=60)
    entered_at = models.DateTimeField()
    entered_as = models.PositiveIntegerField(unique=True)
    withdrawn_by = models.CharField(max_length=60, default="")
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_as = models.PositiveIntegerField(null=True, unique=True)
    withdrawn_why = models.CharField(max_length=20, default="")

    class Meta:
        db_table = "store_decree"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["number", "dated"], condition=models.Q(withdrawn_at=None), name="decree_stands_once"
            ),
        ]

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"decree:{self.pk}")


class RecountRow(models.Model):
    """A case was counted anew by a version of the calendar: once, whatever came of it."""

    pk = models.CompositePrimaryKey("home_id", "case_number", "calendar_version")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    calendar_version = models.CharField(max_length=40)
    at = models.DateTimeField()

    class Meta:
        db_table = "store_recount"
        constraints: ClassVar = [of_case("recount_of_case")]
