"""Which case each look was at, so that a case finds its looks without reading those of others."""

from typing import ClassVar

from django.db import models

from telnusqa.store.tables.journal import LookRow


class LookedCaseRow(models.Model):
    """One row for each case a look touched, a list's every case included.

    No home leads the key: who looks may be of any organisation, and a case is found by its number alone. ``own`` is
    the applicant's look; ``first_seen`` is the look's own. The unique key is also the index a page is read by.
    """

    case_number = models.CharField(max_length=9)
    own = models.BooleanField()
    first_seen = models.DateTimeField()
    look = models.ForeignKey(LookRow, on_delete=models.PROTECT, db_index=False)

    class Meta:
        db_table = "store_looked_case"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["case_number", "own", "first_seen", "look"], name="looked_case_once"),
        ]
