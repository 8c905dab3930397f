"""What is decided of a paper when it is reserved, where it is printed, and every print of it."""

from typing import ClassVar

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.constraint import CompositeForeignKey
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation


class LayoutRow(Chained):
    """A layout of blanks as an administrator entered it; of those that hold on a day the last entered is in force.

    ``entered_as`` is its number among all that were ever entered.
    """

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    text = models.TextField()
    kinds = models.CharField(max_length=80)
    since = models.DateField()
    until = models.DateField(null=True)
    entered_by = models.CharField(max_length=60)
    entered_at = models.DateTimeField()
    entered_as = models.PositiveIntegerField(unique=True)

    class Meta:
        db_table = "store_layout"

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"layout:{self.pk}")


class PaperRow(models.Model):
    """Who signs a reserved document, where it is issued, and by which layout it is printed: None is the shipped one."""

    pk = models.CompositePrimaryKey("home_id", "year", "n")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    year = models.PositiveSmallIntegerField()
    n = models.PositiveIntegerField()
    head_kk = models.CharField(max_length=200)
    head_ru = models.CharField(max_length=200)
    deputy_kk = models.CharField(max_length=200)
    deputy_ru = models.CharField(max_length=200)
    settlement_kk = models.CharField(max_length=100)
    settlement_ru = models.CharField(max_length=100)
    layout = models.ForeignKey(LayoutRow, on_delete=models.PROTECT, null=True)

    class Meta:
        db_table = "store_paper"
        constraints: ClassVar = [
            CompositeForeignKey(
                columns=("home_id", "year", "n"),
                table="store_book",
                keys=("home_id", "year", "n"),
                name="paper_of_book",
            ),
        ]


class WorkplaceRow(Chained):
    """A place with its printer: how far it is moved and scaled against its drift, as it was measured last."""

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    name = models.CharField(max_length=60)
    dx = models.DecimalField(max_digits=5, decimal_places=2, default=0)
    dy = models.DecimalField(max_digits=5, decimal_places=2, default=0)
    scale = models.DecimalField(max_digits=5, decimal_places=2, default=100)
    calibrated_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "store_workplace"
        constraints: ClassVar = [models.UniqueConstraint(fields=["home", "name"], name="workplace_named_once")]

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"workplace:{self.pk}")


class PrintRow(models.Model):
    """One print of a document on its blank. A blank bears one: another follows only where no ink reached it.

    ``dx``, ``dy`` and ``scale`` are what the printer was given.
    """

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    year = models.PositiveSmallIntegerField()
    n = models.PositiveIntegerField()
    blank_id = models.BigIntegerField()
    attempt = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=10, default="sent")
    workplace = models.ForeignKey(WorkplaceRow, on_delete=models.PROTECT)
    dx = models.DecimalField(max_digits=5, decimal_places=2)
    dy = models.DecimalField(max_digits=5, decimal_places=2)
    scale = models.DecimalField(max_digits=5, decimal_places=2)
    printed_by = models.CharField(max_length=60)
    printed_at = models.DateTimeField()
    ended_by = models.CharField(max_length=60, default="")
    ended_at = models.DateTimeField(null=True)
    confirmed_by = models.CharField(max_length=60, default="")
    confirmed_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "store_print"
        constraints: ClassVar = [
            CompositeForeignKey(
                columns=("home_id", "year", "n"),
                table="store_book",
                keys=("home_id", "year", "n"),
                name="print_of_book",
            ),
            CompositeForeignKey(
                columns=("home_id", "blank_id"), table="store_blank", keys=("home_id", "id"), name="print_of_blank"
            ),
            models.UniqueConstraint(fields=["home", "year", "n", "attempt"], name="print_has_its_number"),
            models.UniqueConstraint(
                fields=["home", "blank_id"], condition=~models.Q(state="unharmed"), name="one_print_of_a_blank"
            ),
        ]
