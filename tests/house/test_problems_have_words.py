"""Every problem the code can raise has a sentence: a code without words would be a broken page."""

import ast
from pathlib import Path

from telnusqa.words import problem, register_problem

ROOT = Path(__file__).resolve().parents[2] / "telnusqa"


def codes(tree: Path) -> set[str]:
    """The codes of all problems made in these files: the second argument of ``Problem``."""
    found = set()
    for path in tree.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Problem":
                code = node.args[1] if len(node.args) > 1 else None
                if isinstance(code, ast.Constant):
                    found.add(str(code.value))
    return found


def speechless(found: set[str]) -> list[str]:
    """Codes nobody gave words to."""
    return sorted(code for code in found if not problem.has_words("", code) and not register_problem.has_words(code))


def test_every_problem_can_be_said() -> None:
    found = codes(ROOT)
    assert len(found) > 30
    assert speechless(found) == []


def test_sabotage_a_code_without_words_is_named(tmp_path: Path) -> None:
    (tmp_path / "act.py").write_text('raise Rejected(Problem("field", "never_worded", ""))', encoding="utf-8")
    assert speechless(codes(tmp_path)) == ["never_worded"]
