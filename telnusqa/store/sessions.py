"""Sessions as Django keeps them, and beside each the account it is of: so they can be listed, and ended."""

from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends import db

from telnusqa.store.tables.session import SessionRow


class SessionStore(db.SessionStore):
    """Django's, in a table of our own. It asks nothing more, and writes no more often."""

    @classmethod
    def get_model_class(cls) -> type[SessionRow]:
        """The table."""
        return SessionRow

    def create_model_instance(self, data: dict[str, Any]) -> SessionRow:
        """The row to be written: of the account that has signed in, if one has."""
        row = super().create_model_instance(data)
        assert isinstance(row, SessionRow)
        account = data.get(SESSION_KEY)
        row.account_id = int(account) if account else None
        return row
