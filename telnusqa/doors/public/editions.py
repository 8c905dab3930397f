"""The editions side by side, for officials: what each rules, where it is silent, and how its slips are read."""

from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from telnusqa.core.language import Language
from telnusqa.doors.shared.said import spoken
from telnusqa.law import shipped
from telnusqa.law.norm import Reading
from telnusqa.law.ruleset import Edition
from telnusqa.words import term_choice
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date
from telnusqa.words.told.stated import Block
from telnusqa.words.told.topics import side_by_side

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Read:
    """Words of a text, how they are read, and why ("" where the reading needs no reason)."""

    clause: str
    quote: str
    reading: str
    why: str


@dataclass(frozen=True)
class Chapter:
    """The slips and readings of one edition."""

    id: str
    name: str
    slips: tuple[Read, ...]
    readings: tuple[Read, ...]


@dataclass(frozen=True)
class Row:
    """A topic, and under the name of each edition what it has on it."""

    heading: str
    cells: tuple[tuple[str, tuple[Block, ...]], ...]


@dataclass(frozen=True)
class Gap:
    """Days between two editions for which no text is held, both inside."""

    first: str
    last: str


@require_safe
def editions(request: HttpRequest) -> HttpResponse:
    """Everything on it comes from the shipped editions and policy: an edition more is a column more."""
    language = spoken()
    held = sorted(shipped.editions().values(), key=lambda edition: edition.since)
    names = [term_choice.edition(edition.id, language) for edition in held]
    rules = tuple(shipped.ruleset(edition.id) for edition in held)
    # Readings are written in Russian and English.
    reading_in = Language.EN if language is Language.EN else Language.RU
    return render(
        request,
        "public/editions.html",
        {
            "names": names,
            "topics": [
                Row(topic.heading, tuple(zip(names, topic.cells, strict=True)))
                for topic in side_by_side(rules, language)
            ],
            "gaps": _gaps(held, language),
            "chapters": [_chapter(edition, language, reading_in) for edition in held],
            "reading_in": reading_in.value,
            "translated": reading_in is language,
        },
    )


def _chapter(edition: Edition, language: Language, reading_in: Language) -> Chapter:
    return Chapter(
        edition.id,
        term_choice.edition(edition.id, language),
        tuple(
            Read(
                clause_name(slip.clause, language), slip.quote, _in(slip.reading, reading_in), _in(slip.why, reading_in)
            )
            for slip in edition.slips
        ),
        tuple(
            Read(clause_name(clause.id, language), clause.quote, _in(clause.reading, reading_in), "")
            for clause in edition.clauses
            if clause.reading is not None
        ),
    )


def _in(reading: Reading, language: Language) -> str:
    return reading.en if language is Language.EN else reading.ru


def _gaps(held: list[Edition], language: Language) -> list[Gap]:
    return [
        Gap(long_date(earlier.until + _DAY, language), long_date(later.since - _DAY, language))
        for earlier, later in pairwise(held)
        if earlier.until is not None and earlier.until + _DAY < later.since
    ]
