"""The head confirms the duplicate."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.case_event import Signed
from telnusqa.core.duplicate import DuplicateState
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import book
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.tables.book import DuplicateRow


@act
def sign(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Confirm every document of the case as made. Raises ``MoveForbidden`` and ``Conflict``."""
    case = as_seen(number, seen)
    moved = case.move(Move.SIGN)
    made = [duplicate.id for duplicate in book.live(case.home, case.number)]
    DuplicateRow.objects.filter(pk__in=made).update(state=DuplicateState.SIGNED.value)
    seq = write(moved, Signed(by=by, at=happened_at), after=seen)
    tell(case, seq, "signed", language_of(case))
    return replace(moved, version=seq)
