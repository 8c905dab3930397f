"""Cases that went on to the competent organisation, at both ends of the way. Each end is a row of its own home."""

from typing import ClassVar

from django.db import models

from telnusqa.store.constraint import CompositeForeignKey
from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.organisation import Organisation


class ForwardRow(models.Model):
    """The sender's end, once in the life of a case.

    ``to_home`` is empty where an archive was named that has no desk here.

    ``note_box`` holds, sealed, what was typed for the next officer; the archive's name and address are no secret.
    """

    pk = models.CompositePrimaryKey("home_id", "case_number")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    reason = models.CharField(max_length=20)
    to_home = models.ForeignKey(Organisation, null=True, on_delete=models.PROTECT, related_name="+")
    note_box = models.TextField()
    archive_name = models.CharField(max_length=200)
    archive_address = models.CharField(max_length=300)
    salt = models.CharField(max_length=32)
    at = models.DateTimeField()

    class Meta:
        db_table = "store_forward"
        constraints: ClassVar = [
            of_case("forward_of_case"),
            models.CheckConstraint(
                condition=models.Q(to_home__isnull=False, archive_name="", archive_address="")
                | (models.Q(to_home=None) & ~models.Q(archive_name="") & ~models.Q(archive_address="")),
                name="forward_to_one",
            ),
        ]


class ReceivedRow(models.Model):
    """The receiver's end: what was sent once arrives once, by the unique key."""

    pk = models.CompositePrimaryKey("home_id", "case_number")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    from_home = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    from_case = models.CharField(max_length=9)
    note_box = models.TextField()
    at = models.DateTimeField()

    class Meta:
        db_table = "store_received"
        constraints: ClassVar = [
            of_case("received_of_case"),
            models.UniqueConstraint(fields=["from_home", "from_case"], name="received_once"),
            CompositeForeignKey(
                columns=("from_home_id", "from_case"),
                table="store_forward",
                keys=("home_id", "case_number"),
                name="received_of_forward",
            ),
        ]
