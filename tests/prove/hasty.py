"""The worker with leases and pauses of a second, so that fifty deaths need no hour; broken as ``SABOTAGE`` says.

Nothing else is otherwise: short leases only make two workers meet more often.
"""

import os
import sys
from datetime import timedelta


def main() -> int:
    """Run `telnusqa work` so."""
    from telnusqa.core import errand
    from telnusqa.site.start import start
    from tests.prove import clocks, sabotage

    clocks.set_by(os.environ)
    start()
    errand._LEASE = timedelta(seconds=float(os.environ.get("LEASE", "2")))
    errand._LEASES.clear()
    errand._PAUSES = (timedelta(seconds=0.2),)
    for name in os.environ.get("SABOTAGE", "").split(","):
        sabotage.apply(name)
    from telnusqa.site.command import main as command

    return command(["work"])


sys.exit(main())
