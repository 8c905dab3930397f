"""`telnusqa production-check`: may these settings serve people?"""

import argparse
import sys
from dataclasses import replace

from telnusqa.site.start import start


def run(_options: argparse.Namespace) -> int:
    """Judge the settings as if TELNUSQA_PRODUCTION were set; answers 1 with every reason against it."""
    start()
    from telnusqa.site.frame import chosen
    from telnusqa.site.safety import reasons

    against = reasons(replace(chosen(), production=True))
    for reason in against:
        sys.stdout.write(f"!!  {reason}\n")
    if not against:
        sys.stdout.write("These settings may serve people.\n")
    return int(bool(against))
