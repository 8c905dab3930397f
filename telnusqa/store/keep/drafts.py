"""Drafts: sealed text of a form, dropped thirty days after the last change."""

import json
import uuid
from dataclasses import asdict
from datetime import datetime, timedelta

from telnusqa.core.application import Typed
from telnusqa.core.line import canonical
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.portal import DraftRow

LIFE = timedelta(days=30)


def box(name: uuid.UUID, typed: Typed) -> str:
    """The draft as it is kept."""
    plain = {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(typed).items()}
    return seal(canonical(plain), f"draft:{name}")


def phone_box(name: uuid.UUID, phone: str) -> str:
    """Whose draft it is, as it is kept."""
    return seal(phone, f"draft:{name}:phone")


def typed_of(row: DraftRow) -> Typed:
    """What was typed."""
    kept = json.loads(unseal(row.body_box, f"draft:{row.pk}"))
    kept["reasons"] = tuple(kept["reasons"])
    return Typed(**kept)


def drop_before(at: datetime) -> int:
    """Drop drafts nobody touched for thirty days; answers how many."""
    return DraftRow.objects.filter(changed_at__lt=at - LIFE).delete()[0]
