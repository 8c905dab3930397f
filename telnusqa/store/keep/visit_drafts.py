"""Drafts of a counter: sealed text of a form, dropped thirty days after the last change."""

import uuid
from datetime import datetime

from telnusqa.core.intake import TypedIntake
from telnusqa.core.intake_text import text_of_typed, typed_of
from telnusqa.store.keep.drafts import LIFE
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.visit_draft import VisitDraftRow


def box(name: uuid.UUID, typed: TypedIntake) -> str:
    """The draft as it is kept."""
    return seal(text_of_typed(typed), _place(name))


def typed_in(row: VisitDraftRow) -> TypedIntake:
    """What was typed."""
    return typed_of(unseal(row.body_box, _place(row.pk)))


def drop(submission: str) -> None:
    """Drop the draft that was filed: the case or the refusal holds it from now on. Another submission has none."""
    try:
        name = uuid.UUID(submission)
    except ValueError:
        return
    VisitDraftRow.objects.filter(pk=name).delete()


def drop_before(at: datetime) -> int:
    """Drop drafts nobody touched for thirty days; answers how many."""
    return VisitDraftRow.objects.filter(changed_at__lt=at - LIFE).delete()[0]


def _place(name: uuid.UUID) -> str:
    return f"visit_draft:{name}"
