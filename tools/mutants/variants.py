"""What a piece of syntax can become: the kinds of change that are made."""

import ast
import copy
import re
from collections.abc import Callable, Iterator

_COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_REACHED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitAnd,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}
_CALLED = {
    "min": "max",
    "any": "all",
    "bisect_left": "bisect_right",
    "startswith": "endswith",
    "lower": "upper",
    "lstrip": "rstrip",
    "find": "rfind",
    "partition": "rpartition",
}
_CALLED |= {other: name for name, other in _CALLED.items()}
_KIND = re.compile(r"^[A-Z][a-z]\w*$")
_MEMBER = re.compile(r"^[A-Z][A-Z0-9_]+$")

Variants = Iterator[ast.AST | None]


def variants(parent: ast.AST, node: ast.AST, *, inside: bool) -> Variants:
    """What ``node`` can become where it stands; ``None`` leaves it out. ``inside`` a function, or outside any."""
    if isinstance(parent, _CONDITIONED) and node is getattr(parent, "test", None):
        yield from _negated(node)
    if isinstance(parent, ast.comprehension) and isinstance(node, ast.expr) and node in parent.ifs:
        yield from _negated(node)
    change = _KINDS.get(type(node))
    if change is not None and not (isinstance(parent, ast.MatchValue) and isinstance(node, ast.Attribute)):
        yield from change(node, inside)


def _negated(node: ast.AST) -> Variants:
    # A single comparison and a negation are turned round by their own kinds.
    alone = isinstance(node, ast.Compare) and len(node.ops) == 1
    if (
        isinstance(node, ast.expr)
        and not alone
        and not (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not))
    ):
        yield ast.UnaryOp(ast.Not(), copy.deepcopy(node))


def _compare(node: ast.Compare, _inside: bool) -> Variants:
    for place, operator in enumerate(node.ops):
        for other in _COMPARED[type(operator)]:
            new = copy.deepcopy(node)
            new.ops[place] = other()
            yield new


def _bool_op(node: ast.BoolOp, _inside: bool) -> Variants:
    yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)


def _unary_op(node: ast.UnaryOp, _inside: bool) -> Variants:
    yield node.operand


def _bin_op(node: ast.BinOp, _inside: bool) -> Variants:
    yield ast.BinOp(node.left, _REACHED[type(node.op)](), node.right)


def _aug_assign(node: ast.AugAssign, _inside: bool) -> Variants:
    yield ast.AugAssign(node.target, _REACHED[type(node.op)](), node.value)
    yield ast.Pass()


def _constant(node: ast.Constant, _inside: bool) -> Variants:
    value = node.value
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int | float):
        yield ast.Constant(value + 1)
    elif isinstance(value, str):
        yield ast.Constant(f"{value}XX")
    elif isinstance(value, bytes):
        yield ast.Constant(value + b"XX")


def _return(node: ast.Return, _inside: bool) -> Variants:
    if node.value is not None and not _is_none(node.value):
        yield ast.Return(ast.Constant(None))


def _expression(node: ast.Expr, _inside: bool) -> Variants:
    if not isinstance(node.value, ast.Yield | ast.YieldFrom):
        yield ast.Pass()
    elif node.value.value is not None:
        yield ast.Expr(ast.Yield(ast.Constant(None)))


def _assigned(node: ast.Assign | ast.AnnAssign, inside: bool) -> Variants:
    if inside and node.value is not None and not _is_none(node.value):
        new = copy.copy(node)
        new.value = ast.Constant(None)
        yield new


def _called(node: ast.Call, _inside: bool) -> Variants:
    name = node.func
    if isinstance(name, ast.Name) and name.id == "sorted":
        yield ast.Call(ast.Name("list", ast.Load()), node.args, [])
    if isinstance(name, ast.Name) and name.id in _CALLED:
        yield ast.Call(ast.Name(_CALLED[name.id], ast.Load()), node.args, node.keywords)
    if isinstance(name, ast.Attribute) and name.attr in _CALLED:
        yield ast.Call(ast.Attribute(name.value, _CALLED[name.attr], ast.Load()), node.args, node.keywords)


def _keyword(node: ast.keyword, _inside: bool) -> Variants:
    if node.arg is not None:
        yield None


def _member(node: ast.Attribute, _inside: bool) -> Variants:
    # Another member of the same enumeration.
    if isinstance(node.value, ast.Name) and _KIND.match(node.value.id) and _MEMBER.match(node.attr):
        kind = node.value.id
        yield ast.parse(f"next(other for other in {kind} if other is not {kind}.{node.attr})", mode="eval").body


def _lambda(node: ast.Lambda, _inside: bool) -> Variants:
    yield ast.Lambda(node.args, ast.Constant(None))


def _left_out(_node: ast.AST, _inside: bool) -> Variants:
    yield ast.Pass()


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


_CONDITIONED = (ast.If, ast.While, ast.IfExp)
_KINDS: dict[type[ast.AST], Callable[..., Variants]] = {
    ast.Compare: _compare,
    ast.BoolOp: _bool_op,
    ast.UnaryOp: _unary_op,
    ast.BinOp: _bin_op,
    ast.AugAssign: _aug_assign,
    ast.Constant: _constant,
    ast.Return: _return,
    ast.Expr: _expression,
    ast.Assign: _assigned,
    ast.AnnAssign: _assigned,
    ast.Call: _called,
    ast.keyword: _keyword,
    ast.Attribute: _member,
    ast.Lambda: _lambda,
    ast.Raise: _left_out,
    ast.Break: lambda _node, _inside: iter([ast.Continue()]),
    ast.Continue: lambda _node, _inside: iter([ast.Break()]),
}
