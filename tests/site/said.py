"""``python -m tests.site.said SCRIPT ARGUMENTS``: a script in a process of its own, with arguments."""

import sys

script, sys.argv = sys.argv[1], sys.argv[1:]
exec(script)  # noqa: S102 - a test's own words
