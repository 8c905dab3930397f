"""What an applicant is asked to add or mend: about what, in the officer's words, and until which day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from telnusqa.core.field import parse_day, parse_text
from telnusqa.core.problem import Problem

CLAUSE = "policy:correction"
MOST_LETTERS = 1000
"""Letters of a question and of its answer."""


class Topic(StrEnum):
    """What a correction can be about."""

    ORIGINAL_NUMBER = "original_number"
    NAME_THEN = "name_then"
    SPECIALITY = "speciality"
    YEAR = "year"
    INSTITUTION_NAME = "institution_name"
    PAPER = "paper"
    CONSENT = "consent"
    OTHER = "other"


ASKED_APART = frozenset({Topic.CONSENT})
"""Older questions were about these too; now each has an act of its own (``acts/ask_consent.py``)."""
OFFERED = tuple(topic for topic in Topic if topic not in ASKED_APART)
"""What a question can be about today, in order."""


class Closed(StrEnum):
    """How a correction came to its end."""

    ANSWERED = "answered"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"
    FORWARDED = "forwarded"


@dataclass(frozen=True, kw_only=True)
class Wanting:
    """What is asked for. ``topics`` stand in the order of :class:`Topic`; ``until`` is the last day, included."""

    topics: tuple[Topic, ...]
    text: str
    until: date


def parse_wanting(topics: Iterable[str], text: str, until: str) -> Wanting | tuple[Problem, ...]:
    """The question from its form, or all its problems. Which days are lawful is the law's to say."""
    chosen = _topics(topics)
    words = parse_text(text, "text", MOST_LETTERS, CLAUSE)
    day = parse_day(until, "until", date.max, CLAUSE) or Problem("until", "missing", CLAUSE)
    if isinstance(chosen, Problem) or isinstance(words, Problem) or isinstance(day, Problem):
        return tuple(each for each in (chosen, words, day) if isinstance(each, Problem))
    return Wanting(topics=chosen, text=words, until=day)


def parse_answer(text: str) -> str | Problem:
    """The answer as it was typed, white space at its ends dropped."""
    return parse_text(text, "answer", MOST_LETTERS, CLAUSE)


def _topics(values: Iterable[str]) -> tuple[Topic, ...] | Problem:
    sent = set(values)
    if not sent:
        return Problem("topics", "choose_one_or_more", CLAUSE)
    if sent - set(OFFERED):
        return Problem("topics", "unknown_choice", CLAUSE)
    return tuple(topic for topic in OFFERED if topic in sent)
