"""The acts on blanks of a college."""

import json

from telnusqa.core.custody_act import CustodyAct, CustodyWhat, Paper, SpoiledWhy
from telnusqa.core.errors import NotFound
from telnusqa.store.tables.blank import CustodyActRow


def get(home: int, act: int) -> CustodyAct:
    """One act of that college. Raises ``NotFound``."""
    row = CustodyActRow.objects.filter(home_id=home, pk=act).first()
    if row is None:
        raise NotFound(str(act))
    told = json.loads(row.paper)
    paper = Paper(
        number=row.number, dated=row.dated, supplier=row.supplier, commission=tuple(told.get("commission", ()))
    )
    return CustodyAct(
        id=row.pk,
        what=CustodyWhat(row.what),
        paper=paper,
        why=SpoiledWhy(told["why"]) if told.get("why") else None,
        missing=tuple(told.get("missing", ())),
        by=row.by,
        at=row.at,
    )
