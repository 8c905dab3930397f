"""What an officer has typed at a counter so far."""

import uuid
from typing import ClassVar

from django.db import models

from telnusqa.store.tables.organisation import Organisation
from telnusqa.store.tables.people import User


class VisitDraftRow(models.Model):
    """A counter's form half filled in: no case, no journal; sealed, the officer's own, dropped after thirty days.

    ``after`` is the refusal to accept whose visit it goes on from.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    office = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+", db_index=False)
    officer = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", db_index=False)
    after = models.CharField(max_length=10, null=True)
    iin_mac = models.CharField(max_length=80)
    body_box = models.TextField()
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField(db_index=True)

    class Meta:
        db_table = "store_visit_draft"
        indexes: ClassVar = [models.Index(fields=["office", "officer", "changed_at"], name="visit_draft_of_officer")]
