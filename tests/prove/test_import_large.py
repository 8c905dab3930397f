"""A long register: every planted fault is reported and nothing else, and memory stays what it is for a short one.

A tenth of the scale is a hundredth of the rows.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fresh import Fresh
from tests.large import Planted, people, write_csv, write_xlsx
from tests.prove.test_import_killed import college

pytestmark = pytest.mark.prove
_COMMAND = """
import sys
from telnusqa.site.command import main
code = main(["import-register", sys.argv[1], "--college", "980840000526", "--report", sys.argv[2]])
held = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
sys.stderr.write(f"peak {int(held.split()[1]) // 1024}")
"""
# What getrusage tells begins with the memory of the process that started this one.


def imported(fresh: Fresh, file: Path) -> tuple[str, int]:
    """What the command said, taking the file in, and its megabytes at most."""
    words = [sys.executable, "-c", _COMMAND, str(file), str(file.with_name("report.csv"))]
    done = subprocess.run(words, env=fresh.environment(), capture_output=True, text=True, check=False)
    told, _, peak = done.stderr.rpartition("peak ")
    assert peak.isdigit(), done.stdout + done.stderr
    return done.stdout + told, int(peak)


def test_every_planted_fault_is_reported_and_nothing_else(fresh: Fresh, scale: float, tmp_path: Path) -> None:
    rows = max(2_000, round(300_000 * scale**2))
    planted: Planted = {}
    write_xlsx(tmp_path / "large.xlsx", people(rows, faulty=True, planted=planted))
    college(fresh)

    said, megabytes = imported(fresh, tmp_path / "large.xlsx")
    told = fresh.rows("SELECT row_number, problems FROM store_import_fault")
    assert {int(str(row)): tuple(json.loads(str(problems))[0][:2]) for row, problems in told} == planted, said
    assert {len(json.loads(str(problems))) for _, problems in told} == {1}
    assert fresh.rows("SELECT count(*) FROM store_record") == [(rows - len(planted),)]
    assert (tmp_path / "report.csv").read_text("utf-8-sig").count("\n") == len(planted) + 1
    assert megabytes <= 600
    kinds = len(set(planted.values()))
    sys.stdout.write(
        f"{rows} rows of XLSX, {len(planted)} of them faulty in {kinds} ways, imported: at most {megabytes} MB\n{said}"
    )


def test_a_csv_of_any_length_is_imported_in_the_same_memory(fresh: Fresh, scale: float, tmp_path: Path) -> None:
    long = max(20_000, round(3_000_000 * scale**2))
    college(fresh)
    took = []
    for rows in (long // 10, long):
        write_csv(tmp_path / "r.csv", people(rows))
        said, megabytes = imported(fresh, tmp_path / "r.csv")
        assert fresh.rows("SELECT count(*) FROM store_record") == [(rows,)], said
        took.append(megabytes)
    sys.stdout.write(f"{long} rows of CSV, imported: at most {took[1]} MB; {long // 10} rows: {took[0]} MB\n")
    assert took[1] <= 300
    assert took[1] - took[0] <= 64, "it grows with the file"
