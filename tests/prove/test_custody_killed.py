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
from tests.prove.contest import contest, scene
from tests.prove.counted import trouble

pytestmark = pytest.mark.prove
FIRST, LAST = 5000001, 5000040
AT_ITS_COMMIT = 1000
"""No moment before the commit but the first."""


@contextmanager
def load(fresh: Fresh, made: dict[str, Any], sabotage: str = "") -> Iterator[None]:
    """Another clerk is at work, until the plug is pulled."""
    want = {"officer": made["officers"][1], "head": made["officers"][2], "record": made["records"][0]}
    clerk = fresh.start("tests.prove.contender", "issue_many", json.dumps(want), SABOTAGE=sabotage)
    assert clerk.stdin is not None
    clerk.stdin.write("go\n")
    clerk.stdin.flush()
    try:
        yield
        assert clerk.poll() is None, clerk.communicate()[0]
    finally:
        os.killpg(clerk.pid, signal.SIGKILL)
        clerk.communicate()


def killed(fresh: Fresh, what: str, want: dict[str, Any], stride: int, sabotage: str = "") -> list[str]:
    """Kill the act at each of its moments, and count after each; then let it be done. Answers what was wrong."""
    words = ("tests.prove.killed_at", what, json.dumps(want), str(stride))
    dying = fresh.start(*words, SABOTAGE=sabotage)
    found, endings = [], []
    for told in _endings(dying):
        endings.append(told["ended"])
        found += [f"{what} killed at {told['point']}: {each}" for each in trouble(fresh)]
    if dying.wait() or "killed" not in endings:
        found.append(f"{what}: nothing was proved")
    if endings[-1:] not in (["done"], ["stands"]):
        found.append(f"{what} done again: {endings[-1:]}")
    return found


def _endings(dying: "subprocess.Popen[str]") -> Iterator[dict[str, Any]]:
    """How each try ended; the next begins when this one is counted."""
    assert dying.stdout is not None and dying.stdin is not None
    while line := dying.stdout.readline():
        yield json.loads(line) if line.startswith("{") else {"point": "once", "ended": line}
        dying.stdin.write("go on\n")
        dying.stdin.flush()


def of_blanks(made: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """A range is received but for its last, handed to an executor, and ten of it are spoiled and destroyed."""
    mine = {"home": made["home"], "officer": made["officers"][0], "first": FIRST, "last": LAST}
    hand = f"executor:{made['officers'][0]}"
    return {
        "receive_blanks": mine,
        "hand_blanks": {**mine, "last": LAST - 1, "source": "store", "target": hand},
        "spoil_blanks": {**mine, "last": FIRST + 9, "source": hand},
        "destroy_blanks": {**mine, "last": FIRST + 9},
    }


def stride(scale: float) -> int:
    """Each so-manieth moment of an act: every one at full scale."""
    return max(1, round(1 / scale))


def test_acts_on_blanks_killed_at_every_moment_balance(fresh: Fresh, scale: float) -> None:
    made = scene(fresh, "--records", "--few")
    for what, want in of_blanks(made).items():
        with load(fresh, made):
            assert killed(fresh, what, want, stride(scale)) == []
    hands = f"SELECT hand, count(*) FROM store_blank WHERE number BETWEEN {FIRST} AND {LAST} GROUP BY hand"
    assert dict(fresh.rows(hands)) == {  # type: ignore[arg-type]
        "supplier": 1,
        "destroyed": 10,
        f"executor:{made['officers'][0]}": LAST - FIRST - 10,
    }
    assert "wrong: 0" in fresh.run("telnusqa.site.command", "check-journal")


def test_a_number_its_print_and_its_issue_killed_at_every_moment_agree_with_the_blanks(
    fresh: Fresh, scale: float
) -> None:
    made = scene(fresh, "--records", "--few")
    want = {"officer": made["officers"][0], "head": made["officers"][3], "record": made["record"]}
    for before, what in (("decided", "reserve"), ("signed", "print"), ("printed", "issue")):
        [ready] = contest(fresh, before, [want])
        want |= ready
        with load(fresh, made):
            assert killed(fresh, what, want, stride(scale)) == []
    mine = f"SELECT part, state FROM store_book WHERE case_number = '{want['case']}' ORDER BY n"
    assert fresh.rows(mine) == [("diploma", "confirmed"), ("supplement", "confirmed")]
    assert (
        len(fresh.rows(f"SELECT id FROM store_print WHERE year = 2026 AND printed_by = 'staff:{want['officer']}'")) == 2
    )
    assert "wrong: 0" in fresh.run("telnusqa.site.command", "check-journal")


def test_sabotage_steps_kept_apart_from_their_line_are_found_out(fresh: Fresh) -> None:
    want = of_blanks(scene(fresh, "--few"))["receive_blanks"]
    found = killed(fresh, "receive_blanks", want, AT_ITS_COMMIT, "steps_apart")
    assert any("has no line" in each for each in found)


def test_sabotage_a_blank_used_apart_from_the_issue_is_found_out(fresh: Fresh) -> None:
    made = scene(fresh, "--signed", "--few")
    want = {**made, "officer": made["officers"][0]}
    contest(fresh, "print", [want])
    [ready] = contest(fresh, "printed", [want])
    found = killed(fresh, "issue", want | ready, AT_ITS_COMMIT, "use_apart")
    assert any("the journal tells" in each for each in found)
