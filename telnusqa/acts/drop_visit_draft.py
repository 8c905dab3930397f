"""An officer throws away what was typed at a counter."""

import uuid

from telnusqa.acts._act import note
from telnusqa.store.tables.visit_draft import VisitDraftRow


@note
def drop_visit_draft(name: uuid.UUID, *, office: int, officer: int) -> None:
    """Drop one's own draft; anybody else's stays."""
    VisitDraftRow.objects.filter(pk=name, office_id=office, officer_id=officer).delete()
