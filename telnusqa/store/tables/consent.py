"""When a consent that did not come with the application was asked for, and whether it was given."""

from typing import ClassVar

from django.db import models

from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.organisation import Organisation


class ConsentAskedRow(models.Model):
    """One asking, by the line that says so; of a case one a day. ``given_at`` is when it was answered by giving it."""

    pk = models.CompositePrimaryKey("home_id", "case_number", "seq")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    case_number = models.CharField(max_length=9)
    seq = models.PositiveIntegerField()
    asked_on = models.DateField()
    asked_by = models.CharField(max_length=60)
    given_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "store_consent_asked"
        constraints: ClassVar = [
            of_case("consent_asked_of_case"),
            models.UniqueConstraint(fields=["home", "case_number", "asked_on"], name="consent_asked_once_a_day"),
        ]


class ConsentBroughtRow(models.Model):
    """One asking at the organisation a case came from, as it was when the case arrived; it has no line here."""

    pk = models.CompositePrimaryKey("home_id", "case_number", "asked_on")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    case_number = models.CharField(max_length=9)
    asked_on = models.DateField()
    given_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "store_consent_brought"
        constraints: ClassVar = [of_case("consent_brought_of_case")]
