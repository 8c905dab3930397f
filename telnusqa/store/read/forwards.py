"""Cases that went on or came from elsewhere, as doors see them."""

from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.case import Case
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import forwards
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.keep.forwards import Sent
from telnusqa.store.secret import unseal
from telnusqa.store.tables.forward import ReceivedRow


@dataclass(frozen=True, kw_only=True)
class Received:
    """Where a case came from, when, and what the officer there wrote for the one here."""

    from_home: int
    from_case: CaseNumber
    note: str
    at: datetime


def sent(case: Case) -> Sent | None:
    """Where the case went, or None where it did not."""
    return forwards.sent(case)


def received_as(case: Case) -> CaseNumber | None:
    """The number of the case a forwarded one has become, or None while it is on its way. Asked once for a page."""
    return forwards.received_as(case)


def received(case: Case) -> Received | None:
    """Where the case came from, or None where it was filed here."""
    rows = rows_of(ReceivedRow, case.home, case.number)
    if not rows:
        return None
    row = rows[0]
    return Received(
        from_home=row.from_home_id,
        from_case=CaseNumber(row.from_case),
        note=unseal(row.note_box, forwards.received_place(case.home, case.number)),
        at=row.at,
    )
