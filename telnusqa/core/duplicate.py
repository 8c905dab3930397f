"""A duplicate: what it replaces, its number, its blank, its files."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from telnusqa.core.blank import BlankNumber, RegistrationNumber
from telnusqa.core.serial import CaseNumber, Token
from telnusqa.core.wanted import Part


class DuplicateState(StrEnum):
    """Where a duplicate stands; only an issued one means anything to the outside."""

    RESERVED = "reserved"
    MADE = "made"
    SIGNED = "signed"
    ISSUED = "issued"
    SUPERSEDED = "superseded"
    VOID = "void"


@dataclass(frozen=True, kw_only=True)
class Duplicate:
    """One document made anew. ``replaces`` is the series and number of what it stands for.

    ``new_name`` says whether it bears the applicant's name of today, as it was decided when it was reserved;
    ``names_diploma`` is the diploma a supplement names, "" on a diploma.
    """

    id: int
    home: int
    case: CaseNumber
    part: Part
    state: DuplicateState
    number: RegistrationNumber
    blank: BlankNumber
    replaces: str
    record_id: int
    new_name: bool
    reserved_on: date
    token: Token
    electronic: str
    for_blank: str
    issued_at: datetime | None
    names_diploma: str
