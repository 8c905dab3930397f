"""A change of a case's status, as other systems are told of it: found in the case's own journal, nothing personal.

A change is a line after which the status - state, due date, whether the term was missed - is another than before it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from telnusqa.core.case import State
from telnusqa.core.line import Json
from telnusqa.core.serial import ALPHABET, CaseNumber, check_character, encoded

STATE_AFTER: dict[str, State] = {
    "submitted": State.REGISTERED,
    "taken_in": State.REGISTERED,
    "received_forwarded": State.REGISTERED,
    "correction_asked": State.CORRECTION_ASKED,
    "correction_answered": State.REGISTERED,
    "correction_ended": State.REGISTERED,
    "record_found_in_book": State.FOUND_IN_BOOK,
    "record_confirmed": State.CHECKING,
    "record_rejected": State.REGISTERED,
    "register_checked": State.CHECKING,
    "refusal_intended": State.HEARING,
    "hearing_held": State.HEARD,
    "mind_changed": State.REGISTERED,
    "refused": State.REFUSED,
    "decided": State.APPROVED,
    "reserved": State.RESERVED,
    "reservation_voided": State.APPROVED,
    "signed": State.SIGNED,
    "issued": State.ISSUED,
    "made_ready": State.READY,
    "handed_over": State.HANDED_OVER,
    "forwarded": State.FORWARDED,
    "withdrawn": State.WITHDRAWN,
}
"""Kind of line → the state after it. The last document that is drawn ends the drawing; others move nothing."""


@dataclass(frozen=True, kw_only=True)
class Status:
    """How a case stands after a line. ``undrawn`` counts documents that are reserved and not drawn yet."""

    state: State
    due_on: date
    deemed_refused: bool = False
    undrawn: int = 0

    def told(self) -> tuple[State, date, bool]:
        """What others are told of it."""
        return self.state, self.due_on, self.deemed_refused


@dataclass(frozen=True, kw_only=True)
class Change:
    """One change as it is kept. ``n`` is its place in the order of all; ``version`` the number of the case's line.

    ``was`` is the state before, None for a new case. ``recorded_at`` is when it was written, ``happened_at`` when it
    happened.
    """

    n: int
    case: CaseNumber
    version: int
    kind: str
    state: State
    was: State | None
    due_on: date
    deemed_refused: bool
    happened_at: datetime
    recorded_at: datetime

    @property
    def id(self) -> str:
        """The same however often it is told: whoever is told twice knows it by this."""
        return f"{self.case}.{self.version}"


@dataclass(frozen=True)
class ReadLine:
    """A line of a case's journal, as far as its status depends on it."""

    seq: int
    kind: str
    facts: Mapping[str, Json]


def facts_of(body: str) -> Mapping[str, Json]:
    """The facts of a line's body. Raises ValueError for a text that is no body."""
    read = json.loads(body)
    facts = read.get("facts") if isinstance(read, dict) else None
    if isinstance(facts, dict):
        return facts
    raise ValueError("a line without facts")


def status_after(before: Status | None, line: ReadLine) -> Status:
    """How the case stands after the line. Raises ValueError for a first line that opens no case."""
    facts = line.facts
    if before is None:
        if "due_on" not in facts or line.kind not in STATE_AFTER:
            raise ValueError(f"no case begins with {line.kind}")
        return Status(state=STATE_AFTER[line.kind], due_on=date.fromisoformat(str(facts["due_on"])))
    if line.kind == "duplicate_made":
        return replace(before, undrawn=before.undrawn - 1, state=State.RESERVED if before.undrawn > 1 else State.MADE)
    if line.kind == "term_recounted":
        return replace(before, due_on=date.fromisoformat(str(facts["after"])))
    if line.kind == "deemed_refused":
        return replace(before, deemed_refused=True)
    numbers = facts.get("numbers")
    undrawn = len(numbers) if line.kind == "reserved" and isinstance(numbers, list) else before.undrawn
    return replace(before, state=STATE_AFTER.get(line.kind, before.state), undrawn=undrawn)


def changes_among(lines: Iterable[ReadLine]) -> Iterator[tuple[ReadLine, Status | None, Status]]:
    """The lines of a chain, first to last, that change the status: each with how it stood before and after."""
    before: Status | None = None
    for line in lines:
        after = status_after(before, line)
        if before is None or before.told() != after.told():
            yield line, before, after
        before = after


def told(change: Change) -> dict[str, Json]:
    """The change as the feed and a webhook tell it."""
    return {
        "id": change.id,
        "cursor": cursor_at(change.n),
        "case": str(change.case),
        "version": change.version,
        "event": change.kind,
        "state": change.state.value,
        "was": change.was.value if change.was else None,
        "due_on": change.due_on.isoformat(),
        "deemed_refused": change.deemed_refused,
        "happened_at": _moment(change.happened_at),
        "recorded_at": _moment(change.recorded_at),
    }


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


_CURSOR_BYTES = 10
_LAST = 2**63 - 1


def cursor_at(n: int) -> str:
    """A place in the feed, to be given back as it is: letters that say nothing to people, with a check letter."""
    body = encoded(n.to_bytes(_CURSOR_BYTES, "big"))
    return body + check_character(body)


def parse_cursor(text: str) -> int | None:
    """The place behind which to go on; the empty text is the beginning, None no cursor of ours."""
    if not text:
        return 0
    body, check = text[:-1], text[-1]
    if len(body) != _CURSOR_BYTES * 8 // 5 or any(letter not in ALPHABET for letter in text):
        return None
    n = sum(ALPHABET.index(letter) << 5 * place for place, letter in enumerate(reversed(body)))
    return n if n <= _LAST and check_character(body) == check else None
