"""What administrators entered of the kinds of blank."""

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation


class BlankKindRow(Chained):
    """A series of a kind as it was entered; of those of one series the last one stands.

    ``entered_as`` is its number among all that were ever entered; ``salt`` makes the hash of ``note`` its line holds.
    """

    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    kind = models.CharField(max_length=20)
    series = models.CharField(max_length=10)
    digits = models.PositiveSmallIntegerField(null=True)
    since = models.DateField(null=True)
    until = models.DateField(null=True)
    sure = models.CharField(max_length=10)
    note = models.CharField(max_length=200, default="")
    salt = models.CharField(max_length=32, default="")
    listed = models.BooleanField(default=True)
    entered_by = models.CharField(max_length=60)
    entered_at = models.DateTimeField()
    entered_as = models.PositiveIntegerField(unique=True)

    class Meta:
        db_table = "store_blank_kind"

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"blank_kind:{self.pk}")
