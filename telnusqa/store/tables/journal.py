"""The journal's lines, and who looked at personal data. Both are only ever added to."""

from typing import ClassVar

from django.db import models


class LineRow(models.Model):
    """One act. The primary key is the lock of every act; the columns after ``hash`` are copies of the body."""

    pk = models.CompositePrimaryKey("home_id", "chain_year", "chain", "seq")
    home_id = models.BigIntegerField()
    chain_year = models.PositiveSmallIntegerField()
    chain = models.CharField(max_length=60)
    seq = models.PositiveIntegerField()
    body = models.TextField()
    prev = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)
    kind = models.CharField(max_length=40)
    by = models.CharField(max_length=60)
    happened_at = models.DateTimeField()
    recorded_at = models.DateTimeField()

    class Meta:
        db_table = "store_line"


class LookRow(models.Model):
    """Somebody looked at somebody's personal data: one row for each five minutes of looking."""

    day = models.DateField()
    viewer = models.CharField(max_length=60)
    subject = models.CharField(max_length=100)
    purpose = models.CharField(max_length=40)
    five_minutes = models.PositiveSmallIntegerField()
    first_seen = models.DateTimeField()
    cases = models.TextField(default="")

    class Meta:
        db_table = "store_looked"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["day", "viewer", "subject", "purpose", "five_minutes"], name="looked_once_in_five_minutes"
            ),
        ]
