"""The form in which an applicant's position is written, in the cabinet and at a counter alike."""

from collections.abc import Mapping
from dataclasses import dataclass

from telnusqa.core.field import parse_choice, parse_text
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.parts import Option
from telnusqa.law.refusal_round import Stance
from telnusqa.words.catalogue import N_, say

MOST_LETTERS = 4000
_ASKED = {
    Stance.POSITION: N_("Түсініктеме не дәлел бергім келеді"),
    Stance.OBJECTION: N_("Бас тартуға қарсымын"),
}


@dataclass(frozen=True)
class Said:
    """What was typed."""

    stance: Stance
    text: str


def parse_position(values: Mapping[str, str]) -> Said | tuple[Problem, ...]:
    """What was said, or all that is wrong with it."""
    stance = parse_choice(values.get("stance", ""), Stance, "stance", "")
    text = parse_text(values.get("text", ""), "text", MOST_LETTERS, "")
    if isinstance(stance, Problem) or isinstance(text, Problem):
        return tuple(each for each in (stance, text) if isinstance(each, Problem))
    return Said(stance, text)


def stances(language: Language) -> list[Option]:
    """The answers of the first question."""
    return [Option(stance.value, say(language, _ASKED[stance])) for stance in Stance]
