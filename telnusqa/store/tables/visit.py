"""What a counter took in or refused. Who came and what was shown is sealed; kinds, days and papers are plain.

Its keys are led by the home of the case, or by the office that refused; lists of a counter by the office.
"""

from typing import ClassVar

from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.constraint import CompositeForeignKey
from telnusqa.store.tables.case import of_case
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation


class AcceptanceRefusalRow(Chained):
    """A refusal to accept: for ever as a number, a day and the papers that lacked.

    ``typed_box`` is the form for the next visit; it is emptied with the codes and the salt when its time is over.
    """

    pk = models.CompositePrimaryKey("home_id", "number")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    number = models.CharField(max_length=10, unique=True)
    submission = models.CharField(max_length=64, unique=True)
    edition = models.CharField(max_length=10)
    clause = models.CharField(max_length=40)
    article = models.CharField(max_length=40)
    copies = models.PositiveSmallIntegerField()
    standing = models.CharField(max_length=20)
    brought = models.CharField(max_length=120)
    missing = models.TextField()
    request_number = models.CharField(max_length=40)
    barcode = models.CharField(max_length=40)
    after = models.CharField(max_length=10, null=True)
    worker = models.CharField(max_length=200)
    executor = models.CharField(max_length=200)
    phone = models.CharField(max_length=40)
    language = models.CharField(max_length=2)
    refused_on = models.DateField()
    at = models.DateTimeField()
    by = models.CharField(max_length=60)
    iin_mac = models.CharField(max_length=80)
    phone_mac = models.CharField(max_length=80)
    typed_box = models.TextField()
    salt = models.CharField(max_length=32)

    class Meta:
        db_table = "store_acceptance_refusal"
        constraints: ClassVar = [
            CompositeForeignKey(
                columns=("home_id", "after"),
                table="store_acceptance_refusal",
                keys=("home_id", "number"),
                name="acceptance_refusal_after",
            ),
            models.UniqueConstraint(
                fields=["home", "request_number"],
                condition=~models.Q(request_number=""),
                name="acceptance_refusal_request_once",
            ),
            models.UniqueConstraint(
                fields=["home", "barcode"], condition=~models.Q(barcode=""), name="acceptance_refusal_barcode_once"
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["home", "at", "number"], name="acceptance_refusal_by_time"),
            models.Index(fields=["home", "iin_mac"], name="acceptance_refusal_by_iin"),
            models.Index(fields=["home", "phone_mac"], name="acceptance_refusal_by_phone"),
            models.Index(fields=["at"], condition=~models.Q(typed_box=""), name="acceptance_refusal_kept"),
        ]

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"acceptance_refusal:{self.number}")


class IntakeRow(models.Model):
    """What came over the counter with a case. ``after`` is the refusal to accept it follows, of the same office."""

    pk = models.CompositePrimaryKey("home_id", "case_number")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+", db_index=False)
    case_number = models.CharField(max_length=9)
    office = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+", db_index=False)
    standing = models.CharField(max_length=20)
    shown_box = models.TextField()
    salt = models.CharField(max_length=32)
    brought = models.CharField(max_length=120)
    lacking = models.CharField(max_length=120)
    consents = models.CharField(max_length=40)
    request_number = models.CharField(max_length=40)
    barcode = models.CharField(max_length=40)
    after = models.CharField(max_length=10, null=True)
    by = models.CharField(max_length=60)
    at = models.DateTimeField()
    iin_mac = models.CharField(max_length=80)
    phone_mac = models.CharField(max_length=80)

    class Meta:
        db_table = "store_intake"
        constraints: ClassVar = [
            of_case("intake_of_case"),
            CompositeForeignKey(
                columns=("office_id", "after"),
                table="store_acceptance_refusal",
                keys=("home_id", "number"),
                name="intake_after_refusal",
            ),
            models.UniqueConstraint(
                fields=["office", "request_number"], condition=~models.Q(request_number=""), name="intake_request_once"
            ),
            models.UniqueConstraint(
                fields=["office", "barcode"], condition=~models.Q(barcode=""), name="intake_barcode_once"
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["office", "after"], condition=~models.Q(after=None), name="intake_by_refusal"),
            models.Index(fields=["office", "iin_mac"], name="intake_by_iin"),
            models.Index(fields=["office", "phone_mac"], name="intake_by_phone"),
        ]
