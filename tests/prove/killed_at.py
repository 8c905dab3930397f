"""Acts that are killed at each moment they have: before each thing they ask of the database, at the commit, and after.

``python -m tests.prove.killed_at STRIDE JSON``: a list of ``[what is done in peace before, the act, what it wants]``,
each by its name among the attempts. Each act is tried in a child of its own each time; how that ended is said as JSON,
and a line waited for while somebody else counts. It is tried last with nobody to kill it. What comes of one is wanted
by the next. ``STRIDE`` leaves out all but each so-manieth moment before the commit.
"""

import json
import os
import signal
import sys
from collections.abc import Callable, Mapping
from typing import Any, NoReturn

import django

_AT_COMMIT, _NEVER = 0, -1
_STANDS = "stands"
"""It was done already: the page that asks for it is of before."""


class Death:
    """Comes at the ``point``-th moment: moments are counted as the act passes them."""

    def __init__(self, point: int, told: int) -> None:
        self.point, self.told, self.seen = point, told, 0

    def asked(self, execute: Callable[..., object], sql: str, params: object, many: bool, context: object) -> object:
        """Before each thing that is asked of the database."""
        self._pass()
        return execute(sql, params, many, context)

    def around(self, commit: Callable[[], None]) -> Callable[[], None]:
        """Before the commit and after it."""

        def committed() -> None:
            if self.point == _AT_COMMIT:
                os.write(self.told, str(self.seen + 1).encode())
                os.kill(os.getpid(), signal.SIGKILL)
            self._pass()
            commit()
            self._pass()

        return committed

    def _pass(self) -> None:
        self.seen += 1
        if self.seen == self.point:
            os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    """Do in peace what comes before; ask how many moments the act has, then die at each."""
    django.setup()
    from tests.prove import attempts, sabotage

    sabotage.apply(os.environ.get("SABOTAGE", ""))
    stride, known = int(sys.argv[1]), {}
    for before, name, wanted in json.loads(sys.argv[2]):
        known |= wanted
        for each in before:
            known |= json.loads(_tried(attempts.ATTEMPTS[each], known, _NEVER))
        what = attempts.ATTEMPTS[name]
        commit = int(_tried(what, known, _AT_COMMIT))
        for point in (*range(1, commit, stride), commit, commit + 1, _NEVER):
            ended = _tried(what, known, point)
            sys.stdout.write(json.dumps({"what": name, "point": point, "ended": ended or "killed"}) + "\n")
            sys.stdout.flush()
            sys.stdin.readline()


def _tried(what: Callable[[Mapping[str, Any]], Any], wanted: Mapping[str, Any], point: int) -> str:
    """How one try ended: what came of it as JSON, why it did not, or "" where it was killed."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        _try(what, wanted, Death(point, writes))
    os.close(writes)
    with os.fdopen(reads) as told:
        ended = told.read()
    os.waitpid(child, 0)
    return ended


def _try(what: Callable[[Mapping[str, Any]], Any], wanted: Mapping[str, Any], death: Death) -> NoReturn:
    from django.db import connection

    from telnusqa.core.errors import Conflict, MoveForbidden, Rejected

    connection.ensure_connection()
    connection.commit = death.around(connection.commit)  # type: ignore[method-assign]
    try:
        with connection.execute_wrapper(death.asked):
            ended = json.dumps(what(wanted))
    except (Conflict, MoveForbidden, Rejected):
        ended = _STANDS
    except BaseException as error:  # noqa: BLE001 - told to whoever counts
        ended = f"broke: {type(error).__name__} {error}"
    os.write(death.told, ended.encode())
    os._exit(0)


main()
