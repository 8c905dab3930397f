"""What an organisation was called, what became of it, its licence and own hours, and every change of these."""

from typing import ClassVar

from django.db import models

from telnusqa.store.tables.organisation import Organisation


class InstitutionNameRow(models.Model):
    """A name it bears or bore. A day that is not known is empty; the name of today has no ``until``."""

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="names")
    kk = models.CharField(max_length=300)
    ru = models.CharField(max_length=300)
    en = models.CharField(max_length=300)
    since = models.DateField(null=True)
    until = models.DateField(null=True)
    act_number = models.CharField(max_length=60, default="")
    act_dated = models.DateField(null=True)

    class Meta:
        db_table = "store_institution_name"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["home", "since"], name="institution_named_once"),
            models.CheckConstraint(
                condition=models.Q(until=None) | models.Q(since=None) | models.Q(until__gte=models.F("since")),
                name="institution_name_ends_after",
            ),
        ]


class DescentRow(models.Model):
    """A step of a lineage: ``home`` passed into ``successor``, or into nothing."""

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="descents")
    successor = models.ForeignKey(Organisation, on_delete=models.PROTECT, null=True, related_name="origins")
    fate = models.CharField(max_length=20)
    on = models.DateField()
    act_number = models.CharField(max_length=60, default="")
    act_dated = models.DateField(null=True)
    ends = models.BooleanField()
    keeps_books = models.BooleanField()
    archive = models.ForeignKey(Organisation, on_delete=models.PROTECT, null=True, related_name="kept")

    class Meta:
        db_table = "store_descent"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["home", "successor"], name="descent_once"),
            models.CheckConstraint(
                condition=models.Q(successor=None) | ~models.Q(successor=models.F("home")), name="descent_leads_on"
            ),
            models.CheckConstraint(
                condition=~models.Q(fate="liquidated") | models.Q(successor=None, ends=True), name="liquidated_ends"
            ),
        ]


class LicenceRow(models.Model):
    """A licence to teach and to issue."""

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="licences")
    number = models.CharField(max_length=40)
    since = models.DateField()
    until = models.DateField(null=True)

    class Meta:
        db_table = "store_licence"
        constraints: ClassVar = [models.UniqueConstraint(fields=["home", "number"], name="licence_once")]


class OwnHoursRow(models.Model):
    """Hours it established for itself, and why. ``schedule`` is the text ``law.own_hours`` reads."""

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="own_hours")
    schedule = models.CharField(max_length=200)
    reason = models.CharField(max_length=300)
    since = models.DateField()
    until = models.DateField(null=True)

    class Meta:
        db_table = "store_own_hours"
        constraints: ClassVar = [models.UniqueConstraint(fields=["home", "since"], name="own_hours_once")]


class ReferenceChangeRow(models.Model):
    """What one act changed in all this: the row before and after as JSON. ``seq`` is its journal line's number.

    ``salt`` lies beside it; the line holds the salted hash of ``after``.
    """

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    seq = models.PositiveIntegerField()
    part = models.CharField(max_length=20)
    row = models.BigIntegerField()
    before = models.TextField()
    after = models.TextField()
    salt = models.CharField(max_length=32)
    by = models.CharField(max_length=60)
    at = models.DateTimeField()

    class Meta:
        db_table = "store_reference_change"
        constraints: ClassVar = [models.UniqueConstraint(fields=["home", "seq"], name="reference_change_once")]
