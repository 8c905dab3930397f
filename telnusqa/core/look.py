"""What a look was at: which cases it touched, and what was seen of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from telnusqa.core.serial import CaseNumber, parse_case_number


class LookKind(StrEnum):
    """What was seen."""

    OWN = "own"
    CASE = "case"
    DOCUMENT = "document"
    LIST = "list"
    REGISTER = "register"
    RECORD = "record"
    REQUEST = "request"
    ISSUES = "issues"
    ORIGINALS = "originals"


@dataclass(frozen=True)
class Looking:
    """One thing looked at: ``cases`` are the numbers that stand in it, where it is a list."""

    subject: str
    purpose: str
    cases: tuple[str, ...] = ()


_CASE = "case:"
_BY_SUBJECT = {
    "register": LookKind.REGISTER,
    "record": LookKind.RECORD,
    "request": LookKind.REQUEST,
    "issues": LookKind.ISSUES,
    "originals": LookKind.ORIGINALS,
}
_BY_PURPOSE = {"own": LookKind.OWN, "document": LookKind.DOCUMENT}


def cases_touched(subject: str, purpose: str, shown: Iterable[str]) -> tuple[CaseNumber, ...]:
    """The cases a look is about, each once: as its subject, as its purpose, or as a line of the list it was at."""
    named = [text.removeprefix(_CASE) for text in (subject, purpose) if text.startswith(_CASE)]
    numbers = (CaseNumber(text) for text in (*named, *shown) if parse_case_number(text) == text)
    return tuple(dict.fromkeys(numbers))


def look_kind(subject: str, purpose: str) -> LookKind:
    """What was seen of a case; whatever is neither the case nor the register is a list its number stood in."""
    if not subject.startswith(_CASE):
        return _BY_SUBJECT.get(subject.partition(":")[0], LookKind.LIST)
    return _BY_PURPOSE.get(purpose, LookKind.CASE)
