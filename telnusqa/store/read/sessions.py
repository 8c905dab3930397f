"""Where an account is signed in."""

from dataclasses import dataclass
from datetime import UTC, datetime

from django.contrib.auth import HASH_SESSION_KEY

from telnusqa.store.keep.sessions import name_of
from telnusqa.store.tables.people import User
from telnusqa.store.tables.session import SessionRow

BEGAN, ASKED, BROWSER = "began", "asked", "browser"
"""What a session remembers of itself: when it was signed in to and last asked (seconds), and in which browser."""


@dataclass(frozen=True, kw_only=True)
class SignedInAt:
    """A session that is open; ``asked_at`` is not newer than some minutes, ``browser`` "" where it did not say."""

    name: str
    began_at: datetime
    asked_at: datetime
    browser: str


def name_here(key: str) -> str:
    """What a page calls the session of that key by: the key itself opens it, and stands on no page."""
    return name_of(key)


def of_account(account: int, at: datetime) -> tuple[SignedInAt, ...]:
    """Every session of it that has not run out, the one that was asked last first."""
    user, found = User.objects.get(pk=account), []
    for row in SessionRow.objects.filter(account_id=account, expire_date__gt=at):
        kept = row.get_decoded()
        # A changed password ended the others; their rows go when somebody asks with them, or by night.
        if BEGAN in kept and kept.get(HASH_SESSION_KEY) == user.get_session_auth_hash():
            began, asked = int(kept[BEGAN]), int(kept.get(ASKED, kept[BEGAN]))
            found.append(
                SignedInAt(
                    name=name_of(row.session_key),
                    began_at=datetime.fromtimestamp(began, UTC),
                    asked_at=datetime.fromtimestamp(asked, UTC),
                    browser=str(kept.get(BROWSER, "")),
                )
            )
    return tuple(sorted(found, key=lambda each: each.asked_at, reverse=True))
