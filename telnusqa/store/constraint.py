"""A foreign key over several columns, on both engines.

SQLite cannot add one to a table that exists; as a constraint of the model's Meta it survives Django's remake of tables.
"""

from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.backends.ddl_references import Statement
from django.db.models import BaseConstraint, Model


class CompositeForeignKey(BaseConstraint):
    """``columns`` of this table name a row of ``table`` by its ``keys``, which are a unique key there."""

    def __init__(self, *, columns: tuple[str, ...], table: str, keys: tuple[str, ...], name: str) -> None:
        super().__init__(name=name)
        self.columns = tuple(columns)
        self.table = table
        self.keys = tuple(keys)

    def constraint_sql(self, model: type[Model] | None, schema_editor: BaseDatabaseSchemaEditor | None) -> str:
        """The clause as it stands inside CREATE TABLE."""
        assert schema_editor is not None
        if model is not None and schema_editor.connection.vendor != "sqlite":
            # The other table may not stand yet: added once every table of the migration does.
            schema_editor.deferred_sql.append(self.create_sql(model, schema_editor))
            return ""
        return self._clause(schema_editor)

    def _clause(self, schema_editor: BaseDatabaseSchemaEditor) -> str:
        quote = schema_editor.quote_name
        columns = ", ".join(quote(column) for column in self.columns)
        keys = ", ".join(quote(key) for key in self.keys)
        return f"CONSTRAINT {quote(self.name)} FOREIGN KEY ({columns}) REFERENCES {quote(self.table)} ({keys})"

    def create_sql(self, model: type[Model] | None, schema_editor: BaseDatabaseSchemaEditor | None) -> Any:
        """Adds it to a table that exists; SQLite remakes the table instead."""
        assert model is not None and schema_editor is not None
        if schema_editor.connection.vendor == "sqlite":
            schema_editor._remake_table(model)  # type: ignore[attr-defined]
            return None
        table = schema_editor.quote_name(model._meta.db_table)
        return Statement(f"ALTER TABLE {table} ADD {self._clause(schema_editor)}")

    def remove_sql(self, model: type[Model] | None, schema_editor: BaseDatabaseSchemaEditor | None) -> Any:
        """Takes it away; SQLite remakes the table without it."""
        assert model is not None and schema_editor is not None
        if schema_editor.connection.vendor == "sqlite":
            schema_editor._remake_table(model)  # type: ignore[attr-defined]
            return None
        table = schema_editor.quote_name(model._meta.db_table)
        return Statement(f"ALTER TABLE {table} DROP CONSTRAINT {schema_editor.quote_name(self.name)}")

    def validate(
        self,
        model: type[Model],
        instance: Model,
        exclude: Any = None,
        using: str = DEFAULT_DB_ALIAS,
    ) -> None:
        """The database alone checks it: no form writes these tables."""

    def deconstruct(self) -> Any:
        """For migrations."""
        path, args, kwargs = super().deconstruct()
        return path, args, {**kwargs, "columns": self.columns, "table": self.table, "keys": self.keys}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CompositeForeignKey) and self.deconstruct() == other.deconstruct()

    __hash__ = BaseConstraint.__hash__
