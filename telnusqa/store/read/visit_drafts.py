"""What an officer has begun at a counter. A look at it is recorded by the door first."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.acceptance_refusal_number import AcceptanceRefusalNumber
from telnusqa.core.errors import NotFound
from telnusqa.core.iin import Iin
from telnusqa.core.intake import TypedIntake
from telnusqa.store.keep import visit_drafts
from telnusqa.store.keep.applications import iin_macs
from telnusqa.store.tables.visit import AcceptanceRefusalRow
from telnusqa.store.tables.visit_draft import VisitDraftRow

MOST_SHOWN = 25


@dataclass(frozen=True, kw_only=True)
class VisitDraft:
    """A form half filled in; ``after`` is the refusal to accept it goes on from."""

    id: uuid.UUID
    typed: TypedIntake
    after: AcceptanceRefusalNumber | None
    changed_at: datetime


def draft(name: uuid.UUID, *, office: int, officer: int) -> VisitDraft:
    """One's own draft at that counter. Raises ``NotFound`` for anybody else's."""
    row = VisitDraftRow.objects.filter(pk=name, office_id=office, officer_id=officer).first()
    if row is None:
        raise NotFound("visit draft")
    return _value(row)


def drafts_of(*, office: int, officer: int, iin: Iin | None = None) -> tuple[VisitDraft, ...]:
    """One's own drafts, last changed first; with an IIN, those of that person."""
    rows = VisitDraftRow.objects.filter(office_id=office, officer_id=officer).order_by("-changed_at")
    if iin is not None:
        rows = rows.filter(iin_mac__in=iin_macs(iin))
    return tuple(_value(row) for row in rows[:MOST_SHOWN])


def refused_as(submission: str, *, office: int) -> AcceptanceRefusalNumber | None:
    """The refusal to accept a draft of that office has become, if it has."""
    found = AcceptanceRefusalRow.objects.filter(home_id=office, submission=submission)
    number = found.values_list("number", flat=True).first()
    return AcceptanceRefusalNumber(number) if number else None


def _value(row: VisitDraftRow) -> VisitDraft:
    after = AcceptanceRefusalNumber(row.after) if row.after else None
    return VisitDraft(id=row.pk, typed=visit_drafts.typed_in(row), after=after, changed_at=row.changed_at)
