"""What `telnusqa doctor` looks at outside the database: keys, clocks, who is reachable, what can be verified."""

import hashlib
import http.client
import importlib.util
import socket
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.db import connection

_PATIENCE = 3.0
"""Seconds a neighbour is waited for."""
_CLOCKS_APART = 2.0
"""Seconds by which clocks may differ: codes by the clock (TOTP) bear thirty."""
_DATE_APART = 10.0
"""Seconds for a clock told in whole ones by somebody whose own clock is not ours to judge."""
_PORTS = {"https": 443, "http": 80, "smtps": 465, "smtp": 587}


@dataclass(frozen=True)
class Seen:
    """One thing looked at; ``wrong`` is empty where all is well."""

    what: str
    stands: str
    wrong: str = ""


def ring_keys() -> Iterator[Seen]:
    """The keys at hand, the one used now first, by name and check; two rings must not share a key."""
    from telnusqa.store.secret import checks

    at_hand = checks()
    for ring in ("box", "lookup"):
        names = [name.partition(":")[2] for name in at_hand if name.startswith(f"{ring}:")]
        wrong = (
            "none" if not names else "a development key" if settings.TELNUSQA_PRODUCTION and "insecure" in names else ""
        )
        yield Seen("keys", f"{ring}: {', '.join(names)}", wrong)
    shared = len(at_hand) - len(set(at_hand.values()))
    if shared:
        yield Seen("keys", f"{shared} serve twice", "one key, one purpose: make another with `telnusqa keys new`")
    sealed = settings.TELNUSQA_BACKUP_TO
    told = "no backup can be sealed: set TELNUSQA_BACKUP_TO" if settings.TELNUSQA_PRODUCTION and not sealed else ""
    yield Seen("backups", "sealed for another machine's key" if sealed else "not set up", told)


def clock_of_database() -> Iterator[Seen]:
    """This machine's clock against the database's, where that is another program's."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT clock_timestamp()")
            apart = abs((datetime.now(UTC) - cursor.fetchone()[0]).total_seconds())
        yield _apart("the database's", apart, _CLOCKS_APART)


def clocks_outside() -> Iterator[Seen]:
    """This machine's clock against the date a neighbour tells."""
    for url in filter(None, (settings.TELNUSQA_SMS, settings.TELNUSQA_SMS_SECOND)):
        told = _date_of(url)
        if told is not None:
            yield _apart(
                f"that of {urlsplit(url).hostname}", abs((datetime.now(UTC) - told).total_seconds()), _DATE_APART
            )


def _apart(whose: str, apart: float, most: float) -> Seen:
    wrong = "" if apart <= most else "the clock is wrong here or there: look at `timedatectl`"
    return Seen("clock", f"{apart:.1f} s from {whose}", wrong)


def _date_of(url: str) -> datetime | None:
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname:
        return None
    wire = http.client.HTTPSConnection(parts.hostname, parts.port or 443, timeout=_PATIENCE)
    try:
        wire.request("HEAD", "/")
        return parsedate_to_datetime(wire.getresponse().headers.get("Date", ""))
    except (OSError, http.client.HTTPException, ValueError, TypeError):
        return None
    finally:
        wire.close()


def reachable() -> Iterator[Seen]:
    """Whether a connection to each neighbour opens; nothing is said to them."""
    named = (
        ("sms", settings.TELNUSQA_SMS),
        ("second sms", settings.TELNUSQA_SMS_SECOND),
        ("mail", settings.TELNUSQA_MAIL),
    )
    for name, url in named:
        parts = urlsplit(url)
        if not parts.hostname:
            continue
        port = parts.port or _PORTS.get(parts.scheme, 443)
        yield Seen(name, f"{parts.hostname}:{port}", "" if _opens(parts.hostname, port) else "no connection opens")


def _opens(host: str, port: int) -> bool:
    with suppress(OSError), socket.create_connection((host, port), timeout=_PATIENCE):
        return True
    return False


def streebog() -> Seen:
    """Which Streebog there is: signatures of the national authority hash with it; nothing here needs one so far."""
    try:
        hashlib.new("md_gost12_512", usedforsecurity=False)
    except ValueError:
        slow = importlib.util.find_spec("gostcrypto") is not None
        by = (
            "in Python, slow: apt-get install libengine-gost-openssl"
            if slow
            else "none; only signatures by NCA keys need it"
        )
        return Seen("streebog", by)
    return Seen("streebog", "OpenSSL's")
