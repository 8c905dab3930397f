"""Start Django for a command, and see that the database keeps what it confirms."""

import os
import sys
from pathlib import Path
from threading import Event

from telnusqa.site.credentials import surroundings

SETTINGS = "telnusqa.site.settings"
_LONGEST_PAUSE = 8.0


def start(*, as_owner: bool = False) -> None:
    """Make settings and tables usable. ``as_owner``: with the role that owns the tables, where one is named.

    Raises ``Unsafe`` where the settings are not fit for production.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    owner = surroundings().get("DATABASE_OWNER_URL", "")
    if as_owner and owner:
        os.environ["DATABASE_URL"] = owner
    import django
    from django.conf import settings

    make_folder(Path(settings.TELNUSQA_VAR))
    django.setup()


def make_folder(folder: Path) -> None:
    """Files and the SQLite database lie here: for this account alone."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def insist_on_durability(stop: Event | None = None) -> None:
    """Refuse to serve on an engine that would lose what it confirmed, and wait for one that is away. Raises ``Unsafe``.

    Machines come up in any order after the power was out. Once ``stop`` is set nothing is waited for any more.
    """
    from django.db import DatabaseError, connection

    from telnusqa.site.durability import refuse_loose
    from telnusqa.store.passing import passing

    stop, pause = stop or Event(), 0.0
    while not stop.wait(pause):
        try:
            refuse_loose(connection)
        except DatabaseError as error:
            fault = passing(error)
            if fault is None:
                raise
            if not pause:
                sys.stderr.write(f"The database does not answer yet ({fault.value}): waiting for it.\n")
            connection.close()
        else:
            return
        pause = min(pause * 2 or 1.0, _LONGEST_PAUSE)


def leave_nothing_open() -> None:
    """Before processes are forked: what is open now they would all speak through at once, each hearing the others."""
    from django.db import connection

    connection.close()
    if close_pool := getattr(connection, "close_pool", None):
        close_pool()
