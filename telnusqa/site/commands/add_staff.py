"""`telnusqa add-staff`: an account with a role; for a new account the first password is printed, once."""

import argparse
import secrets
import sys

from telnusqa.core.errors import NotFound, Unusable
from telnusqa.site.start import start


def run(options: argparse.Namespace) -> int:
    """Open the account, or give the one that stands another role."""
    start()
    from django.utils import timezone

    from telnusqa.acts.give_role import give_role
    from telnusqa.acts.open_account import open_account
    from telnusqa.core.event import ADMINISTRATOR
    from telnusqa.core.given_password import OPENS
    from telnusqa.core.person import PersonName, problems_with_name
    from telnusqa.core.role import Role
    from telnusqa.store.read import organisations, people

    name = PersonName(options.surname, options.given, options.patronymic)
    wrong = [f"{problem.field}: {problem.code}" for problem in problems_with_name("name", name, "")]
    home = None
    try:
        home = organisations.by_bin(options.organisation).id
    except NotFound:
        wrong.append(f"--organisation {options.organisation}: none with that BIN; `telnusqa add-organisation` adds one")
    if options.role not in set(Role):
        wrong.append(f"--role: one of {', '.join(Role)}")
    if wrong or home is None:
        raise Unusable("; ".join(wrong))
    known, password, now = people.account(options.login), secrets.token_urlsafe(15), timezone.now()
    account = open_account(
        options.login, name, home, password=password, given_until=now + OPENS, by=ADMINISTRATOR, happened_at=now
    )
    give_role(account, home, Role(options.role), since=timezone.localdate(now), by=ADMINISTRATOR, happened_at=now)
    sys.stdout.write(f"{options.login} is {options.role} of {options.organisation} from today.\n")
    if not known:
        sys.stdout.write(f"First password, for {OPENS.days} days and the first sign-in, shown this once: {password}\n")
    return 0
