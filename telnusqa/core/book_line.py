"""What does a line of the book of issues say? Its canonical text is what a closed book is hashed by."""

import json
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from telnusqa.core.blank import BlankNumber, RegistrationNumber, VoidReason
from telnusqa.core.line import Json, canonical
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.core.register_row import RecordKind
from telnusqa.core.serial import CaseNumber
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Part

VERSION = 1
_DAYS = frozenset({"board_on", "decided_on", "replaced_on"})


class LineState(StrEnum):
    """Where a number of the book stands; a void one stays in it."""

    RESERVED = "reserved"
    CONFIRMED = "confirmed"
    VOID = "void"


@dataclass(frozen=True, kw_only=True)
class Settled:
    """What was settled of a line when its number was set aside, and holds whatever is corrected in the register later.

    ``decided_on`` is the day of the decision to issue; the ``replaced_`` fields tell of what the duplicate stands for.
    ``names_diploma`` is the diploma a supplement names, "" on a diploma; ``name_before`` the name at issue, where the
    duplicate bears another.
    """

    kind: RecordKind
    name_ru: str
    speciality_kk: str
    speciality_ru: str
    qualification_kk: str
    qualification_ru: str
    entered: int
    finished: int
    board_on: date | None
    board_minutes: str
    decided_on: date | None
    replaced_on: date | None
    replaced_registration: str
    replaced_issuer_kk: str
    replaced_issuer_ru: str
    names_diploma: str = ""
    name_before: str = ""


@dataclass(frozen=True, kw_only=True)
class Received:
    """Into whose hands it was given. For the holder ``name`` and ``right`` are "".

    ``right`` is the paper that let somebody act for the holder; ``after_closing`` that the book was closed before.
    """

    on: date
    standing: Standing
    name: str = ""
    right: str = ""
    after_closing: bool = False


@dataclass(frozen=True, kw_only=True)
class BookLine:
    """One number of the book. ``replaces`` is the line of the duplicate it stands for, None for an original."""

    number: RegistrationNumber
    state: LineState
    case: CaseNumber
    part: Part
    name: PersonName
    blank: BlankNumber
    reasons: frozenset[Reason]
    replaced_series: str
    replaced_number: str
    replaces: RegistrationNumber | None
    settled: Settled | None
    reserved_on: date
    issued_on: date | None = None
    voided_on: date | None = None
    void_reason: VoidReason | None = None
    received: Received | None = None

    @property
    def replaced(self) -> str:
        """Series and number of what it stands for."""
        return f"{self.replaced_series} {self.replaced_number}".strip()


def text_of_settled(settled: Settled) -> str:
    """What was settled, as the line keeps it."""
    return canonical(_json(settled))


def settled_of(text: str) -> Settled | None:
    """What was settled, read again; None where a line was written before anything was."""
    if not text:
        return None
    kept = json.loads(text)
    days = {name: date.fromisoformat(kept[name]) if kept[name] else None for name in _DAYS}
    return Settled(**{**kept, **days, "kind": RecordKind(kept["kind"])})


def text_of_line(line: BookLine) -> str:
    """The canonical text of a line (RFC 8785): what a closed book is hashed by.

    Whom it was given to stands in it only where that was before the book was closed.
    """
    received = line.received if line.received and not line.received.after_closing else None
    return canonical(
        {
            "version": VERSION,
            "number": str(line.number),
            "state": line.state.value,
            "case": line.case,
            "part": line.part.value,
            "surname": line.name.surname,
            "given": line.name.given,
            "patronymic": line.name.patronymic,
            "blank": str(line.blank),
            "reasons": [*sorted(line.reasons)],
            "replaced": line.replaced,
            "replaces": str(line.replaces) if line.replaces else None,
            "settled": _json(line.settled) if line.settled else None,
            "reserved_on": line.reserved_on.isoformat(),
            "issued_on": _plain(line.issued_on),
            "voided_on": _plain(line.voided_on),
            "void_reason": line.void_reason.value if line.void_reason else None,
            "received": {
                "on": received.on.isoformat(),
                "by": received.standing.value,
                "name": received.name,
                "right": received.right,
            }
            if received
            else None,
        }
    )


def _json(settled: Settled) -> dict[str, Json]:
    return {each.name: _plain(getattr(settled, each.name)) for each in fields(Settled)}


def _plain(value: object) -> Json:
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, int):
        return value
    return str(value)
