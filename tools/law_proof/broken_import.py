"""How a break reaches every user: the module is broken as it is loaded, before anybody takes a name from it."""

import importlib.abc
import importlib.machinery
import importlib.util
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from tools.law_proof.altered import Broken, wrapped

NO_FUNCTION = 91
"""The exit code of a process that was to break a function which is not there."""


class NoSuchFunction(Exception):
    """A row names a function that its module does not hold."""


class _Loader(importlib.machinery.SourceFileLoader):
    name_in_module: str

    def exec_module(self, module: ModuleType) -> None:
        super().exec_module(module)
        try:
            put_broken(module, self.name_in_module)
        except NoSuchFunction:
            # Raised here it would only spoil the import, and a spoilt import is red.
            os._exit(NO_FUNCTION)


class _Finder(importlib.abc.MetaPathFinder):
    def __init__(self, module: str, path: Path, name: str) -> None:
        self._module, self._path, self._name = module, path, name

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self._module:
            return None
        loader = _Loader(fullname, str(self._path))
        loader.name_in_module = self._name
        packaged = [str(self._path.parent)] if self._path.name == "__init__.py" else None
        return importlib.util.spec_from_file_location(
            fullname, self._path, loader=loader, submodule_search_locations=packaged
        )


def plant(function: str, root: Path) -> None:
    """From now on the function (``module:name`` or ``module:Class.name``) answers otherwise.

    Raises :class:`NoSuchFunction` when there is no such module; a missing name is told when the module is loaded.
    """
    module, _, name = function.partition(":")
    if module in sys.modules:
        raise RuntimeError(f"{module} was imported too early")
    bare = root.joinpath(*module.split("."))
    path = next((file for file in (bare.with_suffix(".py"), bare / "__init__.py") if file.is_file()), None)
    if path is None:
        raise NoSuchFunction(function)
    sys.meta_path.insert(0, _Finder(module, path, name))


def put_broken(module: ModuleType, name: str) -> None:
    """Put the broken function in its place. Raises :class:`NoSuchFunction`."""
    *owners, last = name.split(".")
    owner: Any = module
    for each in owners:
        owner = getattr(owner, each, None)
    found = vars(owner).get(last) if owner is not None else None
    if isinstance(found, property):
        setattr(owner, last, property(wrapped(found.fget) if found.fget else lambda _: Broken()))
    elif isinstance(found, staticmethod | classmethod):
        setattr(owner, last, type(found)(wrapped(found.__func__)))
    elif isinstance(found, type):
        # A class is named for what it refuses to be made of.
        setattr(found, "__post_init__", lambda _self, *_given: None)  # noqa: B010 - a type has no such attribute for mypy
    elif callable(found):
        setattr(owner, last, wrapped(found))
    else:
        raise NoSuchFunction(f"{module.__name__}:{name}")
