"""The keys that checkpoints of the journal are signed by (Ed25519).

The one used now is in the settings with its name; of those before it only the public half is kept, so that what they
signed is still checked.
"""

import base64
from collections.abc import Mapping
from functools import lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from django.conf import settings

from telnusqa.core.errors import Unsafe

PRETEND = "insecure"
"""The name of the key that stands in every copy of this program: it proves nothing."""


@lru_cache(maxsize=4)
def _private(text: str) -> tuple[str, Ed25519PrivateKey]:
    name, _, key = text.strip().partition(":")
    try:
        return _named(name), Ed25519PrivateKey.from_private_bytes(base64.b64decode(key, validate=True))
    except ValueError as error:
        raise Unsafe("TELNUSQA_JOURNAL_KEY: no key; `telnusqa journal-key` makes one") from error


@lru_cache(maxsize=4)
def _public(text: str) -> Mapping[str, bytes]:
    found = {}
    for item in filter(None, text.split(",")):
        name, _, key = item.strip().partition(":")
        try:
            raw = base64.b64decode(key, validate=True)
            Ed25519PublicKey.from_public_bytes(raw)
            found[_named(name)] = raw
        except ValueError as error:
            raise Unsafe(f"TELNUSQA_JOURNAL_OLD_KEYS: {name} is no public key") from error
    return found


def _named(name: str) -> str:
    if not name:
        raise ValueError("a key has a name")
    return name


def current() -> str:
    """The name of the key that signs now. Raises ``Unsafe`` where none is named."""
    return _private(settings.TELNUSQA_JOURNAL_KEY)[0]


def public_keys() -> dict[str, bytes]:
    """Every public key by its name, 32 bytes each; the one used now is first."""
    name, key = _private(settings.TELNUSQA_JOURNAL_KEY)
    return {name: key.public_key().public_bytes_raw()} | {
        old: raw for old, raw in _public(settings.TELNUSQA_JOURNAL_OLD_KEYS).items() if old != name
    }


def sign(body: str) -> str:
    """The signature over a text, in hexadecimal digits, by the key that signs now."""
    return _private(settings.TELNUSQA_JOURNAL_KEY)[1].sign(body.encode()).hex()


def signed(body: str, signature: str, key: str) -> bool:
    """Whether the key of that name signed the text; False where its public half is not at hand."""
    raw = public_keys().get(key)
    if raw is None:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(raw).verify(bytes.fromhex(signature), body.encode())
    except (InvalidSignature, ValueError):
        return False
    return True
