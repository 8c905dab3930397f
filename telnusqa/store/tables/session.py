"""Sessions, each with the account it is of."""

from typing import ClassVar

from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.base_session import AbstractBaseSession, BaseSessionManager
from django.db import models

from telnusqa.store.tables.people import User


class SessionRow(AbstractBaseSession):
    """A session as Django keeps it; ``account`` is a member of staff's, None for an applicant and for nobody."""

    account = models.ForeignKey(User, null=True, on_delete=models.CASCADE, related_name="+")

    objects: ClassVar = BaseSessionManager()

    class Meta(AbstractBaseSession.Meta):
        db_table = "store_session"

    @classmethod
    def get_session_store_class(cls) -> type:
        """How its text is read: as Django reads its own."""
        return SessionStore
