"""How one change reaches the tests: this process imports the changed module in place of the real one."""

import ast
import importlib.abc
import importlib.machinery
import importlib.util
import sys
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from tools.mutants.value import ValueChange


class _Loader(importlib.machinery.SourceFileLoader):
    code: CodeType

    def get_code(self, _fullname: str) -> CodeType:
        return self.code


class _Finder(importlib.abc.MetaPathFinder):
    def __init__(self, module: str, path: Path, code: CodeType) -> None:
        self._module, self._path, self._code = module, path, code

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self._module:
            return None
        loader = _Loader(fullname, str(self._path))
        loader.code = self._code
        return importlib.util.spec_from_file_location(fullname, self._path, loader=loader)


def plant_module(module: str, path: Path, tree: ast.Module) -> None:
    """From now on ``import module`` gives the tree. Raises ``SyntaxError``, ``ValueError`` when it is no Python."""
    if module in sys.modules:
        raise RuntimeError(f"{module} was imported too early")
    sys.meta_path.insert(0, _Finder(module, path, compile(tree, str(path), "exec")))


def plant_value(path: Path, change: ValueChange) -> None:
    """From now on the file of that text is read with the change."""
    text, loads = path.read_text(encoding="utf-8"), tomllib.loads

    def changed(asked: str, /, *, parse_float: Callable[[str], Any] = float) -> dict[str, Any]:
        table = loads(asked, parse_float=parse_float)
        return change.made(table) if asked == text else table

    tomllib.loads = changed
