"""`telnusqa preview-erasing`: what a night would take, by college; nothing is erased, nobody is named."""

import argparse
import sys

from telnusqa.site.start import start


def run(options: argparse.Namespace) -> int:
    """Print what would go and what is kept; answers 0."""
    start()
    from django.utils import timezone

    from telnusqa.core.language import Language
    from telnusqa.store.read import organisations, would_be_erased

    day = options.on or timezone.localdate()
    found = list(would_be_erased.on(day))
    for one in found:
        kept = ", ".join(f"{number} {why.value}" for why, number in sorted(one.kept.items()))
        sys.stdout.write(f"{organisations.by_id(one.home).name(Language.KK)}: {one.cases} cases would be erased")
        sys.stdout.write(f"; kept: {kept}\n" if kept else "\n")
        for column, number in one.values.items():
            sys.stdout.write(f"{number:>8}  {column}\n")
        if one.files:
            sys.stdout.write(f"{one.files:>8}  files\n")
    whole = sum(one.cases for one in found)
    sys.stdout.write(f"On {day.isoformat()} {whole} cases would be erased, as everything stands now.\n")
    return 0
