"""Who came in the holder's stead: sealed, the journal holds a salted hash."""

import json
import secrets
from datetime import datetime

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.came import HOLDER, Came
from telnusqa.core.came_text import came_json, came_read
from telnusqa.core.case import Case
from telnusqa.core.line import canonical
from telnusqa.core.standing import Standing
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.handover import CameRow


def keep_came(case: Case, came: Came, at: datetime) -> str:
    """Keep who came for the line that is written next; the hash that line holds, "" for the holder."""
    if came.standing is Standing.HOLDER:
        return ""
    seq, salt, text = case.version + 1, secrets.token_hex(SALT_BYTES), canonical({"came": came_json(came)})
    CameRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        seq=seq,
        standing=came.standing.value,
        box=seal(text, _place(case.home, case.number, seq)),
        salt=salt,
        at=at,
    )
    return hash_of_text(text, salt)


def came_of(case: Case, seq: int) -> Came:
    """Who came when that line was written."""
    row = next((row for row in rows_of(CameRow, case.home, case.number) if row.seq == seq), None)
    return came_in(row) if row else HOLDER


def came_in(row: CameRow) -> Came:
    """Who came, of a row that is at hand."""
    return came_read(json.loads(unseal(row.box, _place(row.home_id, row.case_number, row.seq)))["came"])


def _place(home: int, number: str, seq: int) -> str:
    return f"came:{home}:{number}:{seq}"
