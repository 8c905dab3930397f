"""Who in the register may be meant by a typed name, the likeliest first, each with why?"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from rapidfuzz.distance import JaroWinkler

from telnusqa.core.finding import ByName, Why
from telnusqa.core.name_key import BETWEEN_WORDS, NameKeys, name_key, name_letters
from telnusqa.core.name_readings import TYPO, NameReading, readings
from telnusqa.core.patronymic import other_forms
from telnusqa.core.person import PersonName
from telnusqa.store.read.finding.combine import meant
from telnusqa.store.read.finding.names import NameRow, rows
from telnusqa.store.read.finding.near import Near, near
from telnusqa.store.read.finding.steps import STEPS, Step

SHOWN = 20
MOST_ASKED = 2000
"""Combinations one question may hold."""
_TOGETHER = 5
"""Of many who bear one name, every further five stand a typo lower, so that a rarer name near by is seen too."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A record by one of its spellings, what it costs to take it for what was typed, and why it was found."""

    row: NameRow
    cost: int
    alike: float
    why: tuple[Why, ...]


def likeliest(homes: tuple[int, ...] | None, query: ByName) -> list[Answer]:
    """The likeliest records, at most ``SHOWN`` of them."""
    ways = tuple(dict.fromkeys(reading for name in query.names for reading in readings(name)))
    words = near(_typed(query.names))
    best: dict[int, Answer] = {}
    for step in STEPS:
        if len(best) >= SHOWN or not (step.with_year or query.year):
            continue
        for answer in _ask(step, ways, words, query.year, homes):
            held = best.get(answer.row.record)
            if held is None or _fits(answer) < _fits(held):
                best[answer.row.record] = answer
    return _ranked(best.values())[:SHOWN]


def _typed(names: Iterable[PersonName]) -> dict[str, str]:
    """Every word that may be a part of its own, by its key with its letters."""
    parts = [part for name in names for part in (name.surname, name.given, name.patronymic)]
    words = [word for part in parts for word in (part, *BETWEEN_WORDS.split(part))]
    return {name_key(word): name_letters(word) for word in words}


def _ask(
    step: Step,
    ways: Iterable[NameReading],
    words: Mapping[str, Near],
    year: int | None,
    homes: tuple[int, ...] | None,
) -> Iterable[Answer]:
    by_columns = sorted(((columns, way) for way in ways if (columns := step.columns(way))), key=lambda one: one[0])
    for columns, group in groupby(by_columns, key=lambda one: one[0]):
        asked = meant((way for _, way in group), words, columns, most_cost=step.most_cost, most=MOST_ASKED)
        found = rows(columns, [one.keys for one in asked], year=year if step.with_year else None, homes=homes)
        for row in found:
            one = asked[row.place]
            yield Answer(
                row,
                one.cost + step.cost,
                JaroWinkler.similarity(_line(one.reading.parts), _line(row.keys)),
                (*step.why, *_why(one.reading, row.keys, step.why), *_why_year(row.finished, year)),
            )


def _fits(answer: Answer) -> tuple[int, int]:
    """Of a record's spellings the cheapest tells how it was found; of equal ones the whole name, not its half."""
    return answer.cost, -len(_line(answer.row.keys))


def _why(reading: NameReading, held: NameKeys, told: Sequence[Why]) -> tuple[Why, ...]:
    """What of the name fits only nearly; ``told`` is what the question itself has left out."""
    typed, said = reading.parts, list(reading.why)
    if _differ(typed.surname, held.surname) and Why.OTHER_SURNAME not in told:
        said.append(Why.NEAR_SURNAME)
    if _differ(typed.given, held.given):
        said.append(Why.NEAR_GIVEN)
    if _differ(typed.patronymic, held.patronymic) and Why.OTHER_PATRONYMIC not in told:
        said.append(_why_patronymic(typed.patronymic, held.patronymic))
    return tuple(said) if said or told else (Why.SAME_NAME,)


def _differ(typed: str, held: str) -> bool:
    """Nothing differs where nothing was typed, or a first letter alone."""
    return len(typed) > 1 and typed != held


def _why_patronymic(typed: str, held: str) -> Why:
    if not held:
        return Why.NO_PATRONYMIC
    return Why.OTHER_FORM if held in other_forms(typed) else Why.NEAR_PATRONYMIC


def _why_year(finished: int, year: int | None) -> tuple[Why, ...]:
    if year is None:
        return ()
    return (Why.SAME_YEAR,) if finished == year else (Why.OTHER_YEAR,)


def _line(parts: NameKeys) -> str:
    return f"{parts.surname} {parts.given} {parts.patronymic}"


def _ranked(answers: Iterable[Answer]) -> list[Answer]:
    """The cheapest first, then the most alike, then the latest."""
    before: Counter[NameKeys] = Counter()
    placed = []
    for answer in sorted(answers, key=lambda one: (one.cost, -one.alike, -one.row.finished, one.row.record)):
        placed.append((answer.cost + before[answer.row.keys] // _TOGETHER * TYPO, answer))
        before[answer.row.keys] += 1
    placed.sort(key=lambda one: (one[0], -one[1].alike))
    return [answer for _, answer in placed]
