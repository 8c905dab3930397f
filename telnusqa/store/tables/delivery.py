"""What providers said of a message, a row for each way it went."""

from typing import ClassVar

from django.db import models

from telnusqa.store.tables.errand import MessageRow
from telnusqa.store.tables.organisation import Organisation


class DeliveryRow(models.Model):
    """One message on one way: who took it and when, and what became of it. ``asked`` counts answers not yet final."""

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    message = models.ForeignKey(MessageRow, on_delete=models.PROTECT)
    way = models.CharField(max_length=10)
    provider = models.CharField(max_length=10)
    state = models.CharField(max_length=20)
    receipt = models.CharField(max_length=100)
    taken_at = models.DateTimeField()
    asked = models.PositiveIntegerField(default=0)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "store_delivery"
        constraints: ClassVar = [models.UniqueConstraint(fields=["home", "message", "way"], name="went_once")]
