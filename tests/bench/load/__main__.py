"""What one machine carries, as a table: each figure beside its yardstick, both measured here and now.

::

    python -m tools.postgres -- python -m tests.bench.load [--cases 100000] [--grow 1000000] [--seconds 10]

Fills a database of its own with so many cases, starts the server beside it and loads it with ``wrk``. After each load
the rows it must have left are counted from outside; one that is missing ends the run. ``--grow`` measures the first
three anew with that many cases, against ten thousand.
"""

import argparse
import os
import subprocess
import sys

FEW = 10_000


def main() -> None:
    """Run from the command line, beside a PostgreSQL that waits for the disk."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--cases", type=int, default=100_000)
    asked.add_argument("--grow", type=int, default=0)
    asked.add_argument("--seconds", type=float, default=10)
    options = asked.parse_args()
    if not os.environ.get("DATABASE_URL", "").startswith("postgres"):
        sys.exit("python -m tools.postgres -- python -m tests.bench.load: a PostgreSQL that waits for the disk")
    os.environ |= {"DJANGO_SETTINGS_MODULE": "telnusqa.site.settings", "TELNUSQA_POOL": "8"}
    _command("sample")
    import django

    django.setup()
    from tests.bench.load import table

    if options.grow:
        table.of_two_sizes(FEW, options.grow, options.seconds)
    else:
        table.of_one_size(options.cases, options.seconds)


def _command(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "telnusqa.site.command", *words], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
