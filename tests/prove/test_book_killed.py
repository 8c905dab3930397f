"""Clerks are killed while they reserve: the numbers that stand follow one another; the next clerk goes on behind."""

import json
import subprocess

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene

pytestmark = pytest.mark.prove
CLERKS = 4


def killed(fresh: Fresh, before: int, sabotage: str = "") -> list[str]:
    """Kill every clerk once so many numbers stand, then let one more reserve. Answers what is wrong with the book."""
    made = scene(fresh)
    want = json.dumps({"officer": made["officers"][0], "record": made["record"], "times": 1000})
    clerks = [fresh.start("tests.prove.contender", "reserve_many", want, SABOTAGE=sabotage) for _ in range(CLERKS)]
    for clerk in clerks:
        assert clerk.stdout is not None and clerk.stdin is not None
        assert clerk.stdout.readline() == "ready\n"
        clerk.stdin.write("go\n")
        clerk.stdin.flush()
    while len(_numbers(fresh)) < before and any(clerk.poll() is None for clerk in clerks):
        _wait(clerks[0])
    for clerk in clerks:
        clerk.kill()
        clerk.communicate()
    stood = len(_numbers(fresh))
    ended = contest(fresh, "reserve_many", [{**json.loads(want), "times": 1}], sabotage)
    numbers = _numbers(fresh)
    found = [str(end["died"]) for end in ended if "died" in end]
    if numbers != list(range(1, len(numbers) + 1)):
        found.append(f"{len(numbers)} numbers up to {max(numbers)}: there is a gap")
    if not found and len(numbers) != stood + 2:
        found.append("who came after the killed did not go on behind them")
    if fresh.rows("SELECT last FROM store_book_counter") != [(len(numbers),)]:
        found.append("the counter and the book disagree")
    return found


def _numbers(fresh: Fresh) -> list[object]:
    return [n for (n,) in fresh.rows("SELECT n FROM store_book ORDER BY n")]


def _wait(clerk: "subprocess.Popen[str]") -> None:
    try:
        clerk.wait(timeout=0.1)
    except subprocess.TimeoutExpired:
        return


def test_clerks_killed_while_they_reserve_leave_no_gap(fresh: Fresh, scale: float) -> None:
    assert killed(fresh, max(6, round(60 * scale))) == []


def test_sabotage_numbers_taken_two_at_a_time_are_refused_by_the_database(fresh: Fresh) -> None:
    assert killed(fresh, 4, "skipping_counter")


def test_sabotage_without_that_guard_the_gap_is_seen(fresh: Fresh) -> None:
    fresh.change("DROP TRIGGER book_has_no_gap" + (" ON store_book" if fresh.url else ""))
    assert any("gap" in each for each in killed(fresh, 4, "skipping_counter"))
