"""What keeps a case beyond its time."""

from typing import ClassVar

from django.db import models

from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.organisation import Organisation


class LegalHoldRow(models.Model):
    """A hold, put once and lifted once; ``note_box`` is sealed, the salt of its hash lies beside it."""

    pk = models.CompositePrimaryKey("home_id", "case_number", "n")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    case_number = models.CharField(max_length=9)
    n = models.PositiveSmallIntegerField()
    ground = models.CharField(max_length=20)
    note_box = models.TextField()
    salt = models.CharField(max_length=32)
    until = models.DateField(null=True)
    by = models.CharField(max_length=60)
    at = models.DateTimeField()
    lifted_by = models.CharField(max_length=60, default="")
    lifted_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "store_legal_hold"
        constraints: ClassVar = [of_case("legal_hold_of_case")]
        indexes: ClassVar = [
            models.Index(
                fields=["home", "case_number"], condition=models.Q(lifted_at=None), name="legal_hold_standing"
            ),
        ]
