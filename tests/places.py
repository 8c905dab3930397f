"""Invented institutions of the past beside the cast's: a school merged twice, and a college that is no more."""

from dataclasses import replace
from datetime import date

from telnusqa.acts.add_institution import add_institution
from telnusqa.acts.change_reference import change_reference
from telnusqa.core.case import Version
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.institution import InstitutionName
from telnusqa.core.lineage import Descent, Fate, Ground
from telnusqa.core.reference_change import Passing
from tests.cast import NOW
from tests.cast_places import college

BY = Ground("А-9/1203", date(2008, 8, 4))


def closed(code: str, kk: str, ru: str, *, since: int, former: tuple[InstitutionName, ...] = ()) -> int:
    """An institution closed before BINs were."""
    new = replace(
        college("", code),
        code=code,
        desk=False,
        name_kk=kk,
        name_ru=ru,
        name_en="",
        named_since=date(since, 9, 1),
        former_names=former,
        head=None,
        deputy=None,
    )
    return add_institution(new, by=ADMINISTRATOR, happened_at=NOW)


def passes(of: int, to: int | None, fate: Fate, on: date, *, archive: int | None = None, seen: int = 1) -> Version:
    """One step of its lineage."""
    step = Descent(of=of, to=to, fate=fate, on=on, ground=BY, archive=archive)
    return change_reference(of, Passing(descent=step), seen=Version(seen), by=ADMINISTRATOR, happened_at=NOW)


def merged_twice(into: int) -> tuple[int, int]:
    """A school that became part of a technical school, which became part of the college of today."""
    school = closed("gptu-9", "№ 9 қалалық кәсіптік-техникалық училище", "ГПТУ № 9", since=1968)
    technical = closed("tekhnikum", "Есіл монтаждау техникумы", "Есильский монтажный техникум", since=1961)
    passes(school, technical, Fate.MERGED, date(1996, 7, 1))
    passes(technical, into, Fate.MERGED, date(2008, 9, 1))
    return school, technical


def liquidated(archive: int | None) -> int:
    """A college that is no more; its papers are in an archive, if one is named."""
    home = closed(
        "sovkhoz",
        "Торғай ауыл шаруашылығы колледжі",
        "Тургайский сельскохозяйственный колледж",
        since=1993,
        former=(
            InstitutionName(
                kk="Торғай совхоз-техникумы",
                ru="Тургайский совхоз-техникум",
                since=date(1971, 9, 1),
                until=date(1993, 8, 31),
            ),
        ),
    )
    passes(home, None, Fate.LIQUIDATED, date(2003, 7, 15), archive=archive)
    return home
