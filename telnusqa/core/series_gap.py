"""Numbers of a series that are not among the blanks of a college, and why."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from telnusqa.core.custody import BlankRange


class GapOrigin(StrEnum):
    """What the books say of a gap."""

    NEVER = "never"
    LACKED = "lacked"
    RETURNED = "returned"


class GapWhy(StrEnum):
    """Why numbers of a series never came here. A closed list: the journal holds no free text."""

    APART = "apart"
    OTHER_COLLEGE = "other_college"
    NOT_PRINTED = "not_printed"
    EARLIER = "earlier"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True)
class GapWord:
    """What a custodian said of numbers that never came; ``note`` is "" where the list was enough."""

    these: BlankRange
    why: GapWhy
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Gap:
    """Numbers that follow one another and are not here, between the lowest and the highest of any delivery note.

    ``act``, ``number``, ``dated`` and ``supplier`` are of the delivery that lacked them or of their return; ``word`` is
    the custodian's, of what never came, None while nobody said anything.
    """

    these: BlankRange
    origin: GapOrigin
    act: int | None = None
    number: str = ""
    dated: date | None = None
    supplier: str = ""
    word: GapWord | None = None

    @property
    def explained(self) -> bool:
        """Whether one can tell why; a word that it is not known is none."""
        said = self.word is not None and self.word.why is not GapWhy.NOT_KNOWN
        return self.origin is not GapOrigin.NEVER or said


def with_words(gaps: Iterable[Gap], words: Iterable[GapWord]) -> tuple[Gap, ...]:
    """The gaps, each that never came with the last word whose range holds all of it; ``words`` come oldest first.

    A gap that a later delivery made smaller keeps its word, one that grew asks for another.
    """
    said = tuple(words)
    return tuple(replace(gap, word=_last(gap, said)) if gap.origin is GapOrigin.NEVER else gap for gap in gaps)


def _last(gap: Gap, words: tuple[GapWord, ...]) -> GapWord | None:
    these = gap.these
    holding = [
        word
        for word in words
        if (word.these.kind, word.these.series) == (these.kind, these.series)
        and word.these.first <= these.first
        and these.last <= word.these.last
    ]
    return holding[-1] if holding else None
