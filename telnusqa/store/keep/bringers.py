"""Who brought an original in the holder's stead: sealed beside who came, the journal holds a salted hash."""

import json
import secrets
from datetime import datetime

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.bringer import BY_HOLDER, Bringer, BroughtBy
from telnusqa.core.came_text import by_json, by_read
from telnusqa.core.case import Case
from telnusqa.core.line import canonical
from telnusqa.core.power_of_attorney import PowerOfAttorney
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.handover import CameRow


def keep_bringer(case: Case, bringer: Bringer, at: datetime) -> str:
    """Keep who brought it for the line that is written next; the hash that line holds, "" for the holder."""
    if bringer.by is BroughtBy.HOLDER:
        return ""
    seq, salt = case.version + 1, secrets.token_hex(SALT_BYTES)
    text = canonical({"name": bringer.name, "power": by_json(bringer.power)})
    CameRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        seq=seq,
        standing=bringer.by.value,
        box=seal(text, _place(case.home, case.number, seq)),
        salt=salt,
        at=at,
    )
    return hash_of_text(text, salt)


def bringer_of_line(case: Case, seq: int) -> Bringer:
    """Who brought it when that line was written."""
    row = next((row for row in rows_of(CameRow, case.home, case.number) if row.seq == seq), None)
    if row is None:
        return BY_HOLDER
    kept = json.loads(unseal(row.box, _place(case.home, case.number, seq)))
    power = by_read(kept["power"])
    assert power is None or isinstance(power, PowerOfAttorney)
    return Bringer(by=BroughtBy(row.standing), name=kept["name"], power=power)


def _place(home: int, number: str, seq: int) -> str:
    return f"brought:{home}:{number}:{seq}"
