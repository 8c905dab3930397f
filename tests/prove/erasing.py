"""A case is handed over; years later a night erases it, and may be killed on the way.

``python -m tests.prove.erasing scene`` prints the case; ``… night HOURS`` is the night so many hours after its time.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import django

MOST = 80
"""Errands of one night; some of them come again by themselves."""


def main() -> None:
    """``DIE`` in the transaction (``line``), right after its ``commit``, before the first file goes (``file:1``), after
    the last (``done``). ``SABOTAGE=bytes_first``: files are removed before the transaction stands.
    """
    django.setup()
    {"scene": scene, "night": night}[sys.argv[1]]()


def scene() -> None:
    """With its documents, and a file for each."""
    from django.conf import settings

    from telnusqa.acts.add_institution import add_institution
    from telnusqa.acts.note_end import note_end
    from telnusqa.core.came import HOLDER
    from telnusqa.core.event import ADMINISTRATOR
    from telnusqa.core.role import Role
    from telnusqa.store.models import KeptFile
    from tests import aliya, cast, cast_places
    from tests.acts.test_a_case_from_end_to_end import ready
    from tests.acts.test_handover import given
    from tests.blanks import handed
    from tests.registers import import_register

    home = add_institution(cast_places.college("960940000175", "Ақбұлақ"), by=ADMINISTRATOR, happened_at=cast.NOW)
    import_register(home, [aliya.aliya_record()], file_sha256="0" * 64, by=ADMINISTRATOR, happened_at=cast.NOW)
    saule = cast._hire("saule", "Тілеуова", "Сәуле", home, Role.EXECUTOR)
    marat = cast._hire("marat", "Жүнісов", "Марат", home, Role.HEAD)
    handed(home, saule.id)
    case = given(ready(saule, marat), HOLDER, saule)
    note_end(case.number)
    for digest in KeptFile.objects.values_list("sha256", flat=True):
        path = Path(settings.TELNUSQA_VAR) / "files" / str(home) / digest[:2] / digest
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"sealed")
    sys.stdout.write(json.dumps({"case": case.number, "home": home}) + "\n")


def night() -> None:
    """The clock strikes, and everything it asks for is run."""
    from telnusqa.core.errand import ErrandKind
    from telnusqa.doors.jobs import clock, erase, worker
    from telnusqa.doors.jobs.errands import RUNS
    from telnusqa.store import files
    from telnusqa.store.keep import erasing
    from tests.acts.test_erase_case import DUE
    from tests.doors.telling import Post, Provider

    at = DUE + timedelta(hours=int(sys.argv[2]))
    die, _, n = os.environ.get("DIE", "").partition(":")
    if os.environ.get("SABOTAGE") == "bytes_first":
        plain = erasing.erase

        def bytes_first(case: Any, when: Any) -> None:
            for digest in erasing.files_of(case.home, case.number):
                files.drop(case.home, digest)
            plain(case, when)

        vars(erasing)["erase"] = bytes_first
    if die == "line":
        vars(erasing)["erase"] = _dies(erasing.erase, 1, after=True)
    elif die == "commit":
        vars(erase)["erase_case"] = _dies(vars(erase)["erase_case"], 1, after=True)
    elif die == "file":
        vars(files)["drop"] = _dies(files.drop, int(n))
    elif die == "done":
        RUNS[ErrandKind.DROP_FILES] = _dies(erase.drop_files, 1, after=True)
    vars(files)["sweep"] = lambda *_: 0  # what a crash leaves is swept by night: here it is removed without that
    clock.strike(at)
    for _ in range(MOST):
        if not worker.run_next((Provider(), Post()), now=lambda: at):  # type: ignore[arg-type]
            break


def _dies(function: Callable[..., Any], times: int, *, after: bool = False) -> Callable[..., Any]:
    """Dies as ``kill -9`` kills, before or after it is done the so-manieth time."""
    seen = 0

    def done(*args: Any, **kwargs: Any) -> Any:
        nonlocal seen
        seen += 1
        answer = function(*args, **kwargs) if after or seen < times else None
        if seen == times:
            os.kill(os.getpid(), signal.SIGKILL)
        return answer

    return done


main()
