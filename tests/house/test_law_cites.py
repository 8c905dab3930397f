"""A public function of the law names its paragraph."""

import ast
from pathlib import Path

from tests.house.tree import ROOT, plant

# What opens or dates the norms rather than stating one.
LOADERS = {"cites.py", "shipped.py"}


def uncited(root: Path) -> list[str]:
    found = []
    for path in sorted((root / "telnusqa" / "law").rglob("*.py")):
        if path.name in LOADERS:
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
                clauses = [clause for decorator in node.decorator_list for clause in _clauses(decorator)]
                if not clauses:
                    found.append(f"{path.name}: {node.name}")
    return found


def _clauses(decorator: ast.expr) -> list[str]:
    if not (isinstance(decorator, ast.Call) and isinstance(decorator.func, ast.Name) and decorator.func.id == "cites"):
        return []
    return [a.value for a in decorator.args if isinstance(a, ast.Constant) and isinstance(a.value, str) and a.value]


def test_every_rule_names_its_paragraph() -> None:
    assert uncited(ROOT) == []


def test_a_rule_without_a_paragraph_is_seen(tmp_path: Path) -> None:
    rule = (
        '@cites("2015:9.3")\ndef fresh(): ...\n\n@cites()\ndef empty(): ...\n\ndef bare(): ...\n\ndef _inner(): ...\n'
    )
    plant(tmp_path, "telnusqa/law/press_notice.py", rule)
    plant(tmp_path, "telnusqa/law/shipped.py", "def shipped(): ...\n")
    assert uncited(tmp_path) == ["press_notice.py: empty", "press_notice.py: bare"]
