"""Start Django for a command, and see that the database keeps what it confirms."""

import os
from pathlib import Path

SETTINGS = "telnusqa.site.settings"


def start(*, as_owner: bool = False) -> None:
    """Make settings and tables usable. ``as_owner``: with the role that owns the tables, where one is named.

    Raises ``Unsafe`` where the settings are not fit for production.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    owner = os.environ.get("DATABASE_OWNER_URL", "")
    if as_owner and owner:
        os.environ["DATABASE_URL"] = owner
    import django
    from django.conf import settings

    make_folder(Path(settings.TELNUSQA_VAR))
    django.setup()


def make_folder(folder: Path) -> None:
    """Files and the SQLite database lie here: for this account alone."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def insist_on_durability() -> None:
    """Refuse to serve on an engine that would lose what it confirmed. Raises ``Unsafe``."""
    from django.db import connection

    from telnusqa.site.durability import refuse_loose

    refuse_loose(connection)
