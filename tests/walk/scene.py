"""Sets a scene for a walk: the sample's place, and cases brought by acts to where the walk begins.

``python -m tests.walk.scene refusal`` (or ``ways``) prints the numbers of its cases as JSON. Moments are counted back
from today in working days of a college, so that a walk is the same on whatever day it is taken.
"""

import json
import sys

import django


def main() -> None:
    """Make the scene and print it."""
    django.setup()
    from tests.walk import scenes

    sys.stdout.write(json.dumps(getattr(scenes, sys.argv[1])()) + "\n")


if __name__ == "__main__":
    main()
