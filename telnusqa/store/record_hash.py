"""What a record of the register says, in one hash; and whether a row of a file says the same.

The IIN is not in it: it is compared by its code, so that a new look-up key changes no hash. Where release 1.0 hashed a
record with an IIN, its code went in; such a hash stays until the code is made anew (``telnusqa keys rotate``).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from telnusqa.core.register_row import RegisterRow
from telnusqa.core.register_text import text_of_line, text_of_record, text_of_texts
from telnusqa.store.secret import macs

KEYLESS = "2:"
"""What a hash with no code in it begins with."""


@dataclass(frozen=True)
class Held:
    """A record that stands: its id, what it says in one hash, and the code of its IIN."""

    id: int
    hash: str
    iin_mac: str


def hash_of(body: str, lines: Iterable[str]) -> str:
    """The hash of a record, by its text and those of its supplement's lines."""
    return KEYLESS + _hash(body, *lines)


def hash_with_code(body: str, lines: Iterable[str], iin_mac: str) -> str:
    """The same as release 1.0 made it."""
    return _hash(body, iin_mac, *lines)


def says_the_same(held: Held, row: RegisterRow) -> bool:
    """Whether the record says what the row says, by whichever key at hand its code was made."""
    body, lines = text_of_record(row), tuple(text_of_line(line) for line in row.supplement)
    codes = macs(row.iin, "iin") if row.iin else ("",)
    if held.hash.startswith(KEYLESS):
        return held.hash == hash_of(body, lines) and held.iin_mac in codes
    return held.hash in {hash_with_code(body, lines, code) for code in codes}


def _hash(*texts: str) -> str:
    return sha256(text_of_texts(texts).encode()).hexdigest()
