"""Run by ``test_bench_find`` on a database of its own: fill a register, look people up in it, print how it went.

::

    python -m tests.bench.finding SIZE
"""

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from random import Random
from statistics import quantiles

import django

django.setup()

from django.db import connection  # noqa: E402 - models stand only now
from django.test.utils import CaptureQueriesContext  # noqa: E402

from telnusqa.core.document_number import DocumentNumber  # noqa: E402
from telnusqa.core.finding import ByName, Query  # noqa: E402
from telnusqa.core.iin import Iin  # noqa: E402
from telnusqa.core.person import PersonName  # noqa: E402
from telnusqa.store.read.finding import find  # noqa: E402
from tests.bench.filled import EVERY, Held, fill, homes  # noqa: E402
from tests.bench.people import People  # noqa: E402
from tests.bench.typos import mistyped  # noqa: E402

SMALL = 10_000
LOOKED_UP = 1000
MISTYPED = 400
REMEMBERED = 40_000
"""Records of which it is remembered what they say, to look them up."""
COUNTRY = None
Times = tuple[float, float]
WAYS = (
    ("whole name, year", True, True, False),
    ("whole name, no year", True, False, False),
    ("whole name, no year, one college", True, False, True),
    ("surname and given name, year", False, True, False),
    ("surname and given name, no year", False, False, False),
)


def say(*words: object, sep: str = " ") -> None:
    print(*words, sep=sep, flush=True)  # noqa: T201


def timed(works: Iterable[Callable[[], object]]) -> Times:
    """The median and the 95th percentile in milliseconds."""
    taken = []
    for work in works:
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    cut = quantiles(taken, n=100)
    return cut[49], cut[94]


def best_of_rounds(works: Sequence[Callable[[], object]], rounds: int = 7) -> Times:
    """The same, the best of some rounds: growth is of the work, not of who else was at the machine."""
    return min(timed(works[start::rounds]) for start in range(rounds))


def asking(query: Query, homes: tuple[int, ...] | None = COUNTRY) -> Callable[[], object]:
    """Look for this when it is called."""
    return lambda: find(homes, query)


@dataclass
class Measured:
    """A register and who is remembered of it."""

    size: int
    people: People = field(default_factory=People)
    colleges: list[int] = field(default_factory=homes)
    random: Random = field(default_factory=lambda: Random(2))
    kept: list[Held] = field(default_factory=list)

    def records(self, first: int, many: int) -> Iterator[Held]:
        """So many records from this number on."""
        chance = REMEMBERED / self.size
        for number, person in enumerate(self.people.drawn(many), first):
            one = Held(number, self.colleges[number * 31 % len(self.colleges)], person)
            if number % EVERY == 0 or self.random.random() < chance:
                self.kept.append(one)
            yield one

    def exact(self) -> dict[str, Times]:
        """How long each exact look-up takes."""
        some = self.random.choices(self.kept, k=LOOKED_UP)
        with_iin = self.random.choices([one for one in self.kept if one.iin], k=LOOKED_UP)
        asked = {
            "series and number": [asking(one.document) for one in some],
            "series and number, one college": [asking(one.document, (one.home,)) for one in some],
            "number alone": [asking(DocumentNumber("", one.number)) for one in some],
            "IIN": [asking(Iin(one.iin)) for one in with_iin],
            "IIN, one college": [asking(Iin(one.iin), (one.home,)) for one in with_iin],
        }
        for works in asked.values():
            timed(islice(works, 100))
        return {what: best_of_rounds(works) for what, works in asked.items()}

    def mistyped(self, *, whole: bool, with_year: bool, at_home: bool) -> tuple[Times, float, float]:
        """How long it takes, how often the name is among the twenty, and how often the very record is."""
        hits = []

        def ask(one: Held, typed: PersonName, year: int | None) -> None:
            found = [match.found for match in find((one.home,) if at_home else COUNTRY, ByName((typed,), year))]
            borne = {(each.name.surname, each.name.given, each.name.patronymic if whole else "") for each in found}
            kk = one.person.kk
            meant = kk.surname, kk.given, kk.patronymic if whole else ""
            hits.append((meant in borne, one.id in {each.id for each in found}))

        works: list[Callable[[], object]] = []
        for one in self.random.choices([one for one in self.kept if one.person.kk.patronymic], k=MISTYPED + 20):
            name = self.random.choice((one.person.kk, one.person.ru))
            parts = [name.surname, name.given, *([name.patronymic] if whole else [])]
            typed = PersonName(*mistyped(parts, self.random.choice((1, 2)), self.random))
            year = one.person.finished if with_year else None
            works.append(lambda one=one, typed=typed, year=year: ask(one, typed, year))  # type: ignore[misc]
        timed(works[:20])
        hits.clear()
        times = timed(works[20:])
        names, records = (sum(column) / len(hits) for column in zip(*hits, strict=True))
        return times, names, records

    def plans(self) -> Iterator[tuple[str, list[str]]]:
        """How the engine goes about the three hottest questions."""
        one = next(one for one in self.kept if one.person.kk.patronymic)
        [by_number, *_] = questions(asking(one.document))
        [by_word, by_keys, *_] = questions(asking(ByName((one.person.kk,), one.person.finished)))
        yield "series and number", plan(by_number)
        yield "which words a typed word may have been meant for", plan(by_word)
        yield "which records bear a name that may have been meant", plan(by_keys)


def questions(work: Callable[[], object]) -> list[str]:
    """What the database was asked."""
    with CaptureQueriesContext(connection) as asked:
        work()
    return [each["sql"] for each in asked]


def plan(sql: str) -> list[str]:
    """How the engine goes about a question; long lists of what is asked for are cut."""
    explain = "EXPLAIN (ANALYZE, BUFFERS)" if connection.vendor == "postgresql" else "EXPLAIN QUERY PLAN"
    with connection.cursor() as cursor:
        cursor.execute(f"{explain} {sql}".replace("%", "%%"))
        return [str(row[-1])[:150] for row in cursor.fetchall()]


def main(size: int) -> None:
    """Fill a register of this size, look people up, print."""
    register, began = Measured(size), time.perf_counter()
    fill(register.records(1, SMALL), SMALL, indexes_after=False)
    few = register.exact()
    fill(register.records(SMALL + 1, size - SMALL), size - SMALL, indexes_after=size > 20 * SMALL)
    say(f"\n{connection.vendor}: {size:,} documents, filled in {time.perf_counter() - began:.0f} s\n")
    say(f"{'found by, in ms':<34} {f'{SMALL:,}: p50':>14} {'p95':>6} {f'{size:,}: p50':>18} {'p95':>6}   growth of p50")
    for what, (p50, p95) in register.exact().items():
        say(f"{what:<34} {few[what][0]:14.2f} {few[what][1]:6.2f} {p50:18.2f} {p95:6.2f}   × {p50 / few[what][0]:.2f}")
    say(f"\n{'one or two typos, in ms':<34} {'p50':>6} {'p95':>6}   recall@20: of the name   of the very record")
    for what, whole, with_year, at_home in WAYS:
        (p50, p95), names, records = register.mistyped(whole=whole, with_year=with_year, at_home=at_home)
        say(f"{what:<34} {p50:6.1f} {p95:6.1f} {names:24.1%} {records:20.1%}")
    for what, lines in register.plans():
        say(f"\nplan: {what}", *lines, sep="\n  ")


if __name__ == "__main__":
    main(int(sys.argv[1]))
