"""`telnusqa renew-staff`: another password, printed once, for whoever forgot theirs or lost their device."""

import argparse
import secrets
import sys

from telnusqa.core.errors import NotFound, Unusable
from telnusqa.site.start import start


def run(options: argparse.Namespace) -> int:
    """Renew the access of an account that stands. Raises ``Unusable`` for a login nobody has."""
    start()
    from django.utils import timezone

    from telnusqa.acts.renew_access import renew_access
    from telnusqa.core.event import ADMINISTRATOR

    password = secrets.token_urlsafe(15)
    try:
        renew_access(options.login, password=password, by=ADMINISTRATOR, happened_at=timezone.now())
    except NotFound:
        raise Unusable(f"--login {options.login}: nobody has it") from None
    sys.stdout.write(f"{options.login} is signed out everywhere, and has no second factor.\n")
    sys.stdout.write(f"New password, shown this once: {password}\n")
    return 0
