"""Webhooks, and what became of each try."""

from typing import ClassVar

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation


class WebhookRow(Chained):
    """A webhook. Its address may hold a word only its owner knows: sealed, as its secrets are.

    ``address_mac`` is what it is known by twice, ``salt`` lies beside the address for its hash in the journal.
    ``position`` is the number of the last change it took. While ``awake`` exactly one errand, of the number ``errand``,
    goes on telling it; what another still brings is not its answer any more.
    """

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    host = models.CharField(max_length=255)
    address_box = models.TextField()
    address_mac = models.CharField(max_length=80)
    salt = models.CharField(max_length=32)
    state = models.CharField(max_length=10)
    position = models.BigIntegerField()
    errand = models.PositiveIntegerField(default=0)
    awake = models.BooleanField(default=False)
    key = models.CharField(max_length=20)
    secret_box = models.TextField()
    old_key = models.CharField(max_length=20, default="")
    old_secret_box = models.TextField(default="")
    old_key_until = models.DateTimeField(null=True)
    made_at = models.DateTimeField()
    failing_since = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    last_error = models.CharField(max_length=100, default="")

    class Meta:
        db_table = "store_webhook"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["home", "address_mac"], condition=~models.Q(state="withdrawn"), name="webhook_once"
            ),
        ]

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"webhook:{self.pk}")


class TryRow(models.Model):
    """One try to tell a webhook of one change: the answer's status, or the error where none came."""

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    webhook = models.ForeignKey(WebhookRow, on_delete=models.CASCADE, db_index=False)
    n = models.BigIntegerField()
    event = models.CharField(max_length=20)
    at = models.DateTimeField(db_index=True)
    status = models.PositiveSmallIntegerField(default=0)
    error = models.CharField(max_length=100, default="")

    class Meta:
        db_table = "store_webhook_try"
        indexes: ClassVar = [models.Index(fields=["webhook", "-id"], name="try_of_webhook")]
