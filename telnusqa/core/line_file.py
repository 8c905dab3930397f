"""A chain of the journal as a file that anybody can check.

The file is JSON: its first line opens the object with the chain's key, the number and the hash of its last line; then
one line of the journal a line; then the end, with the checkpoint that holds one of them where there is one. Everything
is canonical, so a body stands in the file as it was hashed, and no byte can be another without being seen.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.inclusion import Inclusion, read_inclusion
from telnusqa.core.line import FIRST, ChainKey, Json, canonical, parse_moment
from telnusqa.core.line_check import Finding, Kept, Wrong, wrong_with
from telnusqa.core.problem import Problem

FORMAT = "telnusqa-journal-1"
"""``hash`` is SHA-256 over the 32 bytes of ``prev`` and the UTF-8 bytes of ``body``."""

_OPENS, _ENDS, _SEALED = ',"lines":[', "]}", '],"sealed":'


@dataclass(frozen=True)
class Written:
    """A line as it was hashed."""

    body: str
    prev: str
    hash: str


@dataclass(frozen=True, kw_only=True)
class Checked:
    """What was read: whose chain, how many lines, the hash of the last of them, and everything wrong with it.

    ``sealed`` is the checkpoint the file names for one of its lines; its signature is not judged here.
    """

    chain: ChainKey
    lines: int
    head: str
    findings: tuple[Finding, ...]
    sealed: Inclusion | None = None


def written(chain: ChainKey, lines: Iterable[Written], sealed: Inclusion | None = None) -> str:
    """The file of a chain."""
    kept = tuple(lines)
    head: dict[str, Json] = {
        "chain": chain.name,
        "format": FORMAT,
        "head": kept[-1].hash if kept else FIRST,
        "home": chain.home,
        "last": len(kept),
        "year": chain.year,
    }
    rows = [f'{{"body":{each.body},"hash":"{each.hash}","prev":"{each.prev}"}}' for each in kept]
    return canonical(head)[:-1] + _OPENS + "\n" + ",\n".join(rows) + "\n" + _end(sealed) + "\n"


def _end(sealed: Inclusion | None) -> str:
    return f"{_SEALED}{sealed.text}}}" if sealed else _ENDS


def checked(text: str) -> Checked | Problem:
    """The file read and judged; a problem of the field ``journal`` where it is none of these files.

    Ends of lines may have become those of another system, as they do when a text is pasted.
    """
    if not text.strip():
        return Problem("journal", "missing")
    rows = text.replace("\r\n", "\n").rstrip("\n").split("\n")
    head = _head(rows[0])
    sealed = _sealed(rows[-1])
    if head is None or _end(sealed) != rows[-1]:
        return Problem("journal", "journal_unreadable")
    chain, last, ends_with = head
    findings: list[Finding] = []
    hashes: dict[int, str] = {}
    after, prev = 0, FIRST
    inner = [row for row in rows[1:-1] if row]
    for position, row in enumerate(inner, 1):
        found, after, prev = _judged(row, position == len(inner), chain, after, prev)
        findings += found
        hashes[after] = prev
    if (after, prev) != (last, ends_with):
        findings.append(Finding(chain, after + 1, Wrong.CUT, f"the file says {last}, the last line is {after}"))
    if sealed and not (sealed.seq in hashes and sealed.holds(chain, hashes[sealed.seq])):
        findings.append(Finding(chain, sealed.seq, Wrong.ALTERED_SINCE, "the checkpoint of the file does not hold it"))
    return Checked(chain=chain, lines=len(inner), head=prev, findings=tuple(findings), sealed=sealed)


def _sealed(row: str) -> Inclusion | None:
    return read_inclusion(row.removeprefix(_SEALED)[:-1]) if row.startswith(_SEALED) else None


def _head(row: str) -> tuple[ChainKey, int, str] | None:
    value = _read(row.removesuffix(_OPENS) + "}", of=6) if row.endswith(_OPENS) else {}
    match value:
        case {"chain": str(name), "head": str(head), "home": int(home), "last": int(last), "year": int(year)} if (
            value.get("format") == FORMAT
        ):
            return ChainKey(home, year, name), last, head
    return None


def _judged(row: str, is_last: bool, chain: ChainKey, after: int, prev: str) -> tuple[list[Finding], int, str]:
    """What is wrong with a row that stands after line ``after``, and what the next row is to follow."""
    value = _read(row if is_last else row.removesuffix(","), of=3) if is_last or row.endswith(",") else {}
    match value:
        case {"body": dict(body), "hash": str(hash_), "prev": str(before)}:
            kept = _kept(chain, body, hash_, before)
        case _:
            kept = None
    if kept is None:
        return [Finding(chain, after + 1, Wrong.ALTERED, "no line of a journal")], after + 1, prev
    found = wrong_with(kept, after=after, prev=prev)
    altered = [each for each in found if each.wrong is Wrong.ALTERED]
    if altered:
        # What such a line says of its own number cannot be trusted: it is the one that stands here.
        return [Finding(chain, after + 1, Wrong.ALTERED, altered[0].detail)], after + 1, kept.hash
    return found, kept.seq, kept.hash


def _kept(chain: ChainKey, body: dict[str, Json], hash_: str, prev: str) -> Kept | None:
    match body:
        case {
            "seq": int(seq),
            "kind": str(kind),
            "by": str(by),
            "happened_at": str(happened),
            "recorded_at": str(recorded),
        }:
            moments = _moment(happened), _moment(recorded)
            if moments[0] is None or moments[1] is None:
                return None
            return Kept(
                key=chain,
                seq=seq,
                body=canonical(body),
                prev=prev,
                hash=hash_,
                kind=kind,
                by=by,
                happened_at=moments[0],
                recorded_at=moments[1],
            )
    return None


def _moment(text: str) -> datetime | None:
    try:
        return parse_moment(text)
    except ValueError:
        return None


def _read(text: str, *, of: int) -> dict[str, Json]:
    """The object of so many names whose one form the text is; an empty one where it is none."""
    try:
        value = json.loads(text)
        return value if isinstance(value, dict) and len(value) == of and canonical(value) == text else {}
    except (ValueError, RecursionError):
        return {}
