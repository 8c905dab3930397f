"""A question the ORM puts into SQL once a process: afterwards only its values change.

What is asked with every request costs the ORM longer to say than the database to answer. A question is written as
any queryset is, with its values as arguments::

    _OF_NUMBER = Question(lambda number: CaseHome.objects.filter(number=number))
    _OF_NUMBER("7K3M9QXAT")

Values are texts, whole numbers, days, and tuples of these (for ``__in``); nothing else, and never None, for SQL says
that in another way.
"""

import copy
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Generic, TypeVar

from django.db import connection, connections
from django.db.models import Model, QuerySet

M = TypeVar("M", bound=Model)
R = TypeVar("R")

Plain = str | int | date
Value = Plain | tuple[Plain, ...]
_SHAPE = ("_iterable_class", "_fields")
"""What a queryset knows of its rows beside its query."""
# A number the smallest column holds and no question names.
_DAY, _NUMBER, _TEXT = date(1, 1, 1), 31_337, "\x00value "


class Question(Generic[M, R]):
    """Rows as the queryset would give them; ``ask`` makes it of the values."""

    def __init__(self, ask: Callable[..., QuerySet[M, R]]) -> None:
        self._ask = ask
        self._said: dict[tuple[object, ...], _Said] = {}

    def __call__(self, *values: Value) -> list[R]:
        """Ask the database, with these values. Of "among none" SQL knows nothing: the ORM answers that itself."""
        return list(self._ask(*values)) if () in values else self._of_shape(values).rows(values)

    def sql(self, *values: Value) -> tuple[str, tuple[Any, ...]]:
        """The SQL and its parameters, to be a part of a larger question."""
        return self._of_shape(values).sql(values)

    def _of_shape(self, values: tuple[Value, ...]) -> "_Said":
        shape = (connection.vendor, *((type(value), len(value) if isinstance(value, tuple) else 0) for value in values))
        said = self._said.get(shape)
        if said is None:
            said = self._said[shape] = _Said(self._ask, values)
        return said


class _Said:
    """The SQL of a question, and where in it each value stands."""

    def __init__(self, ask: Callable[..., QuerySet[Any, Any]], values: tuple[Value, ...]) -> None:
        count = 0
        marked: list[Value] = []
        for value in values:
            many = value if isinstance(value, tuple) else (value,)
            marks = tuple(_mark(each, count + n) for n, each in enumerate(many))
            count += len(many)
            marked.append(marks if isinstance(value, tuple) else marks[0])
        self._queryset = ask(*marked)
        self._compiler = self._queryset.query.get_compiler(using=self._queryset.db)
        self._sql, params = self._compiler.as_sql()
        places = {str(mark): n for n, mark in enumerate(_flat(marked))}
        self._places = [places.get(str(param)) for param in params]
        self._params = list(params)
        if {place for place in self._places if place is not None} != set(range(count)):
            raise TypeError("a value of this question does not stand in its SQL as it is")

    def sql(self, values: tuple[Value, ...]) -> tuple[str, tuple[Any, ...]]:
        given = _flat(values)
        return self._sql, tuple(
            param if place is None else _as_text(given[place], param)
            for place, param in zip(self._places, self._params, strict=True)
        )

    def rows(self, values: tuple[Value, ...]) -> list[Any]:
        said = self.sql(values)
        compiler = copy.copy(self._compiler)
        query = copy.copy(self._queryset.query)
        # Instances of ours, so that no other question is answered with this SQL.
        vars(compiler)["connection"] = connections[self._queryset.db]  # a thread speaks through its own
        vars(compiler)["as_sql"] = lambda *_args, **_more: said
        vars(query)["get_compiler"] = lambda *_args, **_more: compiler
        asked = type(self._queryset)(model=self._queryset.model, query=query, using=self._queryset.db)
        for name in _SHAPE:
            setattr(asked, name, getattr(self._queryset, name))
        return list(asked)


def _mark(value: Plain, n: int) -> Plain:
    if isinstance(value, bool) or not isinstance(value, str | int | date):
        raise TypeError(f"no value of a question: {type(value).__name__}")
    if isinstance(value, str):
        return f"{_TEXT}{n}"
    return _NUMBER + n if isinstance(value, int) else _DAY + timedelta(days=n)


def _flat(values: Any) -> list[Plain]:
    return [each for value in values for each in (value if isinstance(value, tuple) else (value,))]


def _as_text(value: Plain, param: object) -> Plain:
    """SQLite is given a day as text; so was the mark."""
    return value.isoformat() if isinstance(value, date) and isinstance(param, str) else value
