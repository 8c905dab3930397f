"""Who brought an original in the holder's stead: sealed beside who came, the journal holds a salted hash."""

from datetime import datetime

from telnusqa.core.bringer import BY_HOLDER, Bringer, BroughtBy
from telnusqa.core.came_text import by_json, by_read
from telnusqa.core.case import Case
from telnusqa.core.power_of_attorney import PowerOfAttorney
from telnusqa.store.keep.came import keep_sealed, row_of_line, unsealed

_WHAT = "brought"


def keep_bringer(case: Case, bringer: Bringer, at: datetime) -> str:
    """Keep who brought it for the line that is written next; the hash that line holds, "" for the holder."""
    if bringer.by is BroughtBy.HOLDER:
        return ""
    told = {"name": bringer.name, "power": by_json(bringer.power)}
    return keep_sealed(case, bringer.by.value, told, _WHAT, at)


def bringer_of_line(case: Case, seq: int) -> Bringer:
    """Who brought it when that line was written."""
    row = row_of_line(case, seq)
    if row is None:
        return BY_HOLDER
    kept = unsealed(row, _WHAT)
    power = by_read(kept["power"])
    assert power is None or isinstance(power, PowerOfAttorney)
    return Bringer(by=BroughtBy(row.standing), name=kept["name"], power=power)
