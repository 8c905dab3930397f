"""A long register: every planted fault is reported and nothing else, and memory stays what it is for a short one.

A tenth of the scale is a hundredth of the rows.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.fresh import Fresh
from tests.large import Cells, Planted, people, write_csv, write_xlsx
from tests.prove.test_import_killed import college

pytestmark = pytest.mark.prove
_COMMAND = """
import resource, sys
from telnusqa.site.command import main
code = main(["import-register", sys.argv[1], "--college", "980840000526", "--report", sys.argv[2]])
sys.stderr.write(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}")
"""
_READ = """
import resource, sys
from datetime import date
from pathlib import Path
from telnusqa.sheets.register_file import open_register
from telnusqa.sheets.source import register_of_path
rows = sum(1 for _ in open_register(register_of_path(Path(sys.argv[1])), date(2026, 11, 29)).rows)
sys.stdout.write(f"{rows} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}")
"""
Writer = Callable[[Path, Iterator[Cells]], None]


def read(file: Path) -> tuple[int, int]:
    """The rows of the file, judged one after another in a process of their own, and its megabytes at most."""

    told = subprocess.run([sys.executable, "-c", _READ, str(file)], capture_output=True, text=True, check=True).stdout
    rows, megabytes = told.split()
    return int(rows), int(megabytes)


def test_every_planted_fault_is_reported_and_nothing_else(fresh: Fresh, scale: float, tmp_path: Path) -> None:
    rows = max(2_000, round(300_000 * scale**2))
    planted: Planted = {}
    write_xlsx(tmp_path / "large.xlsx", people(rows, faulty=True, planted=planted))
    college(fresh)

    words = [sys.executable, "-c", _COMMAND, str(tmp_path / "large.xlsx"), str(tmp_path / "report.csv")]
    done = subprocess.run(words, env=fresh.environment(), capture_output=True, text=True, check=False)
    told = fresh.rows("SELECT row_number, problems FROM store_import_fault")
    assert {int(str(row)): tuple(json.loads(str(problems))[0][:2]) for row, problems in told} == planted, done.stderr
    assert {len(json.loads(str(problems))) for _, problems in told} == {1}
    assert fresh.rows("SELECT count(*) FROM store_record") == [(rows - len(planted),)]
    assert (tmp_path / "report.csv").read_text("utf-8-sig").count("\n") == len(planted) + 1
    assert int(done.stderr.rpartition("peak ")[2]) <= 600
    sys.stdout.write(f"{rows} rows of XLSX, imported: at most {done.stderr.rpartition('peak ')[2]} MB\n")


@pytest.mark.parametrize(("write", "name", "whole", "most"), [(write_csv, "r.csv", 3_000_000, 300)])
def test_a_csv_of_any_length_takes_the_same_memory(
    write: Writer, name: str, whole: int, most: int, scale: float, tmp_path: Path
) -> None:
    long = max(20_000, round(whole * scale**2))
    short = long // 10
    took = []
    for rows in (short, long):
        write(tmp_path / name, people(rows))
        found, megabytes = read(tmp_path / name)
        assert found == rows
        took.append(megabytes)
    sys.stdout.write(f"{long} rows of CSV, judged: at most {took[1]} MB; {short} rows: {took[0]} MB\n")
    assert took[1] <= most
    assert took[1] - took[0] <= 64, "it grows with the file"
