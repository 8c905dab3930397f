"""The invented place of `make run`: colleges, an office of the Corporation, registers, blanks, staff.

Everything goes through acts, and every act leaves alone what stands already, so loading twice changes nothing.
"""

import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from telnusqa.acts.add_institution import NewInstitution, add_institution
from telnusqa.acts.give_role import give_role
from telnusqa.acts.open_account import open_account
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.making import Holder
from telnusqa.core.role import OrganisationKind
from telnusqa.sample.blanks import stock_blanks
from telnusqa.sample.closed import load_closed, names_of
from telnusqa.sample.staff import STAFF, Colleague
from telnusqa.store.read import people

HERE = Path(__file__).resolve().parent
_HIRED = date(2024, 1, 8)

Import = Callable[[Path, int], None]
"""Takes a register's file into the register of a home, unless it was; the importer of `telnusqa import-register`."""


def stands(today: date) -> bool:
    """Whether all of it is there: what comes last is a colleague's role."""
    accounts = [people.account(colleague.username) for colleague in STAFF]
    return all(account and (found := people.officer(account, today)) and found.posts for account in accounts)


def load(take_in: Import, *, at: datetime, tell: Callable[[str], None] = lambda _: None) -> None:
    """Load what is missing."""
    kept = tomllib.loads((HERE / "organisations.toml").read_text(encoding="utf-8"))
    homes: dict[str, int] = {}
    for college in kept["college"]:
        tell(college["name"]["en"])
        home = add_institution(_institution(college, OrganisationKind.COLLEGE), by=ADMINISTRATOR, happened_at=at)
        homes[college["code"]] = home
        take_in(HERE / college["register"], home)
    for office in kept["office"]:
        new = _institution(office, OrganisationKind(office["kind"]))
        homes[office["code"]] = add_institution(new, by=ADMINISTRATOR, happened_at=at)
    load_closed(homes, at)
    *others, last = STAFF
    for colleague in others:
        _hire(colleague, homes[colleague.organisation], at)
    for college in kept["college"]:
        stock_blanks(homes[college["code"]], at)
    _hire(last, homes[last.organisation], at)


def _institution(kept: Mapping[str, Any], kind: OrganisationKind) -> NewInstitution:
    return NewInstitution(
        bin=kept["bin"],
        kind=kind,
        name_kk=kept["name"]["kk"],
        name_ru=kept["name"]["ru"],
        name_en=kept["name"]["en"],
        region=kept["kato"],
        settlement_kk=kept["settlement"]["kk"],
        settlement_ru=kept["settlement"]["ru"],
        address_kk=_street(kept, "kk"),
        address_ru=_street(kept, "ru"),
        phone=kept["phone"],
        email=kept["email"],
        head=_holder(kept.get("head")),
        deputy=_holder(kept.get("deputy")),
        named_since=kept["name"].get("from"),
        former_names=names_of(kept.get("former_name", [])),
    )


def _street(kept: Mapping[str, Any], language: str) -> str:
    """The address without the settlement, which stands apart."""
    return str(kept["address"][language]).replace(f"{kept['settlement'][language]}, ", "")


def _holder(kept: Mapping[str, Mapping[str, str]] | None) -> Holder | None:
    if kept is None:
        return None
    return Holder(_full(kept["kk"]), _full(kept["ru"]))


def _full(name: Mapping[str, str]) -> str:
    return " ".join(part for part in (name["surname"], name["given"], name.get("patronymic", "")) if part)


def _hire(colleague: Colleague, home: int, at: datetime) -> None:
    account = open_account(
        colleague.username, colleague.name, home, password=colleague.password, by=ADMINISTRATOR, happened_at=at
    )
    give_role(account, home, colleague.role, since=_HIRED, by=ADMINISTRATOR, happened_at=at)
