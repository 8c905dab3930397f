"""What is asked of the world outside, and what was told to applicants."""

from typing import ClassVar

from django.db import models

from telnusqa.store.tables.organisation import Organisation


class ErrandRow(models.Model):
    """An errand, written in the transaction that asks: the truth. The worker changes only what begins with ``due``."""

    home = models.ForeignKey(Organisation, null=True, on_delete=models.PROTECT)
    kind = models.CharField(max_length=30)
    subject = models.CharField(max_length=80)
    step = models.CharField(max_length=60)
    payload = models.TextField()
    asked_at = models.DateTimeField()
    due = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)
    leased_until = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    last_error = models.CharField(max_length=100, default="")

    class Meta:
        db_table = "store_errand"
        constraints: ClassVar = [models.UniqueConstraint(fields=["kind", "subject", "step"], name="errand_once")]
        indexes: ClassVar = [
            models.Index(fields=["due", "id"], condition=models.Q(done_at=None), name="errand_waiting"),
        ]


class MessageRow(models.Model):
    """What an applicant is told: key and parameters at the act, the words when first sent.

    Which ways it went stands in ``delivery``.
    """

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    seq = models.PositiveIntegerField()
    key = models.CharField(max_length=40)
    params = models.TextField(default="{}")
    language = models.CharField(max_length=2)
    text_box = models.TextField(default="")
    sent_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "store_message"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["home", "case_number", "seq", "key"], name="told_once"),
        ]
