"""Cases, as doors see them."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from telnusqa.core.application import Application
from telnusqa.core.case import Case
from telnusqa.core.due import Term
from telnusqa.core.duplicate import Duplicate
from telnusqa.core.line import ChainKey, Json
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import applications, book, cases, lines, terms
from telnusqa.store.keep.beside import lines_of
from telnusqa.store.once import once
from telnusqa.store.tables.case import CaseHome, CaseRow


@dataclass(frozen=True)
class Step:
    """One line of a case's journal, for its timeline."""

    seq: int
    kind: str
    by: str
    happened_at: datetime
    facts: Mapping[str, Json]
    door: str = ""


def by_number(number: CaseNumber) -> Case:
    """The case by its number alone. Asked once for a page. Raises ``NotFound``."""
    return once((by_number, number), lambda: cases.get(number))


def of_submission(draft: str) -> CaseNumber | None:
    """The case a draft has become, if it has."""
    return cases.of_submission(draft)


def opened_by(number: CaseNumber, phone: str) -> bool:
    """Whether a code to this phone opens this case. Asked once for a page."""
    macs = applications.phone_macs(phone)
    return once((opened_by, number, macs), lambda: CaseHome.objects.filter(number=number, phone_mac__in=macs).exists())


def of_phone(phone: str) -> tuple[Case, ...]:
    """Every case this phone opens, newest first."""
    homes = CaseHome.objects.filter(phone_mac__in=applications.phone_macs(phone)).values_list("home_id", "number")
    found = [cases.value_of(CaseRow.objects.get(home_id=home, number=number)) for home, number in homes]
    return tuple(sorted(found, key=lambda case: case.submitted_at, reverse=True))


def erased_on(number: CaseNumber) -> date | None:
    """The day on which the case was erased; None where it stands, and where there is none. Asked in the same way."""
    homes = CaseHome.objects.filter(number=number).values("home_id")
    rows = CaseRow.objects.filter(home_id__in=homes, number=number, erased_on__isnull=False)
    return rows.values_list("erased_on", flat=True).first()


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
    return tuple(
        Step(line.seq, line.kind, line.by, line.happened_at, body["facts"], body["door"])
        for line in reversed(lines_of(chain.home, chain.year, chain.name))
        for body in (json.loads(line.body),)
    )
