"""The colleges of the sample where somebody works, and who does what there."""

import tomllib
from pathlib import Path

from telnusqa.core.role import Role
from telnusqa.sample.cases import Desk
from telnusqa.sample.staff import STAFF
from telnusqa.store.read import organisations, people


def desks() -> tuple[Desk, ...]:
    """Colleges with an executor and a head; where no clerk was hired the executor hands over."""
    kept = tomllib.loads((Path(__file__).resolve().parent / "organisations.toml").read_text(encoding="utf-8"))
    found = [_desk(college["code"], college["bin"]) for college in kept["college"]]
    return tuple(desk for desk in found if desk is not None)


def _desk(code: str, bin_number: str) -> Desk | None:
    accounts = {
        colleague.role: people.account(colleague.username) for colleague in STAFF if colleague.organisation == code
    }
    executor, head = accounts.get(Role.EXECUTOR), accounts.get(Role.HEAD)
    if executor is None or head is None:
        return None
    clerk = accounts.get(Role.CLERK) or executor
    return Desk(home=organisations.by_bin(bin_number).id, bin=bin_number, executor=executor, head=head, clerk=clerk)
