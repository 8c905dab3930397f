"""That somebody was warned of the end of a term: once for each step and each day the term ends on."""

from typing import ClassVar

from django.db import models

from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.organisation import Organisation

ENQUIRY = "enquiry-"
"""What the kind begins with where it was reminded of an enquiry; its number follows."""


class WarningRow(models.Model):
    """A warning that was given. A term counted anew has another last day, and is warned of anew."""

    pk = models.CompositePrimaryKey("home_id", "case_number", "kind", "due_on")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    case_number = models.CharField(max_length=9)
    kind = models.CharField(max_length=20)
    due_on = models.DateField()
    at = models.DateTimeField()

    class Meta:
        db_table = "store_warning"
        constraints: ClassVar = [of_case("warning_of_case")]
        indexes: ClassVar = [models.Index(fields=["home", "due_on", "case_number"], name="warning_by_due")]
