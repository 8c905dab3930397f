"""Who has which case, for the matrix: a bulk that was asked for, an absence that was told."""

from collections.abc import Mapping
from datetime import date

from telnusqa.acts.ask_bulk import ask_bulk
from telnusqa.acts.put_absent import put_absent
from telnusqa.core.assignment import MoveReason
from tests.cast import NOW, Staff


def assignment_words(at: str, staff: Mapping[str, Staff]) -> dict[str, str]:
    """The words of addresses and forms about executors; the bulk or the absence is there where the row wants it."""
    saule, dina, marat = staff["saule"], staff["dina"], staff["marat"]
    words = {"saule": str(saule.id), "dina": str(dina.id), "bulk": "1", "absence": "1"}
    if at == "a bulk asked":
        to, by = [dina.id], marat.actor
        bulk = ask_bulk(saule.home, None, None, to, reason=MoveReason.LOAD, by=by, happened_at=NOW)
        words["bulk"] = str(bulk)
    if at == "saule away":
        since, until = date(2026, 12, 30), date(2026, 12, 31)
        by = saule.actor
        absence = put_absent(saule.home, saule.id, since=since, until=until, substitute=dina.id, by=by, happened_at=NOW)
        words["absence"] = str(absence)
    return words
