"""`telnusqa keys rotate` in small batches, so that there is something to kill.

python -m tests.prove.rotating
"""

import os
import sys
from typing import Any

import django
from django.db.models import F

BATCH = 5


def main() -> int:
    """``SABOTAGE=passes_over``: every other record keeps its old code."""
    django.setup()
    from telnusqa.site.command import main as command
    from telnusqa.store.whole import recode, rotate

    recode.BATCH = rotate.BATCH = BATCH
    plain = recode._old

    def every_other(code: Any) -> Any:
        rows = plain(code)
        return rows.annotate(odd=F("id") % 2).filter(odd=1) if code.name == "store_record.iin_mac" else rows

    if os.environ.get("SABOTAGE") == "passes_over":
        recode._old = every_other
    return command(["keys", "rotate"])


if __name__ == "__main__":
    sys.exit(main())
