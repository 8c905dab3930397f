"""Whether what is committed survives a power cut."""

from django.db.backends.base.base import BaseDatabaseWrapper

from telnusqa.core.errors import Unsafe

_SQLITE = {"journal_mode": ("wal",), "synchronous": (2, 3), "foreign_keys": (1,)}
_POSTGRESQL = {"fsync": ("on",), "synchronous_commit": ("on", "remote_apply", "remote_write")}


def loose(connection: BaseDatabaseWrapper) -> tuple[str, ...]:
    """The settings of this connection that would let a commit be lost, each as "name = value"."""
    sqlite = connection.vendor == "sqlite"
    found: list[str] = []
    with connection.cursor() as cursor:
        for name, kept in (_SQLITE if sqlite else _POSTGRESQL).items():
            cursor.execute(f"PRAGMA {name}" if sqlite else f"SHOW {name}")
            value = cursor.fetchone()[0]
            if value not in kept:
                found.append(f"{name} = {value}")
    return tuple(found)


def refuse_loose(connection: BaseDatabaseWrapper) -> None:
    """Stop a start on a database that may lose commits.

    Raises :class:`telnusqa.core.errors.Unsafe`.
    """
    against = loose(connection)
    if against:
        raise Unsafe(f"{connection.vendor}: {', '.join(against)}")
