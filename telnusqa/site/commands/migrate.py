"""`telnusqa migrate`: tables up to date, guards in place, the table of limits made."""

import argparse
import sys
from urllib.parse import unquote, urlsplit

from telnusqa.core.errors import Unsafe
from telnusqa.site.credentials import surroundings
from telnusqa.site.start import start


def run(_options: argparse.Namespace) -> int:
    """Migrate as the owner of the tables, where DATABASE_OWNER_URL names one, and let DATABASE_URL's role use them."""
    application = application_role()
    start(as_owner=True)
    bring_up_to_date()
    let_application(application)
    sys.stdout.write("The tables are up to date and the guards in place.\n")
    return 0


def application_role() -> str:
    """Whom the server will come as, where that is not the owner; asked before the start as the owner."""
    said = surroundings()
    application = urlsplit(said.get("DATABASE_URL", "")).username
    return unquote(application) if said.get("DATABASE_OWNER_URL") and application else ""


def let_application(role: str) -> None:
    """Let that role use the tables and not rewrite the record."""
    from django.db import connection

    from telnusqa.store.guard.rights import grant

    if role and connection.vendor == "postgresql" and role != connection.settings_dict["USER"]:
        grant(role)


def see_to_tables() -> None:
    """Migrate where something waits; in production that is the operator's own step. Raises ``Unsafe`` there."""
    from django.conf import settings

    from telnusqa.store.read.ready import behind

    if not behind():
        return
    if settings.TELNUSQA_PRODUCTION:
        raise Unsafe("the tables are behind this version: run `telnusqa migrate` first")
    bring_up_to_date()


def bring_up_to_date() -> None:
    """Run what has not run yet; guards and the table of limits follow by themselves (store/apps.py, site/frame.py).

    Where it fails half-way, what stands is guarded again.
    """
    from django.core.management import call_command

    from telnusqa.store.guard.apply import apply_guards

    try:
        call_command("migrate", interactive=False, verbosity=0)
    except BaseException:
        apply_guards()
        raise
