"""What the record of a hearing holds, and whether a refusal may follow it."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.hearing import HearingNotice, earliest_hearing, objection_until
from telnusqa.law.ruleset import RuleSet

_RECORD = "administrative-code:74"


class RecordMethod(StrEnum):
    """How the record was made."""

    COMPUTER = "computer"
    ELECTRONIC = "electronic"
    TYPED = "typed"
    HAND = "hand"


class RecordItem(StrEnum):
    """One thing a record holds; each is a field of :class:`HearingRecord`."""

    METHOD = "method"
    PLACE = "place"
    DAY = "day"
    BEGAN = "began"
    ENDED = "ended"
    BODY = "body"
    OFFICIAL = "official"
    SECRETARY = "secretary"
    PARTICIPANT = "participant"
    QUESTION = "question"
    EXPLANATIONS = "explanations"
    ANSWERS = "answers"
    MOTIONS = "motions"
    OFFICIAL_SIGNED = "official_signed"
    SECRETARY_SIGNED = "secretary_signed"


_SAID_THERE = frozenset({RecordItem.EXPLANATIONS, RecordItem.ANSWERS, RecordItem.MOTIONS})


@dataclass(frozen=True, kw_only=True)
class HearingRecord:
    """The record; ``came`` is false when the participant was told and stayed away.

    ``answers`` are the questions put and what was answered; where there were none, nor motions, the record says so.
    """

    method: RecordMethod | None
    place: str
    day: date | None
    began: time | None
    ended: time | None
    body: str
    official: str
    secretary: str
    participant: str
    question: str
    came: bool
    explanations: str
    answers: str
    motions: str
    official_signed: bool
    secretary_signed: bool


@dataclass(frozen=True, kw_only=True)
class Heard:
    """A hearing as it was: its notice, the day it was received, and the record."""

    notice: HearingNotice
    received_on: date
    record: HearingRecord


@cites("policy:hearing", "administrative-code:74")
def record_items(came: bool) -> tuple[RecordItem, ...]:
    """What a record must hold; who stayed away has said nothing."""
    return tuple(item for item in RecordItem if came or item not in _SAID_THERE)


@cites("policy:hearing", "administrative-code:74")
def problems_with_record(record: HearingRecord) -> tuple[Problem, ...]:
    """All that a record lacks, at once: ``missing`` for ``record_<item>``, and ``ends_before_it_begins``."""
    problems = [
        Problem(f"record_{item.value}", "missing", _RECORD)
        for item in record_items(record.came)
        if not _there(getattr(record, item.value))
    ]
    if record.began is not None and record.ended is not None and record.ended <= record.began:
        problems.append(Problem("record_ended", "ends_before_it_begins", _RECORD))
    return tuple(problems)


@cites("policy:hearing", "administrative-code:73", "administrative-code:74")
def problems_with_heard(heard: Heard, refused_on: date, rules: RuleSet) -> tuple[Problem, ...]:
    """Why a refusal of that day may not follow this hearing yet, all at once; empty when it may.

    Beside those of the record: ``hearing_too_early`` after its notice, ``refusal_before_hearing``, and
    ``objection_open`` while the applicant may still object. Raises ``UnknownCalendar``.
    """
    clause = rules.policy.source("policy:hearing")
    problems = list(problems_with_record(heard.record))
    earliest = earliest_hearing(heard.notice.noticed_on, rules)
    if heard.record.day is not None:
        if heard.record.day < earliest:
            problems.append(Problem("record_day", "hearing_too_early", clause, {"next": earliest.isoformat()}))
        if refused_on < heard.record.day:
            problems.append(Problem("on", "refusal_before_hearing", clause))
    until = objection_until(heard.received_on, rules)
    if refused_on <= until:
        problems.append(Problem("on", "objection_open", clause, {"until": until.isoformat()}))
    return tuple(problems)


def _there(value: object) -> bool:
    return bool(value.strip()) if isinstance(value, str) else value is not None and value is not False
