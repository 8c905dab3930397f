"""A question to an archive, a predecessor or another body about a record that is not here; and its answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from json import loads
from types import MappingProxyType

from telnusqa.core.case import SETTLED, State
from telnusqa.core.field import parse_choice, parse_text
from telnusqa.core.line import canonical
from telnusqa.core.problem import Problem

ASKED_WHILE = frozenset({State.REGISTERED, State.CORRECTION_ASKED, State.FOUND_IN_BOOK, State.CHECKING})
"""States in which somebody else may be asked: nothing is decided yet."""
MOOT = SETTLED
"""States in which no answer is awaited any more: the case is over, or its duplicate stands. A late one may be noted."""
_NAME = 200
_TEXT = 2000


class Addressee(StrEnum):
    """Whom a college asks."""

    ARCHIVE = "archive"
    PREDECESSOR = "predecessor"
    DEPARTMENT = "department"
    OTHER = "other"


class AnswerKind(StrEnum):
    """What the answer came to."""

    FOUND = "found"
    NOT_FOUND = "not_found"
    UNCLEAR = "unclear"


@dataclass(frozen=True, kw_only=True)
class Enquiry:
    """To whom, by name, and what is asked. ``archive`` is the home of an archive that has its desk here."""

    addressee: Addressee
    whom: str
    asked: str
    archive: int | None = None


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What came back, with its number and day as far as there are any."""

    kind: AnswerKind
    text: str


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A question on its way: its number in the case, when it was sent, until when it is awaited, and the answer."""

    n: int
    enquiry: Enquiry
    at: datetime
    awaited_until: date
    answer: Answer | None
    answered_at: datetime | None


def parse_enquiry(
    typed: Mapping[str, str], archives: Mapping[str, tuple[int, str]] = MappingProxyType({})
) -> Enquiry | tuple[Problem, ...]:
    """The question, or all that is wrong with it. Fields: ``addressee``, ``archive``, ``whom``, ``asked``.

    ``archives`` are those with a desk here: BIN → home and name. One chosen of them needs no name to be typed.
    """
    chosen = typed.get("archive", "")
    if chosen:
        return _to_archive(typed, archives.get(chosen))
    addressee = parse_choice(typed.get("addressee", ""), Addressee, "addressee", "")
    whom = parse_text(typed.get("whom", ""), "whom", _NAME, "")
    asked = parse_text(typed.get("asked", ""), "asked", _TEXT, "")
    if isinstance(addressee, Problem) or isinstance(whom, Problem) or isinstance(asked, Problem):
        return tuple(each for each in (addressee, whom, asked) if isinstance(each, Problem))
    return Enquiry(addressee=addressee, whom=whom, asked=asked)


def _to_archive(typed: Mapping[str, str], archive: tuple[int, str] | None) -> Enquiry | tuple[Problem, ...]:
    """The question to an archive that was chosen; another addressee or a name typed beside it is a slip."""
    found: list[Problem] = []
    if typed.get("addressee", "") not in ("", Addressee.ARCHIVE.value):
        found.append(Problem("addressee", "archive_chosen"))
    if archive is None:
        found.append(Problem("archive", "unknown_choice"))
    if typed.get("whom", "").strip():
        found.append(Problem("archive", "archive_twice"))
    asked = parse_text(typed.get("asked", ""), "asked", _TEXT, "")
    if isinstance(asked, Problem):
        found.append(asked)
    if found or archive is None or isinstance(asked, Problem):
        return tuple(found)
    return Enquiry(addressee=Addressee.ARCHIVE, whom=archive[1], asked=asked, archive=archive[0])


def parse_answer(typed: Mapping[str, str]) -> Answer | tuple[Problem, ...]:
    """The answer, or all that is wrong with it. Fields: ``kind``, ``text``."""
    kind = parse_choice(typed.get("kind", ""), AnswerKind, "kind", "")
    text = parse_text(typed.get("text", ""), "text", _TEXT, "")
    if isinstance(kind, Problem) or isinstance(text, Problem):
        return tuple(each for each in (kind, text) if isinstance(each, Problem))
    return Answer(kind=kind, text=text)


def text_of_enquiry(enquiry: Enquiry) -> str:
    """The question as one canonical text."""
    return canonical({"whom": enquiry.whom, "asked": enquiry.asked})


def enquiry_of(addressee: Addressee, text: str, archive: int | None = None) -> Enquiry:
    """The question again."""
    return Enquiry(addressee=addressee, **loads(text), archive=archive)
