"""A sample of a paper: what it is called, in which language, how much stands on it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from telnusqa.core.language import Language
from telnusqa.paper.form import Form
from telnusqa.paper.over import OverBlank
from telnusqa.paper.sheet import Sheet

ON = date(2026, 11, 23)
"""The day of every sample's file: the same sample is the same bytes on any day."""

BOTH = (Language.KK, Language.RU)

Filled = tuple[Form, Sheet]
"""What each function of ``telnusqa.paper.fill`` answers."""


class Fill(StrEnum):
    """How much stands on it: an ordinary one, the least and the most that can."""

    FILLED = "filled"
    EMPTIEST = "emptiest"
    LONGEST = "longest"


@dataclass(frozen=True, kw_only=True)
class SamplePaper:
    """``name`` is the kind in ASCII («hearing_notice»); ``language`` is None where both stand on one paper.

    ``over`` is the blank it is printed on, None for what needs none.
    """

    name: str
    language: Language | None
    fill: Fill
    form: Form
    sheet: Sheet
    over: OverBlank | None = None

    @property
    def file(self) -> str:
        """Its file's name without an ending: hearing_notice.kk.longest."""
        return f"{self.name}.{self.language or 'kk-ru'}.{self.fill}"


def three(
    name: str, language: Language | None, *, filled: Filled, emptiest: Filled, longest: Filled
) -> tuple[SamplePaper, SamplePaper, SamplePaper]:
    """The three samples that every kind of paper has in each of its languages."""

    def sample(fill: Fill, made: Filled) -> SamplePaper:
        return SamplePaper(name=name, language=language, fill=fill, form=made[0], sheet=made[1])

    return sample(Fill.FILLED, filled), sample(Fill.EMPTIEST, emptiest), sample(Fill.LONGEST, longest)
