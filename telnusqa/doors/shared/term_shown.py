"""A term as every door explains it: in sentences, in months, day by day."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.due import Term
from telnusqa.core.language import Language
from telnusqa.words.date import weekday
from telnusqa.words.months import Head, Month, heads, months, skips
from telnusqa.words.term import calendar_sentences, day_sentence, day_source, term_sentences


@dataclass(frozen=True)
class DayLine:
    """One day of the ledger in words; ``source`` is "" where it is the clause of the term itself."""

    day: date
    weekday: str
    text: str
    source: str
    counted: bool


@dataclass(frozen=True, kw_only=True)
class TermShown:
    """What ``shared/term_months.html`` and ``shared/term_days.html`` are drawn from; ``skips`` if any day is off."""

    sentences: tuple[str, ...]
    beside: tuple[str, ...]
    skips: bool
    heads: tuple[Head, ...]
    months: tuple[Month, ...]
    days: tuple[DayLine, ...]


def term_shown(term: Term, language: Language, today: date | None = None, first: str = "") -> TermShown:
    """The term in words; ``today`` is marked in the months, ``first`` is a sentence before the others."""
    return TermShown(
        sentences=((first,) if first else ()) + term_sentences(term, language),
        beside=calendar_sentences(term, language),
        skips=skips(term),
        heads=heads(language),
        months=months(term, language, today),
        days=tuple(
            DayLine(
                each.day,
                weekday(each.day, language),
                day_sentence(each, language),
                day_source(each, language) if each.source != term.clause else "",
                each.ordinal is not None,
            )
            for each in term.days
        ),
    )
