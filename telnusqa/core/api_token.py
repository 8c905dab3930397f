"""The token by which a machine of an organisation is known: an id anybody may read, and a secret shown once.

Its text is ``tq_ID_SECRET``. At rest there is only the secret's sha256: it holds 256 random bits, which no slow hash
makes harder to guess.
"""

import base64
import hmac
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256

from telnusqa.core.case import Version
from telnusqa.core.scope import Scope
from telnusqa.core.serial import encoded

ID_BYTES = 5
SECRET_BYTES = 32
LIVES = timedelta(days=365)
"""How long a new secret works where nothing else is said."""
LONGEST = timedelta(days=730)
SOON = timedelta(days=30)
"""So long before a token ends whoever looks after it is told."""
OVERLAP = timedelta(days=7)
"""How long the secret before works on after a rotation where nothing else is said."""
LONGEST_OVERLAP = timedelta(days=30)
MOST = 20_000
"""Requests in a quarter of an hour where nothing else is said."""

_NOBODY = ""
_ID = r"[0-9A-HJKMNP-TV-Z]{8}"
_TEXT = re.compile(rf"tq_({_ID})_([A-Za-z0-9_-]{{43}})", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class ApiToken:
    """A token as it stands. ``secret_hash`` and ``earlier_hash`` are sha256 in hex, "" where there is none.

    ``earlier_until`` is when the secret before the rotation ends, ``most`` how many requests in a quarter of an hour
    are answered.
    """

    id: str
    organisation: int
    name: str
    scopes: frozenset[Scope]
    secret_hash: str
    earlier_hash: str
    earlier_until: datetime | None
    expires_at: datetime
    withdrawn_at: datetime | None
    last_used_on: date | None
    most: int
    version: Version

    def works(self, at: datetime) -> bool:
        """Whether it is neither withdrawn nor expired."""
        return self.withdrawn_at is None and at < self.expires_at

    def ends_soon(self, at: datetime) -> bool:
        """Whether it works, and not for long any more: its system is to get a new secret."""
        return self.works(at) and self.expires_at - at <= SOON


def token_id(raw: bytes) -> str:
    """A token's public id out of :data:`ID_BYTES` random bytes."""
    if len(raw) != ID_BYTES:
        raise ValueError(f"{ID_BYTES} bytes, not {len(raw)}")
    return encoded(raw)


def secret(raw: bytes) -> str:
    """A token's secret out of :data:`SECRET_BYTES` random bytes."""
    if len(raw) != SECRET_BYTES:
        raise ValueError(f"{SECRET_BYTES} bytes, not {len(raw)}")
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def text_of(id_: str, secret_: str) -> str:
    """The whole token, as it is shown once and sent with each request."""
    return f"tq_{id_}_{secret_}"


def parse_token(text: str) -> tuple[str, str] | None:
    """Id and secret of a token as it was sent, or None where it cannot be one."""
    found = _TEXT.fullmatch(text)
    return (found[1], found[2]) if found else None


def is_token_id(text: str) -> bool:
    """Whether this can be a token's public id."""
    return re.fullmatch(_ID, text) is not None


def hash_of(secret_: str) -> str:
    """What is kept in place of the secret."""
    return sha256(secret_.encode()).hexdigest()


def opens(token: ApiToken | None, secret_: str, at: datetime) -> bool:
    """Whether this secret opens this token now; an unknown token takes as long to refuse as a known one."""
    given = hash_of(secret_)
    # How long it takes is decided by what was given, which stands second.
    now = hmac.compare_digest(token.secret_hash if token else _NOBODY, given)
    before = hmac.compare_digest(token.earlier_hash if token else _NOBODY, given)
    if token is None or not token.works(at):
        return False
    return now or (before and token.earlier_until is not None and at < token.earlier_until)
