"""A statement with the clause it stands on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from telnusqa.core.language import Language
from telnusqa.words.catalogue import say
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date


@dataclass(frozen=True)
class Stated:
    """A sentence, the name of what it stands on ("" for a remark of ours), and whether a text of the law says it.

    ``ours`` is true for a rule that no edition holds: our policy, and what another act made us do.
    """

    text: str
    source: str = ""
    ours: bool = False


def stated(text: str, language: Language, *clauses: str) -> Stated:
    """The statement with its clauses, each named once. Raises ``LookupError`` for a clause without a name."""
    named = dict.fromkeys(clause_name(clause, language) for clause in clauses if clause)
    of_a_text = any(clause[:4].isdigit() for clause in clauses)
    return Stated(text, "; ".join(named), ours=bool(named) and not of_a_text)


def since(begins: date, text: str, language: Language, clause: str, on: date | None) -> tuple[Stated, ...]:
    """A statement that holds since a day: with that day when no ``on`` is asked of, else as it is or not at all."""
    if on is not None:
        return (stated(text, language, clause),) if on >= begins else ()
    day = long_date(begins, language)
    return (stated(say(language, "%(text)s (%(day)s күнінен бастап)", day=day, text=text), language, clause),)


@dataclass(frozen=True)
class Block:
    """Statements in a row that stand on the same: what they stand on is said once."""

    texts: tuple[str, ...]
    source: str
    ours: bool


def blocks(statements: Iterable[Stated]) -> tuple[Block, ...]:
    """The statements in their order, those in a row with one source together."""
    return tuple(
        Block(tuple(each.text for each in run), source, ours)
        for (source, ours), run in groupby(statements, key=lambda each: (each.source, each.ours))
    )
