"""What can be asked of the world outside a transaction."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum


class ErrandKind(StrEnum):
    """Everything the job worker can be asked to do."""

    RENDER = "render"
    SEND_CODE = "send_code"
    TELL = "tell"
    ASK_DELIVERY = "ask_delivery"
    MAKE_READY = "make_ready"
    FORGET_OLD = "forget_old"
    RECOUNT = "recount"
    DEEM_REFUSED = "deem_refused"
    REMIND_CORRECTION = "remind_correction"
    REMIND_ENQUIRY = "remind_enquiry"
    WARN = "warn"
    MOVE_CASES = "move_cases"
    RECEIVE_FORWARDED = "receive_forwarded"
    ASK_ARCHIVE = "ask_archive"
    BRING_ARCHIVE_ANSWER = "bring_archive_answer"
    TAKE_IN_REGISTER = "take_in_register"
    PRINT_BOOK = "print_book"
    TELL_WEBHOOK = "tell_webhook"
    MAKE_CHECKPOINT = "make_checkpoint"
    STAMP_CHECKPOINT = "stamp_checkpoint"
    NOTE_ENDS = "note_ends"
    ERASE = "erase"
    DROP_FILES = "drop_files"


@dataclass(frozen=True)
class Ask:
    """An errand as an act writes it. ``payload`` carries ids, never a personal value.

    The same thing can be asked again by a later line: the step is that line's number and ``word``.
    """

    kind: ErrandKind
    subject: str
    word: str
    payload: Mapping[str, str | int] = field(default_factory=dict)
    due: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Errand:
    """An errand as the worker takes it, under a lease."""

    id: int
    home: int
    kind: ErrandKind
    subject: str
    step: str
    payload: Mapping[str, str | int]
    attempts: int


_LEASE = timedelta(minutes=2)
_LEASES = {
    # Two providers, two questions to each.
    ErrandKind.SEND_CODE: timedelta(seconds=45),
    # Many cases, one after another.
    ErrandKind.RECOUNT: timedelta(minutes=10),
    ErrandKind.DEEM_REFUSED: timedelta(minutes=10),
    ErrandKind.WARN: timedelta(minutes=10),
    ErrandKind.MOVE_CASES: timedelta(minutes=10),
    ErrandKind.NOTE_ENDS: timedelta(minutes=10),
    ErrandKind.ERASE: timedelta(minutes=10),
    # The first one after an upgrade holds everything there is.
    ErrandKind.MAKE_CHECKPOINT: timedelta(minutes=10),
    # A year of a large college is some hundred pages in each language.
    ErrandKind.PRINT_BOOK: timedelta(minutes=10),
    # The first batch opens the whole file.
    ErrandKind.TAKE_IN_REGISTER: timedelta(minutes=10),
}


LONGEST_LEASE = max(_LEASE, *_LEASES.values())


def lease_of(kind: ErrandKind) -> timedelta:
    """After this long without an answer an errand is taken again: its worker is gone. Somebody waits for a code."""
    return _LEASES.get(kind, _LEASE)


_PAUSES = (timedelta(seconds=2), timedelta(seconds=10), timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1))


LONGEST_PAUSE = _PAUSES[-1]


def pause_after(attempts: int) -> timedelta:
    """How long to wait after this many failed attempts: longer each time, never more than an hour."""
    return _PAUSES[min(attempts, len(_PAUSES)) - 1] if attempts else timedelta(0)
