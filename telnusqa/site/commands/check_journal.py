"""`telnusqa check-journal`: is the journal whole?"""

import argparse
import sys

from telnusqa.site.start import start


def run(_options: argparse.Namespace) -> int:
    """Name everything that is wrong; answers 0 where nothing is."""
    start()
    from telnusqa.store.read.journal import Told, check

    told = Told()
    for finding in check(told):
        where = (
            f"home {finding.chain.home}  {finding.chain.name}  line {finding.seq}" if finding.chain.name else "tables"
        )
        sys.stdout.write(f"{finding.wrong.value:<16}{where}: {finding.detail}\n")
    sys.stdout.write(f"{told.lines} lines in {told.chains} chains were read; wrong: {told.wrong}.\n")
    return int(told.wrong > 0)
