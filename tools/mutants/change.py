"""Every small change that can be made to a module, found in its syntax tree."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tools.mutants.variants import variants

_NAMED = (ast.FunctionDef, ast.ClassDef)
_TYPES = {"TypeVar", "NewType", "ParamSpec"}
_BUILT_IN_ERROR = re.compile(r"^(Key|Value|Type|Lookup|Runtime|NotImplemented|Assertion|Index)Error$")


@dataclass(frozen=True, kw_only=True)
class Change:
    """One changed place: ``parent.field`` (or its ``index``-th element) becomes ``new``; ``None`` leaves it out.

    ``scope`` is the class or function it stands in, ``inside`` whether that is a function.
    """

    parent: ast.AST
    field: str
    index: int | None
    new: ast.AST | None
    line: int
    scope: str
    inside: bool
    was: str
    now: str

    def make(self) -> None:
        """Change the tree itself."""
        if self.index is None:
            setattr(self.parent, self.field, self.new)
        elif self.new is None:
            del getattr(self.parent, self.field)[self.index]
        else:
            getattr(self.parent, self.field)[self.index] = self.new
        if self.new is not None:
            ast.fix_missing_locations(self.new)

    @property
    def name(self) -> str:
        """How it is known whatever its line: where it is made, and what becomes what."""
        return f"{self.scope}: {self.was} → {self.now}"


def changes(tree: ast.Module) -> Iterator[Change]:
    """The changes of a module, in the order of its text.

    Left alone: docstrings, annotations, imports, decorators, bases of classes, assertions that narrow a type, and
    the wording of built-in errors, which is read by programmers only.
    """
    yield from _within(tree, "module", inside=False)


def _within(node: ast.AST, scope: str, *, inside: bool) -> Iterator[Change]:
    """``inside`` says whether this is the body of a function."""
    for field, index, child in _children(node):
        if _left_alone(node, field, child):
            continue
        line = getattr(child, "lineno", getattr(node, "lineno", 0))
        for new in variants(node, child, inside=inside):
            yield Change(
                parent=node,
                field=field,
                index=index,
                new=new,
                line=line,
                scope=scope,
                inside=inside,
                was=_told(child),
                now=_told(new) if new is not None else "nothing",
            )
        if isinstance(child, _NAMED):
            deeper = f"{scope}.{child.name}".removeprefix("module.")
            yield from _within(child, deeper, inside=isinstance(child, ast.FunctionDef))
        else:
            yield from _within(child, scope, inside=inside)


def _children(node: ast.AST) -> Iterator[tuple[str, int | None, ast.AST]]:
    for field, value in ast.iter_fields(node):
        if isinstance(value, ast.AST):
            yield field, None, value
        elif isinstance(value, list):
            for index, each in enumerate(value):
                if isinstance(each, ast.AST):
                    yield field, index, each


def _left_alone(parent: ast.AST, field: str, child: ast.AST) -> bool:
    if isinstance(child, ast.Import | ast.ImportFrom | ast.Assert | ast.operator | ast.cmpop | ast.expr_context):
        return True
    if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
        return True
    if field in {"annotation", "returns", "decorator_list", "bases", "keywords"} and not isinstance(parent, ast.Call):
        return True
    if isinstance(parent, ast.Raise) and isinstance(child, ast.Call) and isinstance(child.func, ast.Name):
        return bool(_BUILT_IN_ERROR.match(child.func.id))
    if isinstance(parent, ast.If) and field == "test" and ast.unparse(child) == "TYPE_CHECKING":
        return True
    return isinstance(child, ast.Call) and isinstance(child.func, ast.Name) and child.func.id in _TYPES


def _told(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 100 else f"{text[:97]}..."
