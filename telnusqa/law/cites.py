"""How a rule names its paragraph."""

import re
from collections.abc import Callable
from typing import TypeVar

_ID = re.compile(r"^(2015|2023|policy|[a-z]+(-[a-z]+)*)(:[A-Za-z0-9.\-]+)?$")
_Rule = TypeVar("_Rule", bound=Callable[..., object])


def cites(*clauses: str) -> Callable[[_Rule], _Rule]:
    """Name the paragraphs a rule stands on; they are kept in the function's ``__cites__``.

    An id is ``edition:paragraph`` (2015:9.3), ``policy:rule`` or ``act:article`` (public-services:20).
    Raises ``ValueError`` when there is none or one has another form.
    """
    if not clauses or not all(_ID.match(clause) for clause in clauses):
        raise ValueError(f"not clause ids: {clauses}")

    def mark(rule: _Rule) -> _Rule:
        vars(rule)["__cites__"] = clauses
        return rule

    return mark
