"""Organisations, and who holds office in them."""

from typing import ClassVar

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.tables.chained import Chained


class Organisation(Chained):
    """An institution: the home of its cases, for ever.

    ``bin`` is empty for one closed before such numbers were; ``code`` is its BIN when it came in here, or else a name
    we gave it, and never changes. ``desk`` tells whether it works here, ``form`` which of its kind it is, where that is
    known. ``closed_on`` is when it was no more and ``own_hours_kept`` whether it established hours for itself: copies
    of what other tables say.
    """

    bin = models.CharField(max_length=12, unique=True, null=True)
    code = models.CharField(max_length=20, unique=True)
    kind = models.CharField(max_length=20)
    form = models.CharField(max_length=20, default="")
    desk = models.BooleanField(default=True)
    closed_on = models.DateField(null=True)
    own_hours_kept = models.BooleanField(default=False)
    name_kk = models.CharField(max_length=300)
    name_ru = models.CharField(max_length=300)
    name_en = models.CharField(max_length=300)
    region = models.CharField(max_length=9)
    settlement_kk = models.CharField(max_length=100)
    settlement_ru = models.CharField(max_length=100)
    address_kk = models.CharField(max_length=300)
    address_ru = models.CharField(max_length=300)
    phone = models.CharField(max_length=20)
    email = models.CharField(max_length=200)

    class Meta:
        db_table = "store_organisation"

    def chain(self) -> ChainKey:
        return ChainKey(self.pk, self.chain_year, f"institution:{self.code}")


class OfficeHolder(models.Model):
    """Who is head or deputy, from one day to another."""

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="holders")
    post = models.CharField(max_length=20)
    name_kk = models.CharField(max_length=200)
    name_ru = models.CharField(max_length=200)
    since = models.DateField()
    until = models.DateField(null=True)

    class Meta:
        db_table = "store_office_holder"
        constraints: ClassVar = [models.UniqueConstraint(fields=["home", "post", "since"], name="holder_once")]
