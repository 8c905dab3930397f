"""Pre-printed forms: their kinds and numbers, and why what was set aside on one falls."""

import re
from dataclasses import dataclass
from enum import StrEnum

from telnusqa.core.register_row import RecordKind
from telnusqa.core.wanted import Part


class BlankKind(StrEnum):
    """A kind of blank."""

    DIPLOMA = "diploma"
    HONOURS_DIPLOMA = "honours_diploma"
    SUPPLEMENT = "supplement"


_PRINTED = {
    RecordKind.DIPLOMA: BlankKind.DIPLOMA,
    RecordKind.HONOURS_DIPLOMA: BlankKind.HONOURS_DIPLOMA,
}


def is_printed(kind: RecordKind) -> bool:
    """Whether there is a form here for a duplicate of that kind."""
    return kind in _PRINTED


def blank_for(kind: RecordKind, part: Part) -> BlankKind | None:
    """The blank a duplicate is printed on; None where there is no form of it here yet, and it is written by hand."""
    if not is_printed(kind):
        return None
    return BlankKind.SUPPLEMENT if part is Part.SUPPLEMENT else _PRINTED[kind]


class VoidReason(StrEnum):
    """Why a reservation fell. A closed list: the journal holds no free text, where a name could stand."""

    WRONG_RECORD = "wrong_record"
    WRONG_NAME = "wrong_name"
    PRINT_SPOILED = "print_spoiled"
    NOT_MADE = "not_made"
    WITHDRAWN = "withdrawn"


CHOSEN = tuple(reason for reason in VoidReason if reason is not VoidReason.WITHDRAWN)
"""Reasons an officer may give; the last comes from the applicant's own act alone."""


@dataclass(frozen=True)
class BlankNumber:
    """Series and number as printed on the blank: «ТКБ 0123456»."""

    series: str
    number: int

    def __str__(self) -> str:
        return f"{self.series} {self.number:07d}"


@dataclass(frozen=True)
class RegistrationNumber:
    """A number of the book of issues: by college and year, without gaps."""

    year: int
    n: int

    def __str__(self) -> str:
        return f"{self.year}-{self.n:04d}"


_REGISTRATION = re.compile(r"(?:№\s*)?([12][0-9]{3})\s*[-–/]\s*([0-9]{1,8})")


def parse_registration_number(text: str) -> RegistrationNumber | None:
    """A registration number as typed («2026-0012», «№ 2026-12»); None for anything else."""
    found = _REGISTRATION.fullmatch(text.strip())
    if found is None or int(found[2]) == 0:
        return None
    return RegistrationNumber(int(found[1]), int(found[2]))
