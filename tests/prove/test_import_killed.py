"""``kill -9`` of an import at any moment: it goes on behind the last batch, with nothing twice and nothing lost.

What the file holds is known to the test; what was kept is counted from outside.
"""

import csv
import json
import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from telnusqa.core.register_sheet import COLUMNS, Sheet
from tests.fresh import Fresh
from tests.large import Planted, people, write_csv
from tests.prove.importing import BATCH

pytestmark = pytest.mark.prove
EVERY_THIRD = 3
LINES = 2


class Register:
    """A file with one faulty row in a hundred, and supplements for every third diploma."""

    def __init__(self, folder: Path, rows: int) -> None:
        self.file, self.rows = folder / "register.csv", rows
        self.planted: Planted = {}
        everybody = list(people(rows, faulty=True, planted=self.planted))
        write_csv(self.file, iter(everybody))
        sound = [cells["number"] for row, cells in enumerate(everybody, 2) if row not in self.planted]
        self.numbers, self.supplemented = set(sound), sound[::EVERY_THIRD]
        keys = {"series": "ТКБ", "name_kk": "Тарих", "name_ru": "История", "five": "5"}
        with (folder / "register.qosymsha.csv").open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, delimiter=";")
            writer.writerow(column.kk for column in COLUMNS[Sheet.SUPPLEMENT])
            for number in self.supplemented:
                for position in range(1, LINES + 1):
                    cells = {**keys, "number": number, "position": str(position)}
                    writer.writerow(cells.get(column.key, "") for column in COLUMNS[Sheet.SUPPLEMENT])


def college(fresh: Fresh) -> int:
    return int(
        fresh.script(
            "import django; django.setup(); from tests.cast_places import *; "
            "print(add_institution(college('980840000526', 'Жайсаң'), by=ADMINISTRATOR, happened_at=NOW))"
        )
    )


def begun(fresh: Fresh, register: Register, home: int, **more: str) -> "subprocess.Popen[str]":
    return fresh.start("tests.prove.importing", str(register.file), str(home), **more)


def batches(fresh: Fresh) -> int:
    (found,) = fresh.rows("SELECT count(*) FROM store_line WHERE kind = 'batch_taken'")
    return int(str(found[0]))


def killed_from_outside(fresh: Fresh, register: Register, home: int, random: Random) -> bool:
    """Kill it some batches further on, wherever it is then; False where it had come to its end, if not to its exit."""
    until = batches(fresh) + random.randint(1, 2 + register.rows // BATCH // 3)
    process = begun(fresh, register, home)
    while process.poll() is None and batches(fresh) < until:
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=random.random() / 20)
    alive = process.poll() is None
    if alive:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    return alive and not runs_ended(fresh)


def runs_ended(fresh: Fresh) -> int:
    (found,) = fresh.rows("SELECT count(*) FROM store_import_run WHERE ended_at IS NOT NULL")
    return int(str(found[0]))


def ended(fresh: Fresh, register: Register, home: int) -> str:
    """Let it come to its end; answers what it printed."""
    printed, _ = begun(fresh, register, home).communicate(timeout=300)
    return printed


def trouble(fresh: Fresh, register: Register) -> list[str]:
    """What the database keeps otherwise than the file says."""
    found = []
    numbers = [str(number) for (number,) in fresh.rows("SELECT number FROM store_record")]
    if set(numbers) != register.numbers or len(numbers) != len(register.numbers):
        found.append(f"{len(numbers)} records for {len(register.numbers)} sound rows")
    named = fresh.rows("SELECT count(DISTINCT record_id) FROM store_record_name")
    if named != [(len(register.numbers),)]:
        found.append(f"{named[0][0]} records are found by name")
    lines = fresh.rows("SELECT count(*) FROM store_supplement_line")
    if lines != [(LINES * len(register.supplemented),)]:
        found.append(f"{lines[0][0]} lines of supplements")
    told = fresh.rows("SELECT row_number, problems FROM store_import_fault")
    faults = {int(str(row)): tuple(json.loads(str(problems))[0][:2]) for row, problems in told}
    if faults != register.planted:
        found.append(f"{len(faults)} faults for {len(register.planted)} planted")
    return found + of_the_journal(fresh, register)


def of_the_journal(fresh: Fresh, register: Register) -> list[str]:
    """The batches follow one another without a gap, and what they say adds up."""
    asked = "SELECT body FROM store_line WHERE kind = 'batch_taken' ORDER BY seq"
    facts = [json.loads(str(body))["facts"] for (body,) in fresh.rows(asked)]
    places = [place for each in facts for place in (each["first"], each["last"])]
    found = []
    if places[:1] != [1] or places[-1:] != [register.rows] or places[1:-1:2] != [place - 1 for place in places[2::2]]:
        found.append("the batches do not follow one another")
    if sum(each["taken"] for each in facts) != len(register.numbers):
        found.append(f"{sum(each['taken'] for each in facts)} taken in all for {len(register.numbers)} sound rows")
    runs = runs_ended(fresh)
    return found if runs == 1 else [*found, f"{runs} runs came to an end"]


def test_an_import_killed_again_and_again_keeps_every_row_once(fresh: Fresh, scale: float, tmp_path: Path) -> None:
    register, home, random = Register(tmp_path, max(400, round(6_000 * scale))), college(fresh), Random()
    for where in ("1:records", "2:line", "1:end"):
        begun(fresh, register, home, DIE=where).communicate(timeout=300)
    kills = 0
    while killed_from_outside(fresh, register, home, random):
        kills += 1
    assert kills, "it was never killed: nothing was proved"
    assert trouble(fresh, register) == []
    assert "wrong: 0" in fresh.run("telnusqa.site.command", "check-journal")


def test_sabotage_a_batch_that_is_kept_piece_by_piece_is_found_out(fresh: Fresh, tmp_path: Path) -> None:
    register, home = Register(tmp_path, 5 * BATCH), college(fresh)
    begun(fresh, register, home, DIE="2:records", SABOTAGE="commit_as_you_go").communicate(timeout=300)
    ended(fresh, register, home)
    assert trouble(fresh, register)
