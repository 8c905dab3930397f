"""Under which key a machine's request was done."""

from django.db import models

from telnusqa.store.tables.organisation import Organisation


class RequestKeyRow(models.Model):
    """A request of an organisation's machine that is done once: the key, a salted hash of its body, and its answer.

    The primary key makes two at once one. Dropped after thirty days.
    """

    pk = models.CompositePrimaryKey("organisation_id", "key")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    key = models.CharField(max_length=64)
    salt = models.CharField(max_length=32)
    body_hash = models.CharField(max_length=64)
    case_number = models.CharField(max_length=9)
    registered_on = models.DateField()
    due_on = models.DateField()
    at = models.DateTimeField()

    class Meta:
        db_table = "store_request_key"
