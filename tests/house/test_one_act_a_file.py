"""One file per legal act: exactly one public function in it."""

import ast
from pathlib import Path

from tests.house.tree import ROOT, plant


def crowded(root: Path) -> list[str]:
    found = []
    for path in sorted((root / "telnusqa" / "acts").glob("*.py")):
        if path.name.startswith("_"):
            continue
        body = ast.parse(path.read_text(encoding="utf-8")).body
        public = [n.name for n in body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef) and n.name[0] != "_"]
        if len(public) != 1:
            found.append(f"{path.name}: {', '.join(public) or 'no public function'}")
    return found


def test_an_act_file_holds_one_act() -> None:
    assert crowded(ROOT) == []


def test_two_acts_in_a_file_are_seen(tmp_path: Path) -> None:
    plant(tmp_path, "telnusqa/acts/decide.py", "def decide(): ...\ndef undo(): ...\ndef _load(): ...\n")
    plant(tmp_path, "telnusqa/acts/submit.py", "def submit(): ...\ndef _load(): ...\n")
    plant(tmp_path, "telnusqa/acts/idle.py", "x = 1\n")
    plant(tmp_path, "telnusqa/acts/_act.py", "def act(): ...\ndef note(): ...\n")
    assert crowded(tmp_path) == ["decide.py: decide, undo", "idle.py: no public function"]
