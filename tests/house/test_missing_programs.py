"""A test that needs a missing program is left out with a loud last line; under CI it is red."""

import subprocess
import sys
from pathlib import Path

from tests.house.tree import ROOT, plant

STORY = """
import pytest

@pytest.mark.needs("qpdf")
def test_a_paper_is_whole():
    pass

def test_something_else():
    pass
"""


def _run(tree: Path, **surroundings: str) -> tuple[int, list[str]]:
    plant(tree, "conftest.py", (ROOT / "tests/conftest.py").read_text(encoding="utf-8"))
    plant(tree, "pytest.ini", "[pytest]\nmarkers =\n    needs(program): x\n")
    plant(tree, "test_story.py", STORY)
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "-p", "no:django", "-p", "no:cacheprovider"]
    done = subprocess.run(
        command, cwd=tree, env={"PATH": "/nowhere", **surroundings}, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout.strip().splitlines()


def test_here_it_is_left_out_and_told_last(tmp_path: Path) -> None:
    code, lines = _run(tmp_path)
    assert code == 0
    assert lines[-1] == "*** NOT TESTED HERE: qpdf is missing: apt-get install qpdf ***"
    assert lines[-2].startswith("1 passed, 1 skipped")


def test_under_ci_it_is_red(tmp_path: Path) -> None:
    code, lines = _run(tmp_path, CI="1")
    assert code == 1
    assert any("qpdf is missing: apt-get install qpdf" in line for line in lines)
    assert lines[-1].startswith("1 passed, 1 error")
