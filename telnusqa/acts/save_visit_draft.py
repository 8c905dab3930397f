"""What an officer types at a counter is kept, so that an error or a closed tab loses nothing."""

import uuid
from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.core.acceptance_refusal_number import AcceptanceRefusalNumber
from telnusqa.core.errors import Rejected
from telnusqa.core.iin import parse_iin
from telnusqa.core.intake import TypedIntake
from telnusqa.core.problem import Problem
from telnusqa.store.keep import visit_drafts
from telnusqa.store.keep.applications import iin_mac
from telnusqa.store.tables.visit_draft import VisitDraftRow

MOST = 100
"""Drafts one officer may have begun at a counter."""


@note
def save_visit_draft(
    name: uuid.UUID | None,
    typed: TypedIntake,
    *,
    office: int,
    officer: int,
    after: AcceptanceRefusalNumber | None = None,
    at: datetime,
) -> uuid.UUID:
    """Keep what was typed; a new draft gets its name, and ``after`` with it. Anybody else's is left alone.

    Raises ``Rejected`` (``too_many_drafts``) where there are enough.
    """
    mine = VisitDraftRow.objects.filter(office_id=office, officer_id=officer)
    row = mine.filter(pk=name).first() if name else None
    if row is None:
        if mine.count() >= MOST:
            raise Rejected(Problem("draft", "too_many_drafts", "", {"most": MOST}))
        row = VisitDraftRow(id=uuid.uuid4(), office_id=office, officer_id=officer, after=after, created_at=at)
    found = parse_iin(typed.application.iin) if typed.application.iin.strip() else None
    row.iin_mac = iin_mac(None if isinstance(found, Problem) else found)
    row.body_box = visit_drafts.box(row.pk, typed)
    row.changed_at = at
    row.save()
    return uuid.UUID(str(row.pk))
