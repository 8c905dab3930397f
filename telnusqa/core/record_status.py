"""Does a document of education still stand, and what may become of it?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from telnusqa.core.wanted import Part


class RecordStatus(StrEnum):
    """Whether the original stands. A diploma and its supplement have each their own."""

    VALID = "valid"
    LOST = "lost"
    DAMAGED = "damaged"
    REPLACED = "replaced"
    ANNULLED = "annulled"


class StatusMove(StrEnum):
    """What changes a status. The last is no officer's choice: it comes with the duplicate alone."""

    REPORT_LOST = "report_lost"
    FIND = "find"
    TAKE_IN_DAMAGED = "take_in_damaged"
    MEND = "mend"
    ANNUL = "annul"
    RESTORE = "restore"
    REPLACE = "replace"


class AnnulledWhy(StrEnum):
    """Why a document was annulled. A closed list: the journal holds no free text."""

    COURT = "court"
    UNTRUE_PAPERS = "untrue_papers"
    ISSUED_IN_ERROR = "issued_in_error"
    STUDIES_NOT_ENDED = "studies_not_ended"


@dataclass(frozen=True)
class Passage:
    """From which statuses a move leads to which; ``to`` is None where it leads back to the one before."""

    sources: frozenset[RecordStatus]
    to: RecordStatus | None


_STANDS = frozenset({RecordStatus.VALID, RecordStatus.LOST, RecordStatus.DAMAGED})
MOVES: Mapping[StatusMove, Passage] = MappingProxyType(
    {
        StatusMove.REPORT_LOST: Passage(frozenset({RecordStatus.VALID, RecordStatus.DAMAGED}), RecordStatus.LOST),
        StatusMove.FIND: Passage(frozenset({RecordStatus.LOST}), RecordStatus.VALID),
        StatusMove.TAKE_IN_DAMAGED: Passage(frozenset({RecordStatus.VALID, RecordStatus.LOST}), RecordStatus.DAMAGED),
        StatusMove.MEND: Passage(frozenset({RecordStatus.LOST, RecordStatus.DAMAGED}), RecordStatus.VALID),
        StatusMove.ANNUL: Passage(_STANDS | {RecordStatus.REPLACED}, RecordStatus.ANNULLED),
        StatusMove.RESTORE: Passage(frozenset({RecordStatus.ANNULLED}), None),
        StatusMove.REPLACE: Passage(_STANDS | {RecordStatus.REPLACED}, RecordStatus.REPLACED),
    }
)
"""Every move: lost by the holder's statement, found again by another; damaged when the original was handed in; an entry
made by mistake mended; annulled by an order with its reason, and restored by another act to what it was before;
replaced by the issue of a duplicate, again where a duplicate replaces a duplicate."""

CHOSEN = tuple(move for move in StatusMove if move is not StatusMove.REPLACE)
"""Moves an officer may choose."""


@dataclass(frozen=True, kw_only=True)
class StatusChange:
    """What an officer enters: for which documents, what happened, and the paper it rests on.

    ``number`` and ``dated`` are the statement's, the act's or the order's; ``why`` stands with an annulment alone.
    """

    parts: tuple[Part, ...]
    move: StatusMove
    number: str
    dated: date
    why: AnnulledWhy | None = None


@dataclass(frozen=True)
class Statuses:
    """Where the two documents of a record stand."""

    diploma: RecordStatus
    supplement: RecordStatus

    def of(self, part: Part) -> RecordStatus:
        """The status of one of them."""
        return self.diploma if part is Part.DIPLOMA else self.supplement

    @property
    def annulled(self) -> bool:
        """Whether either is annulled; then no duplicate is made of the record."""
        return RecordStatus.ANNULLED in (self.diploma, self.supplement)


def may(move: StatusMove, status: RecordStatus) -> bool:
    """Whether the move leads on from there."""
    return status in MOVES[move].sources


def moved(move: StatusMove, status: RecordStatus, before: RecordStatus) -> RecordStatus | None:
    """Where the move leads from there; ``before`` is what stood before the status. None where it does not lead on."""
    if not may(move, status):
        return None
    return MOVES[move].to or before
