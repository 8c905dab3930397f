"""Cases, as doors see them."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.application import Application
from telnusqa.core.case import Case
from telnusqa.core.due import Term
from telnusqa.core.duplicate import Duplicate
from telnusqa.core.line import ChainKey, Json
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import applications, book, cases, lines, terms
from telnusqa.store.tables.case import CaseHome, CaseRow
from telnusqa.store.tables.journal import LineRow


@dataclass(frozen=True)
class Step:
    """One line of a case's journal, for its timeline."""

    seq: int
    kind: str
    by: str
    happened_at: datetime
    facts: Mapping[str, Json]


def by_number(number: CaseNumber) -> Case:
    """The case by its number alone. Raises ``NotFound``."""
    return cases.get(number)


def of_submission(draft: str) -> CaseNumber | None:
    """The case a draft has become, if it has."""
    return cases.of_submission(draft)


def opened_by(number: CaseNumber, phone: str) -> bool:
    """Whether a code to this phone opens this case."""
    return CaseHome.objects.filter(number=number, phone_mac=applications.phone_mac(phone)).exists()


def of_phone(phone: str) -> tuple[Case, ...]:
    """Every case this phone opens, newest first."""
    homes = CaseHome.objects.filter(phone_mac=applications.phone_mac(phone)).values_list("home_id", "number")
    found = [cases.value_of(CaseRow.objects.get(home_id=home, number=number)) for home, number in homes]
    return tuple(sorted(found, key=lambda case: case.submitted_at, reverse=True))


def application(case: Case) -> Application:
    """What was applied for. A look at it is recorded by the door first."""
    return applications.get(case.home, case.number)


def term(case: Case) -> Term:
    """The case's term, day by day."""
    return terms.get(case.home, case.number)


def last_by(case: Case, kinds: Collection[str]) -> frozenset[str]:
    """Who wrote the last line of each of these kinds, by the actors' codes."""
    return lines.last_by(case, kinds)


def duplicates(case: Case) -> tuple[Duplicate, ...]:
    """The documents being made or made, diploma first."""
    return book.live(case.home, case.number)


def timeline(case: Case) -> tuple[Step, ...]:
    """What happened to the case, newest first."""
    return steps_of(cases.chain_of(case))


def steps_of(chain: ChainKey) -> tuple[Step, ...]:
    """The lines of any chain, newest first."""
    lines = LineRow.objects.filter(home_id=chain.home, chain_year=chain.year, chain=chain.name).order_by("-seq")
    kept = lines.values_list("seq", "kind", "by", "happened_at", "body")
    return tuple(Step(seq, kind, by, at, json.loads(body)["facts"]) for seq, kind, by, at, body in kept)
