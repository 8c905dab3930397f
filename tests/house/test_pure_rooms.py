"""Core, law and words have no clock, no chance and no file; the two files that open the shipped texts aside."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import ROOT, plant

MAY_OPEN = {"law/shipped.py", "words/catalogue.py"}
CLOCK = {"now", "today", "utcnow", "monotonic", "perf_counter", "localtime", "gmtime"}
FILES = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "print", "input"}


def impure(root: Path) -> list[str]:
    found = []
    for room in ("core", "law", "words"):
        for path in sorted((root / "telnusqa" / room).rglob("*.py")):
            name = path.relative_to(root / "telnusqa").as_posix()
            banned = CLOCK if name in MAY_OPEN else CLOCK | FILES
            for line, used in _called(ast.parse(path.read_text(encoding="utf-8"))):
                if used in banned:
                    found.append(f"{name}:{line} {used}")
    return found


def _called(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Names used from builtins or off an object; a name imported elsewhere counts as well."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in {"open", "print", "input"}:
            yield node.lineno, node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
            yield node.lineno, node.attr
        elif isinstance(node, ast.ImportFrom) and node.module in {"time", "datetime", "pathlib", "os"}:
            yield from ((node.lineno, alias.name) for alias in node.names)


def test_the_pure_rooms_have_no_clock_and_no_file() -> None:
    assert impure(ROOT) == []


@pytest.mark.parametrize(
    "line",
    ["datetime.now()", "date.today()", "open('x')", "p.read_text()", "f = date.today", "from time import monotonic"],
)
def test_a_clock_or_a_file_is_seen(tmp_path: Path, line: str) -> None:
    plant(tmp_path, "telnusqa/core/due.py", f"x = 1\n{line}\n")
    assert len(impure(tmp_path)) == 1


def test_an_argument_named_today_is_no_clock(tmp_path: Path) -> None:
    plant(tmp_path, "telnusqa/law/term.py", "def late(due, today):\n    return today > due\n")
    plant(tmp_path, "telnusqa/words/catalogue.py", "path.open()\n")
    assert impure(tmp_path) == []
