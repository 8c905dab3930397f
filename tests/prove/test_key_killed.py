"""``kill -9`` of a change of keys, again and again, while a register comes in: each person is found all the time.

Who is in the register is known to the test; what they are found by is asked in processes of their own.
"""

import base64
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from tests.fresh import Fresh
from tests.large import people, write_csv
from tests.prove.test_import_killed import college

pytestmark = pytest.mark.prove
OLD = "insecure:aW5zZWN1cmUtZGV2LWxvb2t1cC1rZXktMzItYnl0ZXM="
NEW = f"k2:{base64.b64encode(bytes(range(32))).decode()}"
SEALS = "insecure:aW5zZWN1cmUtZGV2ZWxvcG1lbnQtYm94LWtleS0zMmI="
NEW_SEALS = f"k3:{base64.b64encode(bytes(range(32, 64))).decode()}"
BOTH = {"TELNUSQA_LOOKUP_KEYS": f"{NEW},{OLD}", "TELNUSQA_BOX_KEYS": f"{NEW_SEALS},{SEALS}"}
OLD_FIRST = {"TELNUSQA_LOOKUP_KEYS": f"{OLD},{NEW}", "TELNUSQA_BOX_KEYS": f"{SEALS},{NEW_SEALS}"}
ONLY_NEW = {"TELNUSQA_LOOKUP_KEYS": NEW, "TELNUSQA_BOX_KEYS": NEW_SEALS}
ASKED_EVERY = 4
"""After so many kills it is asked who is found."""
FOUND = """
import django, json, sys; django.setup()
from telnusqa.store.read import finding
print(json.dumps([iin for iin in json.load(sys.stdin) if not finding.find(None, iin)]))
"""


def written(file: Path, first: int, last: int) -> list[str]:
    """A file of these rows of an endless register; answers whose they are."""
    rows = list(people(last))[first:]
    write_csv(file, iter(rows))
    return [row["iin"] for row in rows if row["iin"]]


def not_found(fresh: Fresh, iins: Iterable[str], keys: dict[str, str]) -> list[str]:
    """Those nobody finds who has these keys."""
    words = [sys.executable, "-c", FOUND]
    asked = subprocess.run(
        words, input=json.dumps(list(iins)), env=fresh.environment(**keys), capture_output=True, text=True, check=True
    )
    return [str(iin) for iin in json.loads(asked.stdout)]


def coded_anew(fresh: Fresh) -> int:
    (found,) = fresh.rows("SELECT count(*) FROM store_record WHERE iin_mac LIKE 'k2:%'")
    return int(str(found[0]))


def killed(fresh: Fresh, more: int) -> bool:
    """Begin it and kill it so many codes further on, wherever it is then; False where it had come to its end."""
    until = coded_anew(fresh) + more
    process = fresh.start("tests.prove.rotating", **BOTH)
    while process.poll() is None and coded_anew(fresh) < until:
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.01)
    if alive := process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    return alive


def trouble(fresh: Fresh, file: Path, home: int, iins: list[str]) -> list[str]:
    """What still needs the old keys, or is not found without them."""
    found = [f"{iin} is not found" for iin in not_found(fresh, iins, ONLY_NEW)]
    old = "SELECT count(*) FROM store_record WHERE iin_mac LIKE 'insecure:%'"
    if fresh.rows(old) != [(0,)]:
        found.append("codes of the old key")
    again = fresh.start("tests.prove.importing", str(file), str(home), **ONLY_NEW)
    printed, _ = again.communicate(timeout=300)
    told = "SELECT sum(taken), sum(differing) FROM store_import_run WHERE id = (SELECT max(id) FROM store_import_run)"
    if fresh.rows(told) != [(0, 0)]:
        found.append(f"rows that stand are not known again: {printed}")
    return found


def test_a_change_of_keys_killed_again_and_again_loses_nobody(fresh: Fresh, scale: float, tmp_path: Path) -> None:
    first, second, again = (tmp_path / f"{name}.csv" for name in ("first", "second", "again"))
    rows, home, random = max(60, round(1_500 * scale)), college(fresh), Random()
    iins = written(first, 0, rows)
    written(second, rows, rows + rows // 2)
    everybody = written(again, 0, rows + rows // 2)
    fresh.start("tests.prove.importing", str(first), str(home)).communicate(timeout=300)
    meanwhile = fresh.start("tests.prove.importing", str(second), str(home), **OLD_FIRST)
    kills, most = 0, rows // max(1, round(10 * scale))
    while killed(fresh, random.randint(1 + most // 2, 1 + most)):
        if kills % ASKED_EVERY == 0:
            assert not_found(fresh, iins, random.choice((BOTH, OLD_FIRST))) == []
        kills += 1
    assert kills, "it was never killed: nothing was proved"
    meanwhile.communicate(timeout=300)
    printed = fresh.run("tests.prove.rotating", **BOTH)
    assert "No value in the database needs any key but the first of its ring." in printed
    assert trouble(fresh, again, home, everybody) == []
    assert "wrong: 0" in fresh.run("telnusqa.site.command", "check-journal", **ONLY_NEW)


def test_sabotage_a_code_passed_over_is_found_out(fresh: Fresh, tmp_path: Path) -> None:
    file, home = tmp_path / "first.csv", college(fresh)
    iins = written(file, 0, 20)
    fresh.start("tests.prove.importing", str(file), str(home)).communicate(timeout=300)
    fresh.run("tests.prove.rotating", SABOTAGE="passes_over", **BOTH)
    assert not_found(fresh, iins, ONLY_NEW)
