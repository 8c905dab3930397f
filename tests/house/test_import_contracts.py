"""The contracts of imports bite: a tree that breaks each of them is seen to."""

import re
import subprocess
import sys
from pathlib import Path

from tests.house.tree import ROOT, plant

BROKEN = {
    "core/a.py": "import telnusqa.law.b\n",  # layers: core knows the law
    "law/b.py": "import django\n",  # pure
    "doors/portal/c.py": "import telnusqa.doors.college.d\nimport telnusqa.store.tables.e\n",  # doors apart, writers
    "doors/college/d.py": "",
    "store/tables/e.py": "import telnusqa.paper.f\n",  # store and paper apart
    "paper/f.py": "",
    "acts/g.py": "import telnusqa.outside.h\nimport telnusqa.acts.i\n",  # neighbours
    "outside/h.py": "",
    "acts/i.py": "import telnusqa.acts.g\n",  # a ring
}
ROOMS = """core law words paper store store/tables store/keep store/read outside sheets acts site doors doors/shared
doors/public doors/portal doors/college doors/verify doors/jobs doors/staff doors/reference
doors/counter doors/archive doors/api doors/ops"""


def verdicts(root: Path) -> dict[str, str]:
    """Each contract's name and whether it was kept, as import-linter says of this tree."""
    program = Path(sys.executable).parent / "lint-imports"
    said = subprocess.run([program, "--no-cache", "--no-logo"], cwd=root, capture_output=True, text=True, check=False)
    found = dict(re.findall(r"^(.+?)\s+(KEPT|BROKEN)\b", " ".join(said.stdout.split("\n\n")), re.MULTILINE))
    assert found, said.stdout + said.stderr
    return found


def test_each_contract_is_broken_by_a_tree_that_breaks_it(tmp_path: Path) -> None:
    plant(tmp_path, "pyproject.toml", (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    plant(tmp_path, "telnusqa/__init__.py", "")
    for room in ROOMS.split():
        plant(tmp_path, f"telnusqa/{room}/__init__.py", "")
    assert set(verdicts(tmp_path).values()) == {"KEPT"}
    for name, text in BROKEN.items():
        plant(tmp_path, f"telnusqa/{name}", text)
    assert set(verdicts(tmp_path).values()) == {"BROKEN"}
