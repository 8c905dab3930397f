"""What can be wrong with a line of the journal, read beside the line before it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from telnusqa.core.line import BODY_VERSION, ChainKey, Json, canonical, hash_of, moment


class Wrong(StrEnum):
    """A kind of damage."""

    ALTERED = "altered"
    COPY_ALTERED = "copy altered"
    LINK_BROKEN = "link broken"
    REMOVED = "removed"
    INSERTED = "inserted"
    CUT = "cut"
    UNKNOWN_VERSION = "unknown version"
    NO_GUARD = "guard missing"
    BOOK_CHANGED = "book changed"
    CHECKPOINT_ALTERED = "checkpoint altered"
    CHECKPOINT_REMOVED = "checkpoint removed"
    ALTERED_SINCE = "altered since checkpoint"
    LOOKS_ALTERED = "looks altered"
    NEVER_SEALED = "never sealed"
    NOT_AS_KEPT = "not as kept"


@dataclass(frozen=True)
class Finding:
    """Damage at a line of a chain; ``detail`` names columns and numbers, never a value of a person."""

    chain: ChainKey
    seq: int
    wrong: Wrong
    detail: str


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A line as the table keeps it: the body, the two hashes, and the copies."""

    key: ChainKey
    seq: int
    body: str
    prev: str
    hash: str
    kind: str
    by: str
    happened_at: datetime
    recorded_at: datetime


def wrong_with(line: Kept, *, after: int, prev: str) -> list[Finding]:
    """Everything wrong with a line that stands after line ``after``, whose hash is ``prev``.

    A link is judged only where no line is missing before it and the line itself is whole.
    """
    found: list[Finding] = []
    if line.seq != after + 1:
        gap = f"line {after + 1}" if line.seq == after + 2 else f"lines {after + 1}–{line.seq - 1}"
        found.append(Finding(line.key, line.seq, Wrong.REMOVED, f"{gap} before it"))
    if not _hash_holds(line):
        found.append(Finding(line.key, line.seq, Wrong.ALTERED, "the hash is not that of the body"))
    elif line.seq == after + 1 and line.prev != prev:
        found.append(Finding(line.key, line.seq, Wrong.LINK_BROKEN, f"does not follow line {after} as it stands"))
    return found + _wrong_copies(line)


def _hash_holds(line: Kept) -> bool:
    try:
        return hash_of(line.prev, line.body) == line.hash
    except ValueError:
        return False


def _wrong_copies(line: Kept) -> list[Finding]:
    try:
        body = json.loads(line.body)
    except ValueError:
        return [Finding(line.key, line.seq, Wrong.ALTERED, "the body is no JSON")]
    if not isinstance(body, dict):
        return [Finding(line.key, line.seq, Wrong.ALTERED, "the body is no object")]
    if body.get("version") != BODY_VERSION:
        return [Finding(line.key, line.seq, Wrong.UNKNOWN_VERSION, f"version {body.get('version')}")]
    if not _canonical(body, line.body):
        return [Finding(line.key, line.seq, Wrong.ALTERED, "the body is not in its one form")]
    differing = [name for name, value in _copies(line).items() if body.get(name) != value]
    return [Finding(line.key, line.seq, Wrong.COPY_ALTERED, ", ".join(differing))] if differing else []


def _canonical(body: Json, text: str) -> bool:
    try:
        return canonical(body) == text
    except ValueError:
        return False


def _copies(line: Kept) -> Mapping[str, Json]:
    return {
        "home": line.key.home,
        "year": line.key.year,
        "chain": line.key.name,
        "seq": line.seq,
        "kind": line.kind,
        "by": line.by,
        "happened_at": moment(line.happened_at),
        "recorded_at": moment(line.recorded_at),
    }
