"""`telnusqa serve`: everything one office needs, in one terminal."""

import argparse
import sys

from telnusqa.site.commands.migrate import see_to_tables
from telnusqa.site.serve import Running, port_is_taken
from telnusqa.site.start import insist_on_durability, start

_FIRST_CASES = 12
_FIRST_VISITS = 6
"""Enough for a work list that is not empty."""


def run(options: argparse.Namespace) -> int:
    """Bring the tables up to date, load the sample where asked, serve until Ctrl-C."""
    running = Running()
    start()
    from django.conf import settings
    from django.db import connection

    if port_is_taken(options.host, settings.PORT):
        sys.stderr.write(f"Port {settings.PORT} is taken. Choose another: PORT={settings.PORT + 1} make run\n")
        return 1
    see_to_tables()
    insist_on_durability()
    if options.sample:
        from telnusqa.site.commands.sample import load_sample, who_is_who
        from telnusqa.site.commands.sample_cases import make_cases, make_visits

        if load_sample():
            make_cases(_FIRST_CASES)
            make_visits(_FIRST_VISITS)
    connection.close()
    running.begin("web", "--host", options.host)
    running.begin("work")
    if running.answers(options.host, settings.PORT):
        sys.stdout.write(f"\nTelnusqa is at http://{options.host}:{settings.PORT}/  (Ctrl-C ends it)\n")
        if options.sample:
            sys.stdout.write(who_is_who())
        sys.stdout.flush()
    return running.wait()
