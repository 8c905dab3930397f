"""What is known of an institution beside its address: its names through the years, its office, its licence."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from telnusqa.core.language import Language
from telnusqa.core.lineage import NO_GROUND, Ground


class Form(StrEnum):
    """Which organisation of its kind: the first four give documents, the others are offices of the Corporation."""

    COLLEGE = "college"
    HIGHER_COLLEGE = "higher_college"
    POST_SECONDARY = "post_secondary"
    SCHOOL_OF_TRADES = "school_of_trades"
    DEPARTMENT = "department"
    SECTOR = "sector"
    SPECIALISED = "specialised"
    MOBILE = "mobile"


@dataclass(frozen=True, kw_only=True)
class InstitutionName:
    """A name in three languages, and from when until when it was borne; None where nobody knows the day.

    The name of today has no ``until``. A language in which nobody knows it is "".
    """

    kk: str
    ru: str
    en: str = ""
    since: date | None = None
    until: date | None = None
    ground: Ground = NO_GROUND

    def said(self, language: Language) -> str:
        """The name in that language, or in the one in which it is known."""
        asked = {Language.KK: self.kk, Language.RU: self.ru, Language.EN: self.en}[language]
        return asked or self.kk or self.ru or self.en

    def borne_in(self, year: int) -> bool:
        """Whether it was the name at some day of that year."""
        begun = self.since is None or self.since.year <= year
        return begun and (self.until is None or year <= self.until.year)


@dataclass(frozen=True, kw_only=True)
class Licence:
    """A licence to teach and to issue documents."""

    number: str
    since: date
    until: date | None = None


def name_of_today(names: Iterable[InstitutionName]) -> InstitutionName | None:
    """Of its names the one it bears: without an end, and begun last; else the one that ended last."""
    return max(
        names, key=lambda each: (each.until is None, each.until or date.min, each.since or date.min), default=None
    )
