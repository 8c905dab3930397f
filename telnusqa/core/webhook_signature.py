"""How a webhook is signed: as Standard Webhooks 1.0 has it, so that its receivers' ready libraries check it.

What is signed is ``id.timestamp.body`` with HMAC-SHA256; the id is the change's, the timestamp the second it was sent.
While an old secret still holds there are two signatures, and either is enough.
"""

import base64
import hmac
from collections.abc import Sequence
from datetime import datetime

SECRET_BYTES = 32
_PREFIX = "whsec_"


def secret_text(secret: bytes) -> str:
    """A secret as its owner keeps it."""
    return _PREFIX + base64.b64encode(secret).decode()


def secret_bytes(text: str) -> bytes:
    """The secret again. Raises ValueError for what is none."""
    if not text.startswith(_PREFIX):
        raise ValueError("no secret of a webhook")
    return base64.b64decode(text.removeprefix(_PREFIX), validate=True)


def signature(secret: bytes, event: str, second: int, body: bytes) -> str:
    """One signature."""
    signed = f"{event}.{second}.".encode() + body
    return "v1," + base64.b64encode(hmac.digest(secret, signed, "sha256")).decode()


def headers(keys: Sequence[tuple[str, bytes]], event: str, at: datetime, body: bytes) -> dict[str, str]:
    """What goes with the body; ``keys`` are the names of the secrets and the secrets, the current one first."""
    second = int(at.timestamp())
    return {
        "Content-Type": "application/json",
        "Webhook-Id": event,
        "Webhook-Timestamp": str(second),
        "Webhook-Signature": " ".join(signature(secret, event, second, body) for _, secret in keys),
        "Webhook-Key-Id": " ".join(name for name, _ in keys),
    }
