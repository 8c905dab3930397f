"""What a night would erase, counted: nothing is erased for it, and no sealed value is opened."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from telnusqa.core.case import Case
from telnusqa.law.retention import KeptWhy, kept_because
from telnusqa.store.keep import cases, erasing
from telnusqa.store.keep.around import around
from telnusqa.store.read import retention
from telnusqa.store.tables.file import KeptFile

_LOT = 200


@dataclass(frozen=True)
class WouldGo:
    """Of one college: how many cases, how many something keeps and what, values by their columns, and files."""

    home: int
    cases: int
    kept: Mapping[KeptWhy, int]
    values: Mapping[str, int]
    files: int


def on(day: date) -> Iterator[WouldGo]:
    """Each college with a case whose time is over on that day, as everything stands now."""
    for home in retention.homes_due(day):
        gone, files, kept, values = 0, 0, Counter[KeptWhy](), Counter[str]()
        for case in _due(home, day):
            if why := kept_because(case, around(case), day):
                kept.update(why)
                continue
            gone += 1
            files += KeptFile.objects.filter(home_id=home, sha256__in=erasing.own_files(case)).count()
            values.update(dict(_values(case)))
        yield WouldGo(home, gone, dict(kept), {name: n for name, n in sorted(values.items()) if n}, files)


def _due(home: int, day: date) -> Iterator[Case]:
    after = ""
    while numbers := retention.to_erase(home, day, after=after, most=_LOT):
        yield from map(cases.get, numbers)
        after = numbers[-1]


def _values(case: Case) -> Iterator[tuple[str, int]]:
    for table, columns in erasing.EMPTIED.items():
        rows = erasing.of_case(table, case)
        for column in columns:
            yield f"{table._meta.db_table}.{column}", rows.exclude(**{column: ""}).count()
