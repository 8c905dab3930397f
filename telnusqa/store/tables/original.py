"""What became of surrendered originals: the acts of a commission, and which original each of them ended."""

from typing import ClassVar

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.core.original import OriginalFate
from telnusqa.store.constraint import CompositeForeignKey
from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation


class OriginalsActRow(Chained):
    """An act of a commission: its number and day, who sat on it (JSON, the chair first), and what it decided.

    ``kept_where`` and ``place`` are "" of what was destroyed.
    """

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    fate = models.CharField(max_length=10)
    number = models.CharField(max_length=40)
    dated = models.DateField()
    commission = models.TextField()
    kept_where = models.CharField(max_length=20, default="")
    place = models.CharField(max_length=200, default="")
    by = models.CharField(max_length=40)
    at = models.DateTimeField()

    class Meta:
        db_table = "store_originals_act"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["home", "id", "fate"], name="originals_act_of_home"),
            models.CheckConstraint(
                condition=models.Q(fate__in=sorted(OriginalFate)), name="originals_act_keeps_or_destroys"
            ),
        ]

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"originals:{self.pk}")


class OriginalEndRow(models.Model):
    """The original of a case was kept or destroyed, once, by that act."""

    pk = models.CompositePrimaryKey("home_id", "case_number")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    case_number = models.CharField(max_length=9)
    act_id = models.BigIntegerField()
    fate = models.CharField(max_length=10)

    class Meta:
        db_table = "store_original_end"
        constraints: ClassVar = [
            of_case("original_end_of_case"),
            CompositeForeignKey(
                columns=("home_id", "act_id", "fate"),
                table="store_originals_act",
                keys=("home_id", "id", "fate"),
                name="original_end_of_act",
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["home", "act_id"], name="original_end_by_act")]
