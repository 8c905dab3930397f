"""A webhook: an address of another system that is told of every change of its organisation's cases, in order."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from telnusqa.core.problem import Problem


class WebhookState(StrEnum):
    """Whether it is told of changes. ``SILENT`` did not take one for so long that nobody asks it any more."""

    ON = "on"
    PAUSED = "paused"
    SILENT = "silent"
    WITHDRAWN = "withdrawn"


SILENT_AFTER = timedelta(days=3)
"""Unanswered for so long, it is left alone until an administrator lets it go on; nothing is lost meanwhile."""
OLD_SECRET_LASTS = timedelta(days=1)
"""After a new secret was given, both sign for so long."""
DELIVERIES_KEPT = timedelta(days=30)
"""What became of each try is shown for so long."""

LONGEST_ADDRESS = 500
_SEEN = re.compile(r"[!-~]+")
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"(?=.{{1,253}}$)(?:{_LABEL}\.)*{_LABEL}")
# A name and password, or a part after #, would not reach the other system as they were meant.
_BEHIND_SCHEME = re.compile(r"(?P<host>[^/?#@:\\\[\]]+)(?::(?P<port>[0-9]{1,5}))?(?P<path>/[^#\\]*|\?[^#\\]*)?")
_LAST_PORT = 65535
HTTPS = 443
HTTP = 80


@dataclass(frozen=True)
class Address:
    """Where to: parsed once, so that whoever checks it and whoever goes there read the same."""

    tls: bool
    host: str
    port: int
    path: str

    def __str__(self) -> str:
        usual = HTTPS if self.tls else HTTP
        port = "" if self.port == usual else f":{self.port}"
        return f"{'https' if self.tls else 'http'}://{self.host}{port}{self.path}"


def parse_address(text: str, field: str, *, ports: frozenset[int], plain: bool) -> Address | Problem:
    """The address as typed: https, a host's name, one of the ``ports`` (any, where none is named), no password in it.

    ``plain`` lets http through too, for a trial on this machine. Which machine the name leads to is asked each time
    one goes there, not here.
    """
    kept = text.strip()
    if not kept:
        return Problem(field, "missing")
    if len(kept) > LONGEST_ADDRESS:
        return Problem(field, "too_long", "", {"most": LONGEST_ADDRESS, "now": len(kept)})
    if not _SEEN.fullmatch(kept):
        return Problem(field, "webhook_address")
    scheme, between, rest = kept.partition("://")
    tls = scheme.lower() == "https"
    if not between or not (tls or (plain and scheme.lower() == "http")):
        return Problem(field, "webhook_not_https")
    parts = _BEHIND_SCHEME.fullmatch(rest)
    if parts is None:
        return Problem(field, "webhook_address")
    host = parts["host"].lower().removesuffix(".")
    port = int(parts["port"] or (HTTPS if tls else HTTP))
    if not _HOST.fullmatch(host) or not 0 < port <= _LAST_PORT:
        return Problem(field, "webhook_address")
    if ports and port not in ports:
        return Problem(field, "webhook_port", "", {"ports": ", ".join(str(each) for each in sorted(ports))})
    path = parts["path"] or "/"
    return Address(tls, host, port, path if path.startswith("/") else f"/{path}")


@dataclass(frozen=True, kw_only=True)
class Webhook:
    """A webhook as its page shows it. ``position`` is the place in the feed it has been told up to.

    ``failing_since`` is when its tries began to fail, None while they do not; ``awake`` says that an errand is on its
    way to it.
    """

    id: int
    home: int
    address: Address
    state: WebhookState
    version: int
    position: int
    key: str
    old_key: str
    old_key_until: datetime | None
    made_at: datetime
    failing_since: datetime | None
    answered_at: datetime | None
    last_error: str
    awake: bool


def is_silent(failing_since: datetime, at: datetime) -> bool:
    """Whether it is to be left alone."""
    return at - failing_since >= SILENT_AFTER
