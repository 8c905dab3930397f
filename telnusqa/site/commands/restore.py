"""`telnusqa restore`: an empty place filled from a backup, and checked."""

import argparse
import sys

from telnusqa.site.commands import check_journal
from telnusqa.site.commands.migrate import application_role, bring_up_to_date, let_application
from telnusqa.site.start import start


def run(options: argparse.Namespace) -> int:
    """Verify, fill, compare with the manifest, bring up to date, check the journal; answers 1 for anything wrong."""
    application = application_role()
    start(as_owner=True)
    from telnusqa.site.backup.take import otherwise, put_back

    manifest = put_back(options.source, options.identity)
    wrong = list(otherwise(manifest))
    for one in wrong:
        sys.stderr.write(f"!!  {one}\n")
    if wrong:
        sys.stderr.write("This place is not what was backed up: do not let people in.\n")
        return 1
    rows = sum(manifest.holds.rows.values())
    sys.stdout.write(f"{rows} rows and {manifest.files} files stand as they did at {manifest.taken_at}.\n")
    bring_up_to_date()
    let_application(application)
    return check_journal.run(options)
