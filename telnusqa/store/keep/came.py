"""Who came in the holder's stead: sealed, the journal holds a salted hash."""

import json
import secrets
from datetime import datetime
from typing import Any

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.came import HOLDER, Came
from telnusqa.core.came_text import came_json, came_read
from telnusqa.core.case import Case
from telnusqa.core.line import Json, canonical
from telnusqa.core.standing import Standing
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.handover import CameRow

_WHAT = "came"


def keep_came(case: Case, came: Came, at: datetime) -> str:
    """Keep who came for the line that is written next; the hash that line holds, "" for the holder."""
    if came.standing is Standing.HOLDER:
        return ""
    return keep_sealed(case, came.standing.value, {"came": came_json(came)}, _WHAT, at)


def came_of(case: Case, seq: int) -> Came:
    """Who came when that line was written."""
    row = row_of_line(case, seq)
    return came_in(row) if row else HOLDER


def came_in(row: CameRow) -> Came:
    """Who came, of a row that is at hand."""
    return came_read(unsealed(row, _WHAT)["came"])


def keep_sealed(case: Case, standing: str, told: Json, what: str, at: datetime) -> str:
    """Seal what is told of somebody for the line that is written next; the hash that line holds.

    ``what`` they did stands in the seal's place: a box is not read as another one.
    """
    seq, salt, text = case.version + 1, secrets.token_hex(SALT_BYTES), canonical(told)
    CameRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        seq=seq,
        standing=standing,
        box=seal(text, _place(what, case.home, case.number, seq)),
        salt=salt,
        at=at,
    )
    return hash_of_text(text, salt)


def row_of_line(case: Case, seq: int) -> CameRow | None:
    """What was sealed for that line."""
    return next((row for row in rows_of(CameRow, case.home, case.number) if row.seq == seq), None)


def unsealed(row: CameRow, what: str) -> Any:
    """What was told."""
    return json.loads(unseal(row.box, _place(what, row.home_id, row.case_number, row.seq)))


def _place(what: str, home: int, number: str, seq: int) -> str:
    return f"{what}:{home}:{number}:{seq}"
