"""Tokens of the machines' door."""

from typing import ClassVar

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation


class ApiTokenRow(Chained):
    """A token of an organisation: its id, its scopes, and the sha256 of its secret and of the one before.

    ``last_used_on`` is written at most once a day.
    """

    public = models.CharField(max_length=8, unique=True)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    name = models.CharField(max_length=100)
    scopes = models.CharField(max_length=400)
    secret_hash = models.CharField(max_length=64)
    earlier_hash = models.CharField(max_length=64, default="")
    earlier_until = models.DateTimeField(null=True)
    expires_at = models.DateTimeField()
    most = models.PositiveIntegerField()
    given_by = models.CharField(max_length=60)
    given_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)
    last_used_on = models.DateField(null=True)

    class Meta:
        db_table = "store_api_token"
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(earlier_hash="") | models.Q(earlier_until__isnull=False),
                name="api_token_earlier_ends",
            ),
        ]

    def chain(self) -> ChainKey:
        return ChainKey(self.organisation_id, self.chain_year, f"token:{self.public}")
