"""One of several processes that want the same thing at the same moment.

``python -m tests.prove.contender WHAT JSON`` says "ready", waits for a line, tries, and prints how it ended as JSON.
A broken world is set by name in ``SABOTAGE``.
"""

import json
import os
import sys

import django


def main() -> None:
    """Get ready, wait, try."""
    django.setup()
    from tests.prove import attempts, sabotage

    sabotage.apply(os.environ.get("SABOTAGE", ""))
    attempt = attempts.ATTEMPTS[sys.argv[1]]
    wanted = json.loads(sys.argv[2])
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    sys.stdout.write(json.dumps(attempt(wanted)) + "\n")


main()
