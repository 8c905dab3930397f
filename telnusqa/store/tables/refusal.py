"""Intended refusals, what applicants said to them, and refusals. What was written or said is sealed; days are plain."""

from typing import ClassVar

from django.db import models

from telnusqa.store.constraint import CompositeForeignKey
from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.organisation import Organisation


class RefusalRow(models.Model):
    """One round: ``round`` counts the intended refusals of a case from one; ``end`` is "" while it is open.

    ``intended_by`` is the actor's code: whoever signs is compared with it.
    ``salt`` lies beside the sealed texts whose hashes the journal holds.
    """

    pk = models.CompositePrimaryKey("home_id", "case_number", "round")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    round = models.PositiveSmallIntegerField()
    intended_by = models.CharField(max_length=40)
    clause = models.CharField(max_length=40)
    ground = models.CharField(max_length=30)
    ground_box = models.TextField()
    reasoned_box = models.TextField()
    preliminary_box = models.TextField()
    place = models.CharField(max_length=120)
    noticed_on = models.DateField()
    hearing_on = models.DateField()
    hearing_at = models.TimeField()
    objection_until = models.DateField()
    salt = models.CharField(max_length=32)
    held_on = models.DateField(null=True)
    record_box = models.TextField(default="")
    end = models.CharField(max_length=20, default="")
    ended_on = models.DateField(null=True)
    why_box = models.TextField(default="")
    refusal_year = models.PositiveSmallIntegerField(null=True)
    refusal_n = models.PositiveIntegerField(null=True)

    class Meta:
        db_table = "store_refusal"
        constraints: ClassVar = [
            of_case("refusal_of_case"),
            models.UniqueConstraint(
                fields=["home", "case_number"], condition=models.Q(end=""), name="refusal_open_once"
            ),
            models.UniqueConstraint(fields=["home", "refusal_year", "refusal_n"], name="refusal_number_once"),
        ]


class PositionRow(models.Model):
    """What the applicant said to an intended refusal; ``seq`` is the line of the journal that says so."""

    pk = models.CompositePrimaryKey("home_id", "case_number", "seq")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    seq = models.PositiveIntegerField()
    round = models.PositiveSmallIntegerField()
    stance = models.CharField(max_length=20)
    text_box = models.TextField()
    salt = models.CharField(max_length=32)
    door = models.CharField(max_length=20)
    at = models.DateTimeField()

    class Meta:
        db_table = "store_position"
        constraints: ClassVar = [
            CompositeForeignKey(
                columns=("home_id", "case_number", "round"),
                table="store_refusal",
                keys=("home_id", "case_number", "round"),
                name="position_of_refusal",
            ),
        ]


class RefusalCounter(models.Model):
    """The last number of a refusal in a college's year: raised in the transaction that refuses, so without gaps."""

    pk = models.CompositePrimaryKey("home_id", "year")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField()

    class Meta:
        db_table = "store_refusal_counter"
