"""By what is a closed book known? By the hash of its lines, each bound to all before it, begun from a header.

Anybody who holds the file of the lines makes it again: the first hash is the SHA-256 of the header's bytes, each next
one the SHA-256 of the 32 bytes before it and the bytes of the line.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from telnusqa.core.line import canonical, hash_of

VERSION = 1


@dataclass(frozen=True)
class Hashed:
    """What the lines come to: ``head`` binds them in their order, ``file`` is the SHA-256 of them as one file."""

    head: str
    file: str
    lines: int


def header_of(college: str, year: int, salt: str) -> str:
    """The first line of the file: whose book it is. ``salt`` keeps its hash from being guessed by who knows a name."""
    return canonical({"version": VERSION, "college": college, "year": year, "salt": salt})


def hashed(header: str, lines: Iterable[str]) -> Hashed:
    """The hashes of these lines, each the canonical text of one number, in their order."""
    head = sha256(header.encode()).hexdigest()
    whole, count = sha256(f"{header}\n".encode()), 0
    for text in lines:
        head = hash_of(head, text)
        whole.update(f"{text}\n".encode())
        count += 1
    return Hashed(head, whole.hexdigest(), count)


def file_of(header: str, lines: Iterable[str]) -> Iterator[str]:
    """The file of the lines, line by line: the header, then each number."""
    yield f"{header}\n"
    for text in lines:
        yield f"{text}\n"
