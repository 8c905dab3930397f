"""Blanks in double entry: each pre-printed form, every step of it from hand to hand, and the acts that moved it."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from telnusqa.core.line import ChainKey
from telnusqa.store.constraint import CompositeForeignKey
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation

_ENDS = ("used", "destroyed", "returned")
_PLACES = ("supplier", "store", "custodian", "spoiled", *_ENDS)


class CustodyActRow(Chained):
    """An act on blanks: what was done, from which hand to which, and the paper it rests on.

    ``number``, ``dated`` and ``supplier`` are of the delivery note or of the commission's act, "" and None where there
    is none. ``paper`` is JSON: who sat on the commission and why.
    """

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    what = models.CharField(max_length=20, default="received")
    from_hand = models.CharField(max_length=20, default="")
    to_hand = models.CharField(max_length=20, default="")
    number = models.CharField(max_length=40, default="")
    dated = models.DateField(null=True)
    supplier = models.CharField(max_length=200, default="")
    paper = models.TextField(default="{}")
    by = models.CharField(max_length=40, default="")
    at = models.DateTimeField()

    class Meta:
        db_table = "store_custody_act"
        constraints: ClassVar = [models.UniqueConstraint(fields=["home", "id"], name="custody_act_of_home")]
        indexes: ClassVar = [models.Index(fields=["home", "at"], name="custody_act_by_time")]

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"blanks:{self.pk}")


class BlankRow(models.Model):
    """One pre-printed form, strictly accounted.

    ``last_n`` and ``hand`` are a copy of its last step, written by a trigger as the step is; a foreign key holds them
    to it, so the copy cannot say otherwise. Both are None only until its first step.
    """

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    kind = models.CharField(max_length=20)
    series = models.CharField(max_length=10)
    number = models.PositiveIntegerField()
    last_n = models.PositiveSmallIntegerField(null=True)
    hand = models.CharField(max_length=20, null=True)

    class Meta:
        db_table = "store_blank"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["home", "kind", "series", "number"], name="blank_once"),
            models.UniqueConstraint(fields=["home", "id"], name="blank_of_home"),
            CompositeForeignKey(
                columns=("home_id", "id", "last_n", "hand"),
                table="store_blank_step",
                keys=("home_id", "blank_id", "n", "to_hand"),
                name="blank_is_where_its_step_says",
            ),
            models.CheckConstraint(
                condition=Q(last_n=None, hand=None) | Q(last_n__isnull=False, hand__isnull=False),
                name="blank_is_in_one_hand",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["home", "hand", "kind", "series", "number"], name="blank_in_hand"),
        ]


class BlankStepRow(models.Model):
    """The ``n``-th step of a blank, out of one hand and into another; never changed, never removed.

    It rests on an act on blanks, or on the line of the book the blank was printed for, or spoiled for.
    """

    pk = models.CompositePrimaryKey("home_id", "blank_id", "n")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    blank = models.ForeignKey(BlankRow, on_delete=models.PROTECT, db_index=False, db_constraint=False)
    n = models.PositiveSmallIntegerField()
    prev_n = models.PositiveSmallIntegerField(null=True)
    from_hand = models.CharField(max_length=20, null=True)
    to_hand = models.CharField(max_length=20)
    act_id = models.BigIntegerField(null=True)
    book_year = models.PositiveSmallIntegerField(null=True)
    book_n = models.PositiveIntegerField(null=True)
    by = models.CharField(max_length=40)
    at = models.DateTimeField()

    class Meta:
        db_table = "store_blank_step"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["home", "blank", "n", "to_hand"], name="blank_step_into"),
            CompositeForeignKey(
                columns=("home_id", "blank_id"), table="store_blank", keys=("home_id", "id"), name="step_of_blank"
            ),
            CompositeForeignKey(
                columns=("home_id", "blank_id", "prev_n", "from_hand"),
                table="store_blank_step",
                keys=("home_id", "blank_id", "n", "to_hand"),
                name="step_goes_on_from_the_last",
            ),
            CompositeForeignKey(
                columns=("home_id", "act_id"), table="store_custody_act", keys=("home_id", "id"), name="step_of_act"
            ),
            CompositeForeignKey(
                columns=("home_id", "book_year", "book_n", "blank_id"),
                table="store_book",
                keys=("home_id", "year", "n", "blank_id"),
                name="step_of_book",
            ),
            models.CheckConstraint(
                condition=Q(n=1, prev_n=None, from_hand=None)
                | Q(n__gt=1, prev_n__isnull=False, from_hand__isnull=False, prev_n=F("n") - 1),
                name="first_step_comes_from_nowhere",
            ),
            models.CheckConstraint(
                condition=Q(to_hand__in=_PLACES) | Q(to_hand__startswith="executor:"), name="step_into_a_hand"
            ),
            models.CheckConstraint(
                condition=Q(from_hand=None) | ~Q(from_hand__in=_ENDS) & ~Q(from_hand=F("to_hand")),
                name="step_out_of_no_end",
            ),
            models.CheckConstraint(
                condition=Q(act_id__isnull=False, book_year=None, book_n=None) & ~Q(to_hand="used")
                | Q(act_id=None, book_year__isnull=False, book_n__isnull=False, to_hand__in=("used", "spoiled")),
                name="step_rests_on_an_act_or_a_line",
            ),
            models.UniqueConstraint(
                fields=["home", "book_year", "book_n"], condition=Q(act_id=None), name="one_step_for_a_number"
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["home", "act_id"], condition=Q(act_id__isnull=False), name="step_by_act"),
            models.Index(fields=["home", "at"], name="step_by_time"),
        ]
