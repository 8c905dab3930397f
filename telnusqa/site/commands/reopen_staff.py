"""`telnusqa reopen-staff`: a closed account is opened again; its new password is printed, once."""

import argparse
import secrets
import sys

from telnusqa.core.errors import Rejected, Unusable
from telnusqa.site.start import start


def run(options: argparse.Namespace) -> int:
    """Open it. Raises ``Unusable`` for a login nobody has, and for an account that is open."""
    start()
    from django.utils import timezone

    from telnusqa.acts.reopen_account import reopen_account
    from telnusqa.core.event import ADMINISTRATOR
    from telnusqa.site.commands.close_staff import account

    found, password = account(options.login), secrets.token_urlsafe(15)
    try:
        reopen_account(found.id, password=password, by=ADMINISTRATOR, happened_at=timezone.now())
    except Rejected:
        raise Unusable(f"--login {options.login}: not closed; `telnusqa renew-staff` gives another password") from None
    held = ", ".join(each.role.value for each in found.posts) or "no role"
    sys.stdout.write(f"{options.login} is open again, with {held}.\nNew password, shown this once: {password}\n")
    return 0
