"""``field__among=[…]``: one of many texts, given to the engine as one value.

``__in`` writes a place for each of them, which costs a batch of thousands more to say than to look up.
"""

import json
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import CharField, Lookup


@CharField.register_lookup
class Among(Lookup):
    """The same rows as ``__in`` finds, by the same index."""

    lookup_name = "among"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: BaseDatabaseWrapper) -> tuple[str, tuple[Any, ...]]:
        """SQLite: the texts as a list of JSON."""
        left, parameters = self.process_lhs(compiler, connection)
        texts = json.dumps(list(self.rhs))
        return f"{left} IN (SELECT value FROM json_each(%s))", (*parameters, texts)  # noqa: S608 - a column of our own

    def as_postgresql(self, compiler: Any, connection: BaseDatabaseWrapper) -> tuple[str, tuple[Any, ...]]:
        """PostgreSQL: the texts as an array."""
        left, parameters = self.process_lhs(compiler, connection)
        return f"{left} = ANY(%s::text[])", (*parameters, list(self.rhs))
