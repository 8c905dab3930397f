"""Values that may not be read from the database alone: sealed (AES-256-GCM), and their look-up codes (HMAC-SHA256).

Every sealed text and every code names the key it was made with; keys live outside the database, and the first of each
ring is the one used now.
"""

import base64
import hmac
import os
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

from telnusqa.core.errors import Sealed

NONCE_BYTES = 12
SECOND_FACTOR = "second factor"
"""What secrets of second factors are bound to."""


@lru_cache(maxsize=8)
def _ring(text: str) -> dict[str, bytes]:
    ring: dict[str, bytes] = {}
    for item in filter(None, text.split(",")):
        name, _, key = item.partition(":")
        ring[name] = base64.b64decode(key)
    return ring


@lru_cache(maxsize=8)
def _box(key: bytes) -> AESGCM:
    return AESGCM(key)


def _current(ring: dict[str, bytes]) -> tuple[str, bytes]:
    return next(iter(ring.items()))


def current_name() -> str:
    """The name of the key values are sealed with now."""
    return _current(_ring(settings.TELNUSQA_BOX_KEYS))[0]


def lookup_names() -> tuple[str, ...]:
    """The names of the keys codes are looked for by, the one they are made with now first."""
    return tuple(_ring(settings.TELNUSQA_LOOKUP_KEYS))


def seal_bytes(value: bytes, context: str) -> bytes:
    """Encrypted bytes, bound to their context: the same bytes elsewhere do not open. The key's name leads them."""
    name, key = _current(_ring(settings.TELNUSQA_BOX_KEYS))
    nonce = os.urandom(NONCE_BYTES)
    return name.encode() + b":" + nonce + _box(key).encrypt(nonce, value, context.encode())


def unseal_bytes(sealed: bytes, context: str) -> bytes:
    """The bytes again. Raises :class:`Sealed` where the key is not at hand, or the bytes or the context are others."""
    name, _, rest = sealed.partition(b":")
    key = _ring(settings.TELNUSQA_BOX_KEYS).get(name.decode("ascii", "replace"))
    if key is None:
        raise Sealed(f"no key for {context}")
    try:
        return _box(key).decrypt(rest[:NONCE_BYTES], rest[NONCE_BYTES:], context.encode())
    except InvalidTag as error:
        raise Sealed(context) from error


def seal(text: str, context: str) -> str:
    """A sealed text; an empty one stays empty."""
    return base64.b64encode(seal_bytes(text.encode(), context)).decode() if text else ""


def unseal(sealed: str, context: str) -> str:
    """The text again. Raises :class:`Sealed`."""
    return unseal_bytes(base64.b64decode(sealed), context).decode() if sealed else ""


def mac(value: str, context: str) -> str:
    """A code to look a sealed value up by, made with the current key; empty for an empty value."""
    if not value:
        return ""
    return _code(*_current(_ring(settings.TELNUSQA_LOOKUP_KEYS)), value, context)


def macs(value: str, context: str) -> tuple[str, ...]:
    """The codes of a value by every key at hand, the current one first: what was kept before a new key is found too."""
    return tuple(_code(name, key, value, context) for name, key in _ring(settings.TELNUSQA_LOOKUP_KEYS).items())


def is_mac(kept: str, value: str, context: str) -> bool:
    """Whether a kept code is that of this value; in the same time whatever it is."""
    return sum(hmac.compare_digest(kept, each) for each in macs(value, context)) > 0


def _code(name: str, key: bytes, value: str, context: str) -> str:
    return name + ":" + hmac.digest(key, f"{context}\x00{value}".encode(), "sha256").hex()


def checks() -> dict[str, str]:
    """The name of each key at hand with a check that tells it from another of that name and tells nothing else."""
    rings = {"box": settings.TELNUSQA_BOX_KEYS, "lookup": settings.TELNUSQA_LOOKUP_KEYS}
    return {
        f"{ring}:{name}": hmac.digest(key, b"which key is this", "sha256").hex()[:16]
        for ring, text in rings.items()
        for name, key in _ring(text).items()
    }
