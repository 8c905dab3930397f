"""Who is away, and who stands in: no case is moved by it."""

from typing import ClassVar

from django.db import models

from telnusqa.store.tables.organisation import Organisation
from telnusqa.store.tables.people import User


class SubstitutionRow(models.Model):
    """An absence as it was told; ``ended_on`` is the first day back where that was earlier than told."""

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    substitute = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    since = models.DateField()
    until = models.DateField()
    ended_on = models.DateField(null=True)

    class Meta:
        db_table = "store_substitution"
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(since__lte=models.F("until")), name="away_until_later"),
            models.CheckConstraint(condition=~models.Q(user=models.F("substitute")), name="another_stands_in"),
        ]
        indexes: ClassVar = [models.Index(fields=["home", "until"], name="substitution_of_home")]
