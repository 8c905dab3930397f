"""The worker, some minutes ahead so that leases of the dead have run out, and broken as ``SABOTAGE`` says.

``python -m tests.prove.worker MINUTES``
"""

import os
import sys
from datetime import UTC, datetime, timedelta

import time_machine


def main() -> int:
    """Run `telnusqa work` at that time."""
    from telnusqa.site.start import start
    from tests.prove import sabotage

    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=int(sys.argv[1])), tick=True):
        start()
        for name in filter(None, os.environ.get("SABOTAGE", "").split(",")):
            sabotage.apply(name)
        from telnusqa.site.command import main as command

        return command(["work"])


sys.exit(main())
