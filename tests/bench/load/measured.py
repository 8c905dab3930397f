"""The works that are measured, and what each must leave behind."""

import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import connection

from telnusqa.core.serial import CaseNumber
from tests.bench.load import wrk
from tests.bench.load.scene import Scene, application
from tests.bench.load.served import PORT, ask
from tests.bench.load.wrk import CONNECTIONS, Run
from tools.postgres import programs

AT = f"http://127.0.0.1:{PORT}"
_WARM = 2.0
_FILED = {
    "store_case": "", "store_application": "", "store_term": "", "store_intake": "", "store_request_key": "",
    "store_message": "", "store_line": "chain LIKE 'case:%'", "store_errand": "kind = 'tell'",
}  # fmt: skip
_LINES_OF_A_PAGE = 20
_LOOKED = {"store_looked": "", "store_looked_case": ""}


class Load:
    """Loads a server that runs, with names of cases that stand."""

    def __init__(self, scene: Scene, names: Sequence[CaseNumber], seconds: float) -> None:
        self._scene, self._seconds, self.names = scene, seconds, names

    def one_row(self) -> float:
        """A row a second, durably: pgbench, as many clients."""
        with connection.cursor() as cursor:
            cursor.execute("CREATE TABLE IF NOT EXISTS yardstick (id bigserial PRIMARY KEY, said text NOT NULL)")
        binaries = programs()
        assert binaries is not None
        with tempfile.TemporaryDirectory() as folder:
            script = Path(folder) / "one.sql"
            script.write_text("INSERT INTO yardstick (said) VALUES ('one row, durably');\n", encoding="utf-8")
            told = subprocess.run(
                [
                    str(binaries / "pgbench"), "-n", f"-c{CONNECTIONS}", "-j2", f"-T{self._seconds:.0f}",
                    "-f", str(script),
                ],
                check=True, capture_output=True, text=True, env=os.environ,
            ).stdout  # fmt: skip
        line = next(line for line in told.splitlines() if line.startswith("tps"))
        return float(line.split()[2])

    def bare_page(self) -> Run:
        """The least the server answers: a page that asks nobody."""
        return self._run(path="/healthz")[0]

    def submit(self) -> Run:
        """A case with everything that belongs to it, through the API."""
        with _grows(_FILED) as grown:
            run, answered = self._run(
                method="POST", path="/api/v1/applications", headers=self._scene.sender, body=application()
            )
        _each_left_a_row("submit", answered, grown())
        return run

    def status(self) -> Run:
        """Where a case stands, without personal data: no look is written."""
        with _grows(_LOOKED) as grown:
            run, _ = self._run(path="/api/v1/applications/@/status", headers=self._scene.machine, names=self.names)
        if any(grown().values()):
            raise SystemExit(f"status: a look was written: {grown()}")
        return run

    def case(self) -> Run:
        """A case with its personal data; each look leaves its rows."""
        with _grows(_LOOKED) as grown:
            run, answered = self._run(
                path="/api/v1/applications/@", headers=self._scene.machine, names=self.names, once=True
            )
        _each_left_a_row("case", answered, grown())
        return run

    def work_list(self) -> Run:
        """The work list of an executor, as HTML: twenty cases or more, and the look at them."""
        _, page = ask("GET", "/college/", dict(self._scene.browser))
        if page.count("/college/case/") < _LINES_OF_A_PAGE:
            raise SystemExit(f"the work list shows too few cases: {page}")
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM store_looked WHERE subject LIKE 'work:%' AND cases <> ''")
            if not cursor.fetchone()[0]:
                raise SystemExit("the work list: no look was written")
        return self._run(path="/college/", headers=self._scene.browser)[0]

    def _run(self, *, names: Sequence[CaseNumber] = (), once: bool = False, **asked: Any) -> tuple[Run, int]:
        """Warm, then measured; answers the latter and how many were answered in all. ``once``: no case twice."""
        warm = len(names) // 6 if once else 0
        runs = []
        for seconds, those in ((_WARM, names[:warm] or names), (self._seconds, names[warm:])):
            run = wrk.load(AT, seconds=seconds, names=those, **asked)
            if run.refused:
                raise SystemExit(f"{asked['path']}: {run.refused} were refused: {run.first_refusal}")
            runs.append(run)
        return runs[-1], sum(run.answered for run in runs)


def _each_left_a_row(what: str, answered: int, grown: dict[str, int]) -> None:
    """Whatever was answered stands; of what was cut off at the end of a run some may stand too."""
    for table, new in grown.items():
        if not answered <= new <= answered + 2 * CONNECTIONS:
            raise SystemExit(f"{what}: {answered} were answered, {new} rows stand in {table}")


@contextmanager
def _grows(tables: dict[str, str]) -> Iterator[Callable[[], dict[str, int]]]:
    before = {table: _count(table, which) for table, which in tables.items()}
    yield lambda: {table: _count(table, tables[table]) - count for table, count in before.items()}


def _count(table: str, which: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {table} WHERE {which or 'true'}")
        return int(cursor.fetchone()[0])
