"""What an applicant leaves behind before there is a case: drafts, codes, and how often something was tried."""

import uuid
from typing import ClassVar

from django.db import models


class DraftRow(models.Model):
    """A form half filled in: no case, no journal; sealed, and dropped thirty days after the last change.

    ``phone_box`` is whose it is: what was typed may be another phone, or none yet. "" in drafts of release 1.0.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    phone_mac = models.CharField(max_length=80, db_index=True)
    phone_box = models.TextField(default="", db_default="")
    body_box = models.TextField()
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField(db_index=True)

    class Meta:
        db_table = "store_draft"


class CodeRow(models.Model):
    """A one-time code. ``text_hash`` binds it to one text and no other; ``code_box`` is emptied once it is sent."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    purpose = models.CharField(max_length=20)
    phone_mac = models.CharField(max_length=80, db_index=True)
    phone_box = models.TextField()
    text_hash = models.CharField(max_length=64, default="")
    code_box = models.TextField()
    code_mac = models.CharField(max_length=80)
    language = models.CharField(max_length=2)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    passed_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    receipt = models.CharField(max_length=100, default="")

    class Meta:
        db_table = "store_code"


class LimitRow(models.Model):
    """How often something was tried in a window of time; counted here, so that every process counts together."""

    key = models.CharField(max_length=120)
    window = models.BigIntegerField()
    hits = models.PositiveIntegerField(default=0)

    class Meta:
        db_table = "store_limit"
        constraints: ClassVar = [models.UniqueConstraint(fields=["key", "window"], name="limit_once")]
