"""What one line of the journal holds, and how lines are chained.

A line's body is canonical JSON (RFC 8785 by construction: ASCII keys sorted, no spaces, no fractions), kept as text;
its hash covers the hash before it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

_NOT_PLAIN = "a line holds text, whole numbers, yes and no, nothing, and lists of these"

Json = str | int | bool | None | list["Json"] | dict[str, "Json"]

BODY_VERSION = 1
FIRST = "0" * 64
"""What stands where the first line of a chain would name the hash before it."""

_LARGEST = 2**53 - 1
_MOMENT = "%Y-%m-%dT%H:%M:%S.%fZ"
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


@dataclass(frozen=True)
class ChainKey:
    """Whose lines these are: any subject of the journal. The key never changes and is never used again."""

    home: int
    year: int
    name: str


@dataclass(frozen=True, kw_only=True)
class Line:
    """One act, as it is kept for ever. No personal value stands in it: only ids and salted hashes."""

    chain: ChainKey
    seq: int
    kind: str
    happened_at: datetime
    recorded_at: datetime
    by: str
    door: str
    clause: str
    facts: Mapping[str, Json]


def moment(at: datetime) -> str:
    """A moment in UTC with microseconds, always of one length."""
    return at.astimezone(UTC).strftime(_MOMENT)


def parse_moment(text: str) -> datetime:
    """The moment a text of ours says. Raises ValueError for any other."""
    return datetime.strptime(text, _MOMENT).replace(tzinfo=UTC)


def _checked(value: Json) -> Json:
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, int):
        if abs(value) > _LARGEST:
            raise ValueError("too large a number for every reader of JSON")
        return value
    if isinstance(value, list):
        return [_checked(item) for item in value]
    if isinstance(value, dict):
        if not all(isinstance(key, str) and key.isascii() for key in value):
            raise ValueError("keys are ASCII text")
        return {key: _checked(item) for key, item in value.items()}
    raise ValueError(_NOT_PLAIN)


def canonical(value: Json) -> str:
    """The one text of a value. Raises ValueError for what JSON's readers could understand in two ways."""
    text = _ENCODER.encode(_checked(value))
    text.encode("utf-8")
    return text


def body_of(line: Line) -> str:
    """The canonical body of a line, version 1."""
    return canonical(
        {
            "version": BODY_VERSION,
            "home": line.chain.home,
            "year": line.chain.year,
            "chain": line.chain.name,
            "seq": line.seq,
            "kind": line.kind,
            "happened_at": moment(line.happened_at),
            "recorded_at": moment(line.recorded_at),
            "by": line.by,
            "door": line.door,
            "clause": line.clause,
            "facts": dict(line.facts),
        }
    )


def hash_of(prev: str, body: str) -> str:
    """The hash of a line: of the hash before it and its own body."""
    return sha256(bytes.fromhex(prev) + body.encode("utf-8")).hexdigest()
