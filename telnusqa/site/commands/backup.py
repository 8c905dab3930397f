"""`telnusqa backup`: database and files as of now, sealed."""

import argparse
import sys
from datetime import UTC, datetime

from telnusqa.site.start import start


def run(options: argparse.Namespace) -> int:
    """Take it and say what is in it; answers 1 where a file the database names was not there."""
    start()
    from telnusqa.site.backup.take import take

    folder, manifest = take(options.to, datetime.now(UTC))
    rows = sum(manifest.holds.rows.values())
    sys.stdout.write(f"{folder}\n")
    sys.stdout.write(f"{rows} rows in {len(manifest.holds.rows)} tables, {manifest.holds.chains} chains, ")
    sys.stdout.write(f"{manifest.files} files; needs keys: {', '.join(sorted(manifest.keys))}\n")
    for name in manifest.missing:
        sys.stderr.write(f"missing: {name}\n")
    return int(bool(manifest.missing))
