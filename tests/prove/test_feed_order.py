"""The feed loses nothing, though acts are committed in another order than they began, by processes of their own."""

import json
import subprocess

import pytest

from tests.fresh import Fresh
from tests.prove.contest import scene

pytestmark = pytest.mark.prove


def told(process: "subprocess.Popen[str]", line: str = "go\n") -> str:
    """What it says next, once it was told to go on."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(line)
    process.stdin.flush()
    return process.stdout.readline().strip()


def heard(process: "subprocess.Popen[str]") -> str:
    """What it says next."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def shown(process: "subprocess.Popen[str]") -> list[str]:
    """Every change the reader was shown, when it has read to the end."""
    printed, _ = process.communicate()
    found: list[str] = json.loads(printed.strip().splitlines()[-1])
    return found


def missed(fresh: Fresh, **more: str) -> tuple[set[str], list[str]]:
    """A case whose act began first and was committed last: what stands and was not shown, and all that was."""
    scene(fresh)
    slow = fresh.start("tests.prove.fed", "slow")
    assert heard(slow) == "held"
    quick = fresh.run("tests.prove.fed", "file", "3").split()
    reader = fresh.start("tests.prove.fed", "read", **more)
    for _ in range(2):  # the second round begins after the first has read all that stood
        assert told(reader) == "round"
    late = told(slow)
    slow.communicate()
    assert told(reader) == "round"
    assert told(reader) == "round"
    read = shown(reader)
    return {*quick, late} - {*read}, read


@pytest.mark.postgres
def test_an_act_that_began_first_and_is_committed_last_is_not_missed(fresh: Fresh) -> None:
    lost, read = missed(fresh)
    assert not lost
    assert len(read) == len(set(read)) == 4


@pytest.mark.postgres
def test_sabotage_read_by_its_moment_it_is_missed(fresh: Fresh) -> None:
    lost, _ = missed(fresh, BY_MOMENT="1")
    assert len(lost) == 1


def test_two_readers_who_number_meet_three_who_file_and_nobody_is_lost_or_told_twice(
    fresh: Fresh, scale: float
) -> None:
    scene(fresh)
    readers = [fresh.start("tests.prove.fed", "read") for _ in range(2)]
    for reader in readers:
        assert told(reader) == "round"
    filing = [fresh.start("tests.prove.fed", "file", str(max(5, int(100 * scale)))) for _ in range(3)]
    filed = {number for process in filing for number in process.communicate()[0].split()}
    for reader in readers:
        assert told(reader) == "round"
        read = shown(reader)
        assert len(read) == len(set(read))
        assert set(read) == filed
