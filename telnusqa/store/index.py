"""An index of a large table, built while people write."""

from typing import Any

from django.contrib.postgres.operations import AddIndexConcurrently
from django.db.migrations.operations import AddIndex


class AddIndexWhileWriting(AddIndexConcurrently):
    """For migrations with ``atomic = False``: PostgreSQL builds it CONCURRENTLY; SQLite has one writer in any case."""

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Build it."""
        how = AddIndex if schema_editor.connection.vendor == "sqlite" else AddIndexConcurrently
        how.database_forwards(self, app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Take it away."""
        how = AddIndex if schema_editor.connection.vendor == "sqlite" else AddIndexConcurrently
        how.database_backwards(self, app_label, schema_editor, from_state, to_state)
