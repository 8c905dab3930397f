"""Fields of a term explained on paper: months with their days, and what was asked."""

from dataclasses import dataclass

from telnusqa.core.language import Language


@dataclass(frozen=True, kw_only=True)
class TermDay:
    """One cell. ``mark`` is a value of ``words.months.Mark``; ``day`` is "" for a day of another month."""

    day: str
    mark: str
    ordinal: str
    word: str
    last: bool


@dataclass(frozen=True)
class TermNote:
    """Days of a month that share a reason."""

    days: str
    text: str
    source: str


@dataclass(frozen=True)
class TermMonth:
    """A month by its weeks, and the reasons under it."""

    name: str
    weeks: tuple[tuple[TermDay, ...], ...]
    notes: tuple[TermNote, ...]


@dataclass(frozen=True, kw_only=True)
class TermSheet:
    """A term in the reader's language; ``number`` is a case's, or "" where the term was only asked for.

    ``skipped_day`` explains the hatched cells and is "" where there are none.
    """

    language: Language
    title: str
    number: str
    about: str
    last_day_name: str
    last_day: str
    sentences: tuple[str, ...]
    counted_day: str
    skipped_day: str
    weekdays: tuple[str, ...]
    months: tuple[TermMonth, ...]
    beside: tuple[str, ...]
