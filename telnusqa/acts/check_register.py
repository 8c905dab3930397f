"""The executor finds the record of the original in the register."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.case_event import RegisterChecked
from telnusqa.core.errors import NotFound
from telnusqa.core.event import Actor, staff_id
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.tables.register import RecordRow


@act
def check_register(number: CaseNumber, record: int, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Tie the case to a record of its own college's register; a case nobody has becomes theirs who does it.

    Raises ``NotFound`` for a record of another home, ``MoveForbidden`` and ``Conflict``.
    """
    case = as_seen(number, seen)
    if not RecordRow.objects.filter(home_id=case.home, pk=record).exists():
        raise NotFound(str(record))
    moved = replace(case.move(Move.CHECK_REGISTER), record_id=record, executor=case.executor or staff_id(by))
    seq = write(moved, RegisterChecked(by=by, at=happened_at, record=record, executor=moved.executor), after=seen)
    if moved.state is not case.state:
        tell(case, seq, "checking", language_of(case))
    return replace(moved, version=seq)
