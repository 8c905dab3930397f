"""Changes of our own rules, over the shipped policy."""

from typing import ClassVar

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation


class PolicyCounter(models.Model):
    """How often changes were entered or withdrawn: raised by the transaction that does it, so each has its number."""

    id = models.PositiveSmallIntegerField(primary_key=True)
    changes = models.PositiveIntegerField()

    class Meta:
        db_table = "store_policy"


class PolicyChangeRow(Chained):
    """A change as an administrator entered it: it never becomes another, it only stands or is withdrawn.

    ``college`` is empty where it holds for all. ``ground_box`` is sealed; ``salt`` lies beside it, its hash in the
    journal. ``entered_as`` and ``withdrawn_as`` are the numbers of those changes.
    """

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    field = models.CharField(max_length=80)
    value = models.CharField(max_length=200)
    since = models.DateField()
    college = models.ForeignKey(Organisation, on_delete=models.PROTECT, null=True, related_name="+")
    ground_box = models.TextField()
    salt = models.CharField(max_length=32)
    entered_by = models.CharField(max_length=60)
    entered_at = models.DateTimeField()
    entered_as = models.PositiveIntegerField(unique=True)
    withdrawn_by = models.CharField(max_length=60, default="")
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_as = models.PositiveIntegerField(null=True, unique=True)
    withdrawn_why = models.CharField(max_length=20, default="")

    class Meta:
        db_table = "store_policy_change"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["field", "since"],
                condition=models.Q(withdrawn_at=None, college=None),
                name="policy_change_stands_once",
            ),
            models.UniqueConstraint(
                fields=["field", "since", "college"],
                condition=models.Q(withdrawn_at=None),
                name="policy_change_of_college_once",
            ),
        ]

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"policy:{self.pk}")
