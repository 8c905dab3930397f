"""A question the ORM puts into SQL once a process: afterwards only its values change.

What is asked with every request costs the ORM longer to say than the database to answer. A question is written as
any queryset is, with its values as arguments::

    _OF_NUMBER = Question(lambda number: CaseHome.objects.filter(number=number))
    _OF_NUMBER("7K3M9QXAT")

Values are texts, whole numbers, days, and tuples of these (for ``__in``); nothing else, and never None, for SQL says
that in another way.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from operator import itemgetter
from typing import Any, Generic, TypeVar

from django.db import connection
from django.db.models import Model, QuerySet
from django.db.models.query import FlatValuesListIterable, ModelIterable, ValuesListIterable, get_related_populators

from telnusqa.store.planned import planned

M = TypeVar("M", bound=Model)
R = TypeVar("R")

Plain = str | int | date
Value = Plain | tuple[Plain, ...]
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
        rows = ask(*marked)
        self._using = rows.db
        compiler = rows.query.get_compiler(using=self._using)
        self._sql, params = compiler.as_sql()
        places = {str(mark): n for n, mark in enumerate(_flat(marked))}
        self._places = [places.get(str(param)) for param in params]
        self._params = list(params)
        if {place for place in self._places if place is not None} != set(range(count)):
            raise TypeError("a value of this question does not stand in its SQL as it is")
        self._compiler = compiler
        self._converters = compiler.get_converters([column for column, *_ in compiler.select])
        self._shaped = _shape_of(rows, compiler)

    def sql(self, values: tuple[Value, ...]) -> tuple[str, tuple[Any, ...]]:
        given = _flat(values)
        return self._sql, tuple(
            param if place is None else _as_text(given[place], param)
            for place, param in zip(self._places, self._params, strict=True)
        )

    def rows(self, values: tuple[Value, ...]) -> list[Any]:
        found: Iterable[Any] = planned(*self.sql(values), using=self._using)
        if self._converters:
            found = self._compiler.apply_converters(found, self._converters)
        shaped = self._shaped
        return [shaped(row) for row in found]


def _shape_of(rows: Any, compiler: Any) -> Callable[[Sequence[Any]], Any]:
    """What the queryset makes of a row: an instance of its model, a tuple, or the one value of a flat list."""
    kind = rows._iterable_class  # noqa: SLF001 - nothing public tells it
    if issubclass(kind, FlatValuesListIterable):
        return itemgetter(0)
    if issubclass(kind, ValuesListIterable):
        return tuple
    if not issubclass(kind, ModelIterable) or rows._prefetch_related_lookups:  # noqa: SLF001
        raise TypeError("a question answers rows of a table or lists of values")
    select, table, beside = compiler.select, compiler.klass_info, compiler.annotation_col_map or {}
    own = table["select_fields"]
    first, end = own[0], own[-1] + 1
    names = [select[n][0].target.attname for n in own]
    related = get_related_populators(table, select, rows.db)  # type: ignore[call-arg]  # a later Django takes one more

    def instance(row: Sequence[Any]) -> Any:
        made = table["model"].from_db(rows.db, names, row[first:end])
        for each in related:
            each.populate(row, made)
        for name, n in beside.items():
            setattr(made, name, row[n])
        return made

    return instance


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
