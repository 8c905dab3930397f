"""The invented institutions that are no more, and what became of them."""

import tomllib
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from telnusqa.acts.add_institution import NewInstitution, add_institution
from telnusqa.acts.change_reference import change_reference
from telnusqa.core.case import Version
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.institution import Form, InstitutionName
from telnusqa.core.lineage import Descent, Fate, Ground
from telnusqa.core.reference_change import Passing
from telnusqa.core.role import OrganisationKind
from telnusqa.store.read import lineage

_KEPT = Path(__file__).resolve().parent / "closed.toml"


def load_closed(homes: Mapping[str, int], at: datetime) -> None:
    """Add those that are missing; ``homes`` are the institutions of today by their code in the sample's files."""
    kept = tomllib.loads(_KEPT.read_text(encoding="utf-8"))["institution"]
    every = {**homes, **{each["code"]: _add(each, at) for each in kept}}
    for each in kept:
        home = every[each["code"]]
        if "passed" in each and not lineage.every().steps_of(home):
            passing = Passing(descent=_descent(each["passed"], home, every))
            change_reference(home, passing, seen=Version(1), by=ADMINISTRATOR, happened_at=at)


def names_of(kept: list[Mapping[str, Any]]) -> tuple[InstitutionName, ...]:
    """Names as a file of the sample tells them."""
    return tuple(
        InstitutionName(
            kk=each["kk"], ru=each["ru"], en=each.get("en", ""), since=each.get("from"), until=each.get("until")
        )
        for each in kept
    )


def _add(kept: Mapping[str, Any], at: datetime) -> int:
    *former, today = names_of(kept["names"])
    address = kept.get("address", {"kk": "", "ru": ""})
    new = NewInstitution(
        bin="",
        code=kept["code"],
        kind=OrganisationKind(kept["kind"]),
        form=Form(kept["form"]) if "form" in kept else None,
        desk=False,
        name_kk=today.kk,
        name_ru=today.ru,
        name_en=today.en,
        named_since=today.since,
        former_names=tuple(former),
        region=kept["kato"],
        settlement_kk=kept["settlement"]["kk"],
        settlement_ru=kept["settlement"]["ru"],
        address_kk=address["kk"],
        address_ru=address["ru"],
        phone="",
        email="",
    )
    return add_institution(new, by=ADMINISTRATOR, happened_at=at)


def _descent(passed: Mapping[str, Any], home: int, every: Mapping[str, int]) -> Descent:
    return Descent(
        of=home,
        to=every[passed["to"]] if "to" in passed else None,
        fate=Fate(passed["fate"]),
        on=passed["on"],
        ground=Ground(passed["act"], passed["dated"]),
        archive=every[passed["archive"]] if "archive" in passed else None,
    )
