"""The sessions of an account, to be ended."""

from datetime import datetime
from hashlib import sha256

from telnusqa.store.tables.session import SessionRow


def end_all(account: int) -> int:
    """Every one of them; answers how many."""
    return _end(_keys(account))


def end_others(account: int, but: str) -> int:
    """All but the one of that name; answers how many."""
    return _end([key for key in _keys(account) if name_of(key) != but])


def end_one(account: int, name: str) -> int:
    """The one of that name; answers 0 where the account has none."""
    return _end([key for key in _keys(account) if name_of(key) == name])


def drop_before(at: datetime) -> int:
    """Those that ended before; answers how many."""
    dropped: int = SessionRow.objects.filter(expire_date__lt=at).delete()[0]
    return dropped


def name_of(key: str) -> str:
    """What a page calls a session by: its key itself opens it, and stands on no page."""
    return sha256(f"session {key}".encode()).hexdigest()[:16]


def _keys(account: int) -> list[str]:
    return list(SessionRow.objects.filter(account_id=account).values_list("pk", flat=True))


def _end(keys: list[str]) -> int:
    ended: int = SessionRow.objects.filter(pk__in=keys).delete()[0]
    return ended
