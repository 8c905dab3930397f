"""Changes get their numbers: from the lines of the journal that stand, in the order in which this is done.

A line is seen here only after its act was committed, and a number only after ours was: a reader who has read up to a
number has missed none below it, however late an act that began early was committed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

import structlog
from django.db import connection
from django.db.models import F, Q

from telnusqa.core.change import ReadLine, Status, changes_among, facts_of
from telnusqa.core.line import ChainKey
from telnusqa.store.tables.case import CaseRow
from telnusqa.store.tables.change import ChangeCounter, ChangeRow
from telnusqa.store.tables.journal import LineRow

log = structlog.get_logger("telnusqa.changes")

Lines = list[LineRow]


def hold() -> int:
    """Let nobody else give numbers until this transaction ends; answers the last number given."""
    ChangeCounter.objects.get_or_create(pk=1, defaults={"last": 0})
    return ChangeCounter.objects.select_for_update().get(pk=1).last


def waiting(most: int) -> list[CaseRow]:
    """Cases with lines not looked at yet, held; one an act is writing to right now waits for the next time."""
    rows = CaseRow.objects.filter(last_seq__gt=F("numbered_seq")).order_by("home_id", "number")
    if connection.features.has_select_for_update_skip_locked:
        rows = rows.select_for_update(skip_locked=True)
    return list(rows[:most])


def number(cases: list[CaseRow], last: int) -> list[ChangeRow]:
    """Give the changes of these cases the numbers after ``last``, and note how far their lines were read."""
    lines = _lines(cases)
    found = sorted(
        (change for case in cases for change in _changes(case, lines[case.chain()])),
        key=lambda change: (change.recorded_at, change.version),
    )
    for n, change in enumerate(found, start=last + 1):
        change.n = n
    ChangeRow.objects.bulk_create(found)
    ChangeCounter.objects.filter(pk=1).update(last=last + len(found))
    for home, numbers in _by_home(cases).items():
        CaseRow.objects.filter(home_id=home, number__in=numbers).update(numbered_seq=F("last_seq"))
    return found


def _lines(cases: Iterable[CaseRow]) -> dict[ChainKey, Lines]:
    chains = {case.chain() for case in cases}
    wanted = Q(
        home_id__in={chain.home for chain in chains},
        chain_year__in={chain.year for chain in chains},
        chain__in={chain.name for chain in chains},
    )
    found: dict[ChainKey, Lines] = defaultdict(list)
    for line in LineRow.objects.filter(wanted).order_by("home_id", "chain_year", "chain", "seq"):
        found[ChainKey(line.home_id, line.chain_year, line.chain)].append(line)
    return found


def _changes(case: CaseRow, lines: Lines) -> Iterator[ChangeRow]:
    kept = {line.seq: line for line in lines}
    for line, before, after in _read(case, lines):
        if line.seq > case.numbered_seq:
            yield ChangeRow(
                home_id=case.home_id,
                office_id=case.office_id,
                case_number=case.number,
                version=line.seq,
                kind=line.kind,
                state=after.state.value,
                was=before.state.value if before else "",
                due_on=after.due_on,
                deemed_refused=after.deemed_refused,
                happened_at=kept[line.seq].happened_at,
                recorded_at=kept[line.seq].recorded_at,
            )


def _read(case: CaseRow, lines: Lines) -> list[tuple[ReadLine, Status | None, Status]]:
    """A journal somebody altered by hand is for its own check to tell; here it stops nobody else's changes."""
    try:
        return list(changes_among(ReadLine(line.seq, line.kind, facts_of(line.body)) for line in lines))
    except (ValueError, KeyError):
        log.exception("the lines of a case cannot be read", case=case.number)
        return []


def _by_home(cases: Iterable[CaseRow]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for case in cases:
        found[case.home_id].append(case.number)
    return found
