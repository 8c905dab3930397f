"""`telnusqa close-staff`: an account is closed, and what is left behind on the desk is named."""

import argparse
import sys
from collections.abc import Collection
from typing import TYPE_CHECKING

from telnusqa.core.errors import Rejected, Unusable
from telnusqa.core.role import Role
from telnusqa.site.start import start

if TYPE_CHECKING:
    from telnusqa.store.read.accounts import Account


def run(options: argparse.Namespace) -> int:
    """Close it. Raises ``Unusable`` for a login nobody has, and for the last administrator."""
    start()
    from django.utils import timezone

    from telnusqa.acts.close_account import close_account
    from telnusqa.core.event import ADMINISTRATOR

    found = account(options.login)
    if not found.open:
        sys.stdout.write(f"{options.login} was closed before.\n")
        return 0
    left = left_behind(found.id, [(each.organisation, each.role) for each in found.posts])
    try:
        close_account(found.id, by=ADMINISTRATOR, happened_at=timezone.now())
    except Rejected:
        raise Unusable("the last administrator: make another one with `telnusqa add-staff` first") from None
    sys.stdout.write(f"{options.login} is closed and signed out everywhere.\n{left}")
    return 0


def account(login: str) -> "Account":
    """The account of that login. Raises ``Unusable``."""
    from django.utils import timezone

    from telnusqa.store.read import accounts, people

    user = people.account(login)
    if user is None:
        raise Unusable(f"--login {login}: nobody has it")
    return accounts.get(user, timezone.localdate())


def left_behind(user: int, roles: Collection[tuple[int, Role]]) -> str:
    """What those roles leave behind, a line for each organisation; "" where nothing is left."""
    from django.utils import timezone

    from telnusqa.store.read import desk, organisations

    lines = []
    for each in desk.of(user, timezone.localdate(), roles):
        said = [f"{each.cases} open cases, which the head gives to others"] if each.cases else []
        said += [f"blanks {these}, which the custodian takes back" for these in each.blanks]
        said += [f"{each.stands_in} colleagues they stand in for"] if each.stands_in else []
        said += [f"nobody else who is {role.value}" for role in each.alone]
        lines.append(f"Left behind at {organisations.by_id(each.organisation).bin}: {'; '.join(said)}.\n")
    return "".join(lines)
