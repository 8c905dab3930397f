"""Takes a register's file in, in small batches, and may be told to die on the way.

python -m tests.prove.importing FILE HOME
"""

import inspect
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import django

BATCH = 40


def main() -> None:
    """``DIE`` names the batch of this process in which it dies, and where: ``3:records``, ``2:line``, ``4:end``."""
    django.setup()
    from telnusqa.acts import import_batch as acting
    from telnusqa.core.event import ADMINISTRATOR
    from telnusqa.doors.jobs import take_in_register
    from telnusqa.sheets.source import register_of_path
    from telnusqa.store.keep import imports, records
    from tests.cast import NOW

    take_in_register.BATCH = BATCH
    batch, _, where = os.environ.get("DIE", "").partition(":")
    if os.environ.get("SABOTAGE") == "commit_as_you_go":
        take_in_register.import_batch = inspect.unwrap(acting.import_batch)
    if where == "records":
        records.add = _dying(records.add, int(batch))
    elif where == "line":
        imports.add_differing = _dying(imports.add_differing, int(batch))
    elif where == "end":
        take_in_register.import_batch = _dying(take_in_register.import_batch, int(batch))
    take_in_register.take_in(register_of_path(Path(sys.argv[1])), int(sys.argv[2]), by=ADMINISTRATOR, at=NOW)


def _dying(function: Callable[..., Any], batch: int) -> Callable[..., Any]:
    """Does it, and dies as ``kill -9`` kills, the so-manieth time."""
    times = 0

    def done(*args: Any, **kwargs: Any) -> Any:
        nonlocal times
        answer = function(*args, **kwargs)
        times += 1
        if times == batch:
            os.kill(os.getpid(), signal.SIGKILL)
        return answer

    return done


if __name__ == "__main__":
    main()
