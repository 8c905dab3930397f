"""An original that was handed in: where it is, and what a commission does with one that is void."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from telnusqa.core.case import WITH_RESULT, Case
from telnusqa.core.custody_act import Paper
from telnusqa.core.custody_form import parse_commission_act
from telnusqa.core.field import parse_choice, parse_text
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber, parse_case_number

MOST = 100
"""As many originals may stand in one act."""
_PLACE = 200


class OriginalFate(StrEnum):
    """What becomes of an original that is void."""

    KEPT = "kept"
    DESTROYED = "destroyed"


class KeptWhere(StrEnum):
    """Where one that is kept lies."""

    PERSONAL_FILE = "personal_file"
    ARCHIVE = "archive"


class OriginalState(StrEnum):
    """Where a surrendered original is, and whether it still stands. The first two lie here."""

    HELD = "held"
    VOID = "void"
    GIVEN_BACK = "given_back"
    SENT_ON = "sent_on"
    KEPT = "kept"
    DESTROYED = "destroyed"


@dataclass(frozen=True, kw_only=True)
class OriginalsAct:
    """What a commission decides of originals that are void. ``where`` and ``place`` are of those that are kept."""

    cases: tuple[CaseNumber, ...]
    fate: OriginalFate
    paper: Paper
    where: KeptWhere | None = None
    place: str = ""


@dataclass(frozen=True, kw_only=True)
class KeptOriginalsAct:
    """An act of a commission as it stands."""

    id: int
    fate: OriginalFate
    paper: Paper
    where: KeptWhere | None
    place: str
    by: str
    at: datetime


def original_state(case: Case, fate: OriginalFate | None) -> OriginalState | None:
    """The state of the original of a case; ``fate`` is what a commission did with it. None where none was handed in.

    It is void from the issue of the case's duplicate on.
    """
    if case.original_taken_at is None:
        return None
    if fate is not None:
        return OriginalState(fate.value)
    if case.original_returned_at is not None:
        return OriginalState.GIVEN_BACK
    if case.original_forwarded_at is not None:
        return OriginalState.SENT_ON
    return OriginalState.VOID if case.state in WITH_RESULT else OriginalState.HELD


def parse_originals_act(
    ticked: Sequence[str], typed: Mapping[str, str], today: date
) -> OriginalsAct | tuple[Problem, ...]:
    """The act as the form tells it, or all its problems: what is ticked, the fate, the place, the commission's paper.

    The number of a personal file may be left out; an archive is named.
    """
    cases = _cases(ticked)
    fate = parse_choice(typed.get("fate", ""), OriginalFate, "fate", "")
    where: KeptWhere | Problem | None = None
    place: str | Problem = ""
    if fate is OriginalFate.KEPT:
        where = parse_choice(typed.get("where", ""), KeptWhere, "where", "")
        place = parse_text(typed.get("place", ""), "place", _PLACE, "", required=where is KeptWhere.ARCHIVE)
    paper = parse_commission_act(typed, today)
    if (
        isinstance(cases, Problem)
        or isinstance(fate, Problem)
        or isinstance(where, Problem)
        or isinstance(place, Problem)
        or isinstance(paper, tuple)
    ):
        found = [each for each in (cases, fate, where, place) if isinstance(each, Problem)]
        return (*found, *(paper if isinstance(paper, tuple) else ()))
    return OriginalsAct(cases=cases, fate=fate, paper=paper, where=where, place=place)


def _cases(ticked: Sequence[str]) -> tuple[CaseNumber, ...] | Problem:
    numbers = [parse_case_number(each) for each in dict.fromkeys(ticked)]
    if not numbers:
        return Problem("ticked", "choose_one_or_more")
    known = tuple(each for each in numbers if each is not None)
    return known if len(known) == len(numbers) <= MOST else Problem("ticked", "unknown_choice")
