"""``kill -9`` at every moment of what is done with blanks and numbers, under load: every movement balances.

Each act is killed before each thing it asks of the database, at its commit and right after; after each death all is
counted anew from outside. Meanwhile another clerk brings cases from the application to the issue, and is killed too.
"""

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.fresh import Fresh
from tests.prove.contest import scene
from tests.prove.counted import trouble

pytestmark = pytest.mark.prove
FIRST, LAST = 5000001, 5000040
AT_ITS_COMMIT = 1000
"""No moment before the commit but the first."""


@contextmanager
def load(fresh: Fresh, made: dict[str, Any]) -> Iterator[None]:
    """Another clerk is at work, until the plug is pulled."""
    want = {"officer": made["officers"][1], "head": made["officers"][2], "record": made["records"][0]}
    clerk = fresh.start("tests.prove.contender", "issue_many", json.dumps(want))
    assert clerk.stdin is not None
    clerk.stdin.write("go\n")
    clerk.stdin.flush()
    try:
        yield
        assert clerk.poll() is None, clerk.communicate()[0]
    finally:
        os.killpg(clerk.pid, signal.SIGKILL)
        clerk.communicate()


def killed(fresh: Fresh, acts: list[Any], every: int, sabotage: str = "") -> list[str]:
    """Kill each act at each of its moments, and count after each; then let it be done. Answers what was wrong."""
    dying = fresh.start("tests.prove.killed_at", str(every), json.dumps(acts), SABOTAGE=sabotage)
    found: list[str] = []
    endings: dict[str, list[str]] = {what: [] for _, what, _ in acts}
    for told in _endings(dying):
        endings[told["what"]].append(told["ended"])
        found += [f"{told['what']} killed at {told['point']}: {each}" for each in trouble(fresh)]
        if told["ended"].startswith("broke"):
            found.append(f"{told['what']} at {told['point']} {told['ended']}")
    dying.wait()
    for what, ended in endings.items():
        if "killed" not in ended:
            found.append(f"{what}: nothing was proved")
        elif not ended[-1].startswith(("{", "stands")):
            found.append(f"{what} done again: {ended[-1]}")
    return found


def _endings(dying: "subprocess.Popen[str]") -> Iterator[dict[str, Any]]:
    """How each try ended; the next begins when this one is counted. What it says before it dies is raised."""
    assert dying.stdout is not None and dying.stdin is not None
    while line := dying.stdout.readline():
        assert line.startswith("{"), line + dying.stdout.read()
        yield json.loads(line)
        dying.stdin.write("go on\n")
        dying.stdin.flush()


def of_blanks(made: dict[str, Any]) -> list[Any]:
    """A range is received but for its last, handed to an executor, and ten of it are spoiled and destroyed."""
    hand = f"executor:{made['officers'][0]}"
    return [
        [[], "receive_blanks", {"home": made["home"], "officer": made["officers"][0], "first": FIRST, "last": LAST}],
        [[], "hand_blanks", {"last": LAST - 1, "source": "store", "target": hand}],
        [[], "spoil_blanks", {"last": FIRST + 9, "source": hand}],
        [[], "destroy_blanks", {}],
    ]


def of_a_case(made: dict[str, Any]) -> list[Any]:
    """Its numbers are set aside, its diploma is printed, and it is issued."""
    want = {"officer": made["officers"][0], "head": made["officers"][3], "record": made["record"]}
    return [[["decided"], "reserve", want], [["signed"], "print", {}], [["printed"], "issue", {}]]


def test_every_movement_balances_whatever_is_killed_and_done_again(fresh: Fresh, scale: float) -> None:
    made = scene(fresh, "--records", "--few")
    mine = f"executor:{made['officers'][0]}"
    with load(fresh, made):
        assert killed(fresh, [*of_blanks(made), *of_a_case(made)], max(1, round(1 / scale))) == []
    assert trouble(fresh) == []
    hands = f"SELECT hand, count(*) FROM store_blank WHERE number BETWEEN {FIRST} AND {LAST} GROUP BY hand"
    assert {*fresh.rows(hands)} == {("supplier", 1), ("destroyed", 10), (mine, LAST - FIRST - 10)}
    issued = f"SELECT part FROM store_book WHERE record_id = {made['record']} AND state = 'confirmed' ORDER BY n"
    assert fresh.rows(issued) == [("diploma",), ("supplement",)]
    assert "wrong: 0" in fresh.run("telnusqa.site.command", "check-journal")


def test_sabotage_steps_and_uses_kept_apart_from_their_lines_are_found_out(fresh: Fresh) -> None:
    made = scene(fresh, "--few")
    [_, _, want] = of_a_case(made)[0]
    issuing = [["decided", "reserve", "signed", "print", "printed"], "issue", want]
    found = killed(fresh, [of_blanks(made)[0], issuing], AT_ITS_COMMIT, "apart")
    assert any("has no line" in each for each in found)
    assert any("the journal tells" in each for each in found)
