"""`telnusqa sample`: the invented place."""

import argparse
import sys
from pathlib import Path

from telnusqa.core.errors import Unsafe
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.site.commands.migrate import see_to_tables
from telnusqa.site.start import start


def run(_options: argparse.Namespace) -> int:
    """Load it and say who can sign in."""
    start()
    see_to_tables()
    load_sample()
    sys.stdout.write(who_is_who())
    return 0


def load_sample() -> bool:
    """Load what is missing; answers False where all of it stands. Raises ``Unsafe`` in production."""
    from django.conf import settings
    from django.utils import timezone

    from telnusqa.doors.jobs.take_in_register import take_in
    from telnusqa.sample.load import load, stands
    from telnusqa.sheets.source import register_of_path
    from telnusqa.store.read import imports

    if settings.TELNUSQA_PRODUCTION:
        raise Unsafe("invented people have no place in production")
    at = timezone.now()
    if stands(timezone.localdate(at)):
        return False

    def imported(file: Path, home: int) -> None:
        source = register_of_path(file)
        if not imports.is_done(home, source.digest()):
            take_in(source, home, by=ADMINISTRATOR, at=at)

    load(imported, at=at, tell=_tell)
    return True


def _tell(name: str) -> None:
    sys.stdout.write(f"Loading the sample: {name}\n")
    sys.stdout.flush()


def who_is_who() -> str:
    """Who can sign in as whom, in a table."""
    from telnusqa.sample.staff import STAFF

    rows = [("Staff, at /staff/sign-in/", "login", "password", "")]
    rows += [(c.name.full, c.username, c.password, f"{c.role.value} of {c.organisation}: {c.does}") for c in STAFF]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = ["  " + "  ".join(text.ljust(width) for text, width in zip(row, [*widths, 0], strict=True)) for row in rows]
    applicants = "  An applicant needs no password: any phone +7 7XX XXX XX XX, its code is shown on the page."
    return "\n".join(["", *(line.rstrip() for line in lines), applicants, "", ""])
