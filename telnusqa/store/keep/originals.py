"""Surrendered originals: those that are held for an act of a commission, and the rows of the act."""

import json
from collections.abc import Sequence
from datetime import datetime

from django.utils import timezone

from telnusqa.core.case import Case
from telnusqa.core.custody_act import Paper
from telnusqa.core.original import KeptOriginalsAct, KeptWhere, OriginalFate, OriginalsAct
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep.cases import value_of
from telnusqa.store.tables.case import CaseRow
from telnusqa.store.tables.original import OriginalEndRow, OriginalsActRow


def hold(home: int, numbers: Sequence[CaseNumber]) -> dict[CaseNumber, tuple[Case, OriginalFate | None]]:
    """The cases of that college, held until the act's end, each with what became of its original already."""
    rows = CaseRow.objects.filter(home_id=home, number__in=numbers).order_by("number").select_for_update()
    held = [value_of(row) for row in rows]
    ended = fates(home, numbers)
    return {case.number: (case, ended.get(case.number)) for case in held}


def fates(home: int, numbers: Sequence[str]) -> dict[str, OriginalFate]:
    """What a commission did with the originals of those cases."""
    rows = OriginalEndRow.objects.filter(home_id=home, case_number__in=numbers)
    return {number: OriginalFate(fate) for number, fate in rows.values_list("case_number", "fate")}


def keep_act(home: int, act: OriginalsAct, *, by: str, at: datetime) -> OriginalsActRow:
    """The act's own row, and one for each original it ends."""
    assert act.paper.dated is not None
    row = OriginalsActRow.objects.create(
        home_id=home,
        chain_year=timezone.localtime(at).year,
        fate=act.fate.value,
        number=act.paper.number,
        dated=act.paper.dated,
        commission=json.dumps(act.paper.commission, ensure_ascii=False),
        kept_where=act.where.value if act.where else "",
        place=act.place,
        by=by,
        at=at,
    )
    OriginalEndRow.objects.bulk_create(
        OriginalEndRow(home_id=home, case_number=number, act_id=row.pk, fate=act.fate.value) for number in act.cases
    )
    return row


def act_of(row: OriginalsActRow) -> KeptOriginalsAct:
    """The value of a row."""
    return KeptOriginalsAct(
        id=row.pk,
        fate=OriginalFate(row.fate),
        paper=Paper(number=row.number, dated=row.dated, commission=tuple(json.loads(row.commission))),
        where=KeptWhere(row.kept_where) if row.kept_where else None,
        place=row.place,
        by=row.by,
        at=row.at,
    )
