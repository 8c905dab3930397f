"""A door asks the clock by its module: a name taken away from there would keep the clock of the day it was taken."""

import re
from pathlib import Path

from tests.house.tree import ROOT, files, plant

_TAKEN = re.compile(r"^from telnusqa\.doors\.shared\.access import [^#\n]*\bnow\b", re.MULTILINE)


def takers(root: Path) -> list[str]:
    found = files(root / "telnusqa" / "doors", ".py")
    return [path.relative_to(root).as_posix() for path in found if _TAKEN.search(path.read_text(encoding="utf-8"))]


def test_no_door_takes_the_clock_away() -> None:
    assert takers(ROOT) == []


def test_one_that_does_is_seen(tmp_path: Path) -> None:
    plant(tmp_path, "telnusqa/doors/staff/adapter.py", "from telnusqa.doors.shared.access import came_from, now\n")
    plant(tmp_path, "telnusqa/doors/staff/news.py", "from telnusqa.doors.shared import access\n")
    assert takers(tmp_path) == ["telnusqa/doors/staff/adapter.py"]
