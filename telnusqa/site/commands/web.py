"""`telnusqa web`: the web server alone."""

import argparse
import os
import shutil
from pathlib import Path

from telnusqa.site.start import insist_on_durability, leave_nothing_open, start
from telnusqa.site.watch import end_with_parent

_THREADS = 4
_MOST_WORKERS = 4


def run(options: argparse.Namespace) -> int:
    """Serve until a signal ends it."""
    start()
    insist_on_durability()
    from django.conf import settings
    from django.db import connection
    from granian import Granian
    from granian.constants import HTTPModes, Interfaces
    from granian.log import LogLevels

    end_with_parent()
    # SQLite has one writer: a second process would only wait for it.
    workers = 1 if connection.vendor == "sqlite" else min(os.cpu_count() or 1, _MOST_WORKERS)
    leave_nothing_open()
    _count_together(Path(settings.TELNUSQA_VAR) / "metrics" / str(settings.PORT))
    if workers > 1:
        _load_for_all()
    Granian(
        "telnusqa.site.wsgi:application",
        address=options.host,
        port=settings.PORT,
        interface=Interfaces.WSGI,
        http=HTTPModes.http1,
        websockets=False,
        workers=workers,
        blocking_threads=_THREADS,
        respawn_failed_workers=True,
        workers_kill_timeout=10,
        log_level=LogLevels.error,
    ).serve()
    return 0


def _load_for_all() -> None:
    """Load the whole application before the workers are forked, so that they share the memory it takes."""
    import gc

    from django.urls import get_resolver

    import telnusqa.site.wsgi  # noqa: F401 - its middleware is loaded by that

    assert get_resolver().url_patterns
    gc.collect()
    gc.freeze()


def _count_together(folder: Path) -> None:
    """Where every process of this server keeps its counts; begun anew, as counts do with a server."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, mode=0o700)
    os.environ["PROMETHEUS_MULTIPROC_DIR"] = str(folder)
