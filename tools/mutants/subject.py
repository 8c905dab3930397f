"""What is changed, and which tests are nearest to it."""

import ast
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.mutants.change import Change, changes
from tools.mutants.value import ValueChange, value_changes

READER = "telnusqa/law/shipped.py"


@dataclass(frozen=True)
class Subject:
    """A file that is changed, and the module that is loaded with the change (of a file of numbers its reader).

    ``near`` are the tests that import the module themselves and are asked first.
    """

    path: Path
    source: Path
    module: str
    near: tuple[Path, ...]

    def changes(self) -> tuple[Change, ...] | tuple[ValueChange, ...]:
        """Its changes, told apart by their order; a tree of its own for each asking."""
        text = self.path.read_text(encoding="utf-8")
        if self.path.suffix == ".toml":
            return tuple(value_changes(tomllib.loads(text)))
        return tuple(changes(ast.parse(text)))


def subjects(root: Path, paths: Iterable[Path], tests: Iterable[Path]) -> Iterator[Subject]:
    """The files with the tests nearest to them."""
    named = {test: _imported(test) for test in tests}
    for path in paths:
        source = path if path.suffix == ".py" else root / READER
        module = _module(root, source)
        yield Subject(path, source, module, tuple(test for test, modules in named.items() if module in modules))


def _module(root: Path, path: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def _imported(path: Path) -> frozenset[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return frozenset(found)
