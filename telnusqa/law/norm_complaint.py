"""What an edition rules on complaints: to whom, with what, how it is registered, and where one goes after."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from telnusqa.law.cites import cites
from telnusqa.law.norm import Body


class ComplaintField(StrEnum):
    """What a complaint carries."""

    SURNAME = "surname"
    GIVEN = "given"
    PATRONYMIC = "patronymic"
    ADDRESS = "address"
    PHONE = "phone"


class StampItem(StrEnum):
    """What the registration of a complaint leaves on its second copy or covering letter, and on the coupon."""

    STAMP = "stamp"
    INCOMING_NUMBER = "incoming_number"
    DAY = "day"
    TAKEN_BY = "taken_by"
    ANSWER_BY = "answer_by"
    ANSWER_WHERE = "answer_where"


class AnswerWay(StrEnum):
    """How the answer to a complaint reaches the person."""

    POST = "post"
    BY_HAND = "by_hand"


class TrackedStep(StrEnum):
    """What the personal cabinet shows of a complaint that was sent through the portal."""

    DELIVERED = "delivered"
    REGISTERED = "registered"
    EXECUTED = "executed"
    ANSWERED = "answered"
    REFUSED_TO_CONSIDER = "refused_to_consider"


@dataclass(frozen=True)
class AddresseeNorm:
    """To whose head a complaint may be addressed."""

    body: Body
    clause: str


@dataclass(frozen=True, kw_only=True)
class ComplaintNorms:
    """The chapter of an edition on complaints; the terms stand with the other terms. Empty where it has no word."""

    addressees: tuple[AddresseeNorm, ...]
    fields: tuple[ComplaintField, ...]
    optional_fields: frozenset[ComplaintField]
    fields_clause: str
    stamp: tuple[StampItem, ...]
    stamp_clause: str
    answers: tuple[AnswerWay, ...]
    answers_clause: str
    tracked: tuple[TrackedStep, ...]
    tracked_clause: str
    court_clause: str


@cites("2015:11.1", "2015:11.2", "2015:11.3", "2015:11.4", "2015:11.6", "2015:12")
def parse_complaints(table: Mapping[str, Any]) -> ComplaintNorms:
    """The chapter from its table; an absent one is empty. Raises ``KeyError`` or ``ValueError``."""
    fields, stamp = table.get("fields", {}), table.get("stamp", {})
    answers, tracked = table.get("answers", {}), table.get("tracked", {})
    return ComplaintNorms(
        addressees=tuple(AddresseeNorm(Body(t["body"]), t["clause"]) for t in table.get("addressee", [])),
        fields=tuple(map(ComplaintField, fields.get("names", []))),
        optional_fields=frozenset(map(ComplaintField, fields.get("optional", []))),
        fields_clause=fields.get("clause", ""),
        stamp=tuple(map(StampItem, stamp.get("items", []))),
        stamp_clause=stamp.get("clause", ""),
        answers=tuple(map(AnswerWay, answers.get("ways", []))),
        answers_clause=answers.get("clause", ""),
        tracked=tuple(map(TrackedStep, tracked.get("steps", []))),
        tracked_clause=tracked.get("clause", ""),
        court_clause=table.get("court", {}).get("clause", ""),
    )
