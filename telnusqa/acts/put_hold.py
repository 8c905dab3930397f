"""A case is kept beyond its time, on a ground."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Version
from telnusqa.core.erasure_event import LegalHoldPut
from telnusqa.core.errors import CaseErased
from telnusqa.core.event import Actor
from telnusqa.core.legal_hold import HoldWish
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import legal_holds
from telnusqa.store.keep.write import as_seen, write


@act
def put_hold(number: CaseNumber, wish: HoldWish, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Put it, in whatever state the case is, beside others it may have (policy:retention).

    The state stays and the term runs on. Raises ``CaseErased`` and ``Conflict``.
    """
    case = as_seen(number, seen)
    if case.erased_on is not None:
        raise CaseErased(number, case.erased_on)
    hold, note = legal_holds.put(case, wish, by=by.code, at=happened_at)
    event = LegalHoldPut(by=by, at=happened_at, hold=hold, ground=wish.ground.value, until=wish.until, note=note)
    return replace(case, version=write(case, event, after=seen))
