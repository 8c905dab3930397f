"""Several small questions in one: the database is asked once, and each question has its own rows."""

from datetime import UTC, datetime
from typing import Any

from django.db.models import IntegerField, Model, QuerySet, Value
from django.db.models.functions import JSONObject


def together(*asked: QuerySet[Any]) -> tuple[tuple[Any, ...], ...]:
    """The rows of each of these questions, in no order; none of them may be sliced.

    A row travels as one JSON object, which both engines make, for rows of different tables to stand in one answer.
    """
    first, *rest = [_part(n, rows) for n, rows in enumerate(asked)]
    found: list[list[Any]] = [[] for _ in asked]
    for n, kept in first.union(*rest, all=True) if rest else first:
        found[n].append(_row(asked[n].model, kept))
    return tuple(tuple(rows) for rows in found)


def _part(n: int, rows: QuerySet[Any]) -> QuerySet[Any]:
    names = [field.attname for field in rows.model._meta.concrete_fields]
    part = Value(n, output_field=IntegerField())
    told: QuerySet[Any, Any] = rows.order_by().annotate(part_=part, row_=JSONObject(**{name: name for name in names}))
    return told.values_list("part_", "row_")


def _row(model: type[Model], kept: dict[str, Any]) -> Model:
    fields = model._meta.concrete_fields
    return model.from_db(None, [field.attname for field in fields], [_value(kept[f.attname], f) for f in fields])


def _value(kept: Any, field: Any) -> Any:
    value = field.to_python(kept)
    # SQLite writes a moment without its zone, which is UTC in either engine.
    if isinstance(value, datetime) and value.tzinfo is None:
        return value.replace(tzinfo=UTC)
    return value
