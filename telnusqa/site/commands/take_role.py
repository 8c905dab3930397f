"""`telnusqa take-role`: a role is taken away, and what is left behind on the desk is named."""

import argparse
import sys

from telnusqa.core.errors import NotFound, Rejected, Unusable
from telnusqa.site.start import start


def run(options: argparse.Namespace) -> int:
    """Take it away. Raises ``Unusable`` for a login, an organisation or a role there is not, and for the last one."""
    start()
    from django.utils import timezone

    from telnusqa.acts.take_role import take_role
    from telnusqa.core.event import ADMINISTRATOR
    from telnusqa.core.role import Role
    from telnusqa.site.commands.close_staff import account, left_behind
    from telnusqa.store.read import organisations

    found, now = account(options.login), timezone.now()
    try:
        home = organisations.by_bin(options.organisation).id
    except NotFound:
        raise Unusable(f"--organisation {options.organisation}: none with that BIN") from None
    held = [each.role for each in found.posts if each.organisation == home]
    if options.role not in held:
        raise Unusable(f"--role {options.role}: {options.login} holds {', '.join(held) or 'none'} there")
    left = left_behind(found.id, [(home, Role(options.role))])
    try:
        take_role(found.id, home, Role(options.role), by=ADMINISTRATOR, happened_at=now)
    except Rejected:
        raise Unusable("the last administrator: make another one with `telnusqa add-staff` first") from None
    sys.stdout.write(f"{options.login} is {options.role} of {options.organisation} no more.\n{left}")
    return 0
