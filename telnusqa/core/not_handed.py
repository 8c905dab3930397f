"""Why a duplicate was not handed over to the one who came for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from telnusqa.core.field import parse_text
from telnusqa.core.problem import Problem

MOST_LETTERS = 1000
"""Letters of the officer's own words."""


class WhyNotHanded(StrEnum):
    """What stood in the way."""

    IDENTITY_UNPROVED = "identity_unproved"
    SOMEBODY_ELSE = "somebody_else"
    POWER_EXPIRED = "power_expired"
    POWER_NOT_NOTARISED = "power_not_notarised"
    POWER_NOT_NAMED = "power_not_named"
    GUARDIANSHIP_UNPROVED = "guardianship_unproved"
    ORIGINAL_NOT_BROUGHT = "original_not_brought"
    OTHER = "other"


class CameAs(StrEnum):
    """As whom somebody came, by their own word: of it nothing was proved."""

    HOLDER = "holder"
    ATTORNEY = "attorney"
    LEGAL_REPRESENTATIVE = "legal_representative"
    ANOTHER = "another"


@dataclass(frozen=True, kw_only=True)
class NotHanded:
    """A refusal to hand over. ``reasons`` stand in the order of :class:`WhyNotHanded`; ``text`` may be ""."""

    reasons: tuple[WhyNotHanded, ...]
    text: str


def parse_not_handed(reasons: Iterable[str], text: str, clause: str = "") -> NotHanded | tuple[Problem, ...]:
    """The refusal from its form, or all its problems. Another reason is told in words of one's own."""
    chosen = _reasons(reasons, clause)
    required = not isinstance(chosen, Problem) and WhyNotHanded.OTHER in chosen
    words = parse_text(text, "text", MOST_LETTERS, clause, required=required)
    if isinstance(chosen, Problem) or isinstance(words, Problem):
        return tuple(each for each in (chosen, words) if isinstance(each, Problem))
    return NotHanded(reasons=chosen, text=words)


def _reasons(values: Iterable[str], clause: str) -> tuple[WhyNotHanded, ...] | Problem:
    sent = set(values)
    if not sent:
        return Problem("reasons", "choose_one_or_more", clause)
    if sent - set(WhyNotHanded):
        return Problem("reasons", "unknown_choice", clause)
    return tuple(why for why in WhyNotHanded if why in sent)
