"""`telnusqa move-to-postgres`: every row or none, and each as it was."""

from pathlib import Path

import pytest

from tests.fresh import Fresh
from tests.site.test_command import run
from tests.site.test_command_backup import FILL, OPEN

pytestmark = pytest.mark.postgres

MOVE = """
import django; django.setup()
import os, signal, sys
from pathlib import Path
from telnusqa.store.whole import move
{break_it}
def tell(table, rows):
    if table == "{killed_at}":
        os.kill(os.getpid(), signal.SIGKILL)
move.move(Path(sys.argv[1]), tell=tell, check=lambda: None)
"""
BLIND_WRITER = """
import psycopg
write_row = psycopg.Copy.write_row
psycopg.Copy.write_row = lambda copy, row: None if row[0] == 1 else write_row(copy, row)
"""
BLIND_READER = """
rows = move.rows
move.rows = lambda model, using: list(rows(model, using))[using == "moved from":]
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite place with a college, an officer, a journal and a file."""
    place = Fresh(tmp_path_factory.mktemp("sqlite"), "")
    place.run("django", "migrate", "--verbosity", "0")
    place.script(FILL)
    return place.var / "telnusqa.sqlite3"


def moved(fresh: Fresh, source: Path, break_it: str = "", killed_at: str = "") -> tuple[int | None, str]:
    script = MOVE.format(break_it=break_it, killed_at=killed_at)
    process = fresh.start("tests.site.said", script, str(source))
    printed, _ = process.communicate(timeout=300)
    return process.returncode, printed


def test_killed_half_way_it_leaves_nothing_and_is_begun_again(fresh: Fresh, source: Path) -> None:
    code, _ = moved(fresh, source, killed_at="store_line")
    assert code == -9
    assert fresh.rows("SELECT count(*) FROM store_organisation") == [(0,)]
    place = Fresh(source.parent, fresh.url)
    code, printed = run(place, "move-to-postgres", "--from", str(source))
    assert code == 0, printed
    assert printed.count("5 lines in 2 chains were read; wrong: 0.") == 2
    assert place.script(OPEN) == "a paper\n"
    # Guards stand, and the next row has a number nobody has.
    assert run(place, "check-journal")[0] == 0
    next_id = place.rows(
        "SELECT nextval(pg_get_serial_sequence('store_organisation', 'id')) > max(id) FROM store_organisation"
    )
    assert next_id == [(True,)]
    code, printed = run(place, "move-to-postgres", "--from", str(source))
    assert (code, "is not empty" in printed) == (1, True)


@pytest.mark.parametrize("break_it", [BLIND_WRITER, BLIND_READER])
def test_sabotage_a_row_left_out_is_found_and_nothing_is_moved(fresh: Fresh, source: Path, break_it: str) -> None:
    code, printed = moved(fresh, source, break_it)
    assert code == 1
    assert "rows stand for" in printed
    assert fresh.rows("SELECT count(*) FROM store_line") == [(0,)]


def test_an_altered_journal_is_not_moved(fresh: Fresh, source: Path, tmp_path: Path) -> None:
    altered = Fresh(tmp_path / "altered", "")
    altered.var.mkdir()
    (altered.var / "telnusqa.sqlite3").write_bytes(source.read_bytes())
    altered.change("DROP TRIGGER line_is_not_changed", "UPDATE store_line SET body = '{}' WHERE seq = 3")
    code, printed = run(fresh, "move-to-postgres", "--from", str(altered.var / "telnusqa.sqlite3"))
    assert code == 1
    assert "altered" in printed
    assert "is not whole" in printed
