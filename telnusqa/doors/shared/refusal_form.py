"""The form of an intended refusal: what was typed becomes an intention, or all its problems."""

from collections.abc import Mapping
from datetime import date, time
from typing import TypeVar

from telnusqa.core.case import Case
from telnusqa.core.consent_asking import Asking
from telnusqa.core.errors import Rejected
from telnusqa.core.evidence import Paper
from telnusqa.core.field import parse_choice, parse_day, parse_hour, parse_text
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.typed import day_typed
from telnusqa.law.consent_asking import without_consent
from telnusqa.law.norm_outcome import Ground
from telnusqa.law.refusal_ground import EvidenceRef, FoundHow, NoConsent, NotMeetingRules, RefusalGround, Untrue
from telnusqa.law.refusal_round import Intention

MOST_LETTERS = 4000
_LINE = 500
_PLACE = 120
Value = TypeVar("Value")


class Reading:
    """Reads field after field, and gathers what is wrong with them."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self.values = values
        self.problems: list[Problem] = []

    def text(self, name: str, most: int, *, required: bool = False) -> str:
        """A text; what is missing is told by the law where it asks for it."""
        return self._kept(parse_text(self.values.get(name, ""), name, most, "", required=required), "")

    def day(self, name: str, latest: date) -> date | None:
        """A day no later than ``latest``."""
        return self._kept(parse_day(day_typed(self.values, name), name, latest), None)

    def hour(self, name: str) -> time | None:
        """A minute of the day."""
        return self._kept(parse_hour(self.values.get(name, ""), name), None)

    def _kept(self, found: Value | Problem, nothing: Value) -> Value:
        if isinstance(found, Problem):
            self.problems.append(found)
            return nothing
        return found


def parse_intention(
    values: Mapping[str, str], case: Case, asking: Asking | None, today: date
) -> Intention | tuple[Problem, ...]:
    """The intention, or everything wrong with what was typed. Whether it is lawful the act says.

    ``asking`` is how a missing consent was asked for; its days are nobody's to type.
    """
    read = Reading(values)
    ground = _ground(values, read, asking, today)
    reasoned = read.text("reasoned", MOST_LETTERS, required=True)
    hearing_on = _hearing_day(read, case, today)
    hour = read.hour("hearing_hour")
    if hour is None and not any(each.field == "hearing_hour" for each in read.problems):
        read.problems.append(Problem("hearing_hour", "missing"))
    place = read.text("hearing_place", _PLACE, required=True)
    preliminary = read.text("hearing_preliminary", _LINE, required=True)
    if ground is None or hearing_on is None or hour is None or read.problems:
        return tuple(read.problems)
    return Intention(
        ground=ground,
        asked_how=read.text("asked_how", MOST_LETTERS) if isinstance(ground, NoConsent) else "",
        reasoned=reasoned,
        hearing_on=hearing_on,
        hour=hour,
        place=place,
        preliminary=preliminary,
    )


def _ground(values: Mapping[str, str], read: Reading, asking: Asking | None, today: date) -> RefusalGround | None:
    chosen = parse_choice(values.get("ground", ""), Ground, "ground", "")
    if isinstance(chosen, Problem):
        read.problems.append(chosen)
        return None
    try:
        if chosen is Ground.UNTRUE:
            return _untrue(values, read)
        return _not_meeting(values, read) if chosen is Ground.NOT_MEETING_RULES else _no_consent(read, asking, today)
    except Rejected as lacking:
        read.problems.extend(lacking.problems)
        return None


def _untrue(values: Mapping[str, str], read: Reading) -> Untrue | None:
    document = parse_choice(values.get("untrue_document", ""), Paper, "untrue_document", "2023:9.1")
    found_how = parse_choice(values.get("found_how", ""), FoundHow, "found_how", "2023:9.1")
    read.problems += [each for each in (document, found_how) if isinstance(each, Problem)]
    lines = [line.strip() for line in read.text("evidence", MOST_LETTERS).splitlines() if line.strip()]
    first, *others = [EvidenceRef(line) for line in lines] or [EvidenceRef("")]
    ground = Untrue(
        document=document if isinstance(document, Paper) else Paper.ORIGINAL,
        statement=read.text("statement", _LINE),
        found_how=found_how if isinstance(found_how, FoundHow) else FoundHow.REGISTER,
        evidence=(first, *others),
    )
    return None if isinstance(document, Problem) or isinstance(found_how, Problem) else ground


def _not_meeting(values: Mapping[str, str], read: Reading) -> NotMeetingRules | None:
    document = parse_choice(values.get("rules_document", ""), Paper, "rules_document", "2023:9.2")
    if isinstance(document, Problem):
        read.problems.append(document)
    ground = NotMeetingRules(
        paragraph=read.text("paragraph", _LINE),
        document=document if isinstance(document, Paper) else Paper.ORIGINAL,
        what=read.text("what", _LINE),
    )
    return None if isinstance(document, Problem) else ground


def _no_consent(read: Reading, asking: Asking | None, today: date) -> NoConsent | None:
    ground = without_consent(asking or Asking(given=True), today)
    if isinstance(ground, Problem):
        read.problems.append(ground)
        return None
    if not read.text("asked_how", MOST_LETTERS):
        read.problems.append(Problem("asked_how", "missing", "2023:9.3"))
    return ground


def _hearing_day(read: Reading, case: Case, today: date) -> date | None:
    """The day of the hearing; one so far away that no calendar is asked for it is told at once."""
    day = read.day("hearing_on", date.max)
    if day is None:
        if not any(each.field == "hearing_on" for each in read.problems):
            read.problems.append(Problem("hearing_on", "missing"))
    elif day.year > case.due_on.year:
        read.problems.append(Problem("hearing_on", "hearing_too_late", "", {"until": case.due_on.isoformat()}))
        return None
    elif day < today:
        read.problems.append(Problem("hearing_on", "hearing_past"))
        return None
    return day
