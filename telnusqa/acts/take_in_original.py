"""The damaged document, or the one with the former name, is handed in."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.case_event import OriginalTakenIn
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep.write import as_seen, write


@act
def take_in_original(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Remember that the original is here (2023:8.3, 2015:9.3). Raises ``Rejected`` where it already is."""
    case = as_seen(number, seen)
    if case.original_taken_at is not None:
        raise Rejected(Problem("original", "already_here"))
    moved = replace(case.move(Move.TAKE_IN_ORIGINAL), original_taken_at=happened_at)
    clause = "2015:9.3" if case.edition == "2015" else "2023:8.3"
    seq = write(moved, OriginalTakenIn(by=by, at=happened_at, clause=clause), after=seen)
    return replace(moved, version=seq)
