"""Which characters the house's fonts can print."""

import struct
import unicodedata
from functools import cache
from pathlib import Path

FONTS = Path(__file__).parent.parent / "assets" / "fonts"


@cache
def printable() -> frozenset[int]:
    """Code points that the upright regular faces hold between them; read once from the fonts' own tables."""
    faces = (FONTS / "PTSans-Regular.ttf", FONTS / "NotoSans-Regular.ttf")
    return frozenset().union(*(_covered(face.read_bytes()) for face in faces))


def unprintable(text: str) -> tuple[str, ...]:
    """Characters of ``text`` that would be missing on paper, or that would change how it reads unseen."""
    letters = (letter for letter in dict.fromkeys(text) if not letter.isspace())
    return tuple(c for c in letters if ord(c) not in printable() or unicodedata.category(c).startswith("C"))


def printed(text: str) -> str:
    """The text with a question mark for every character no font holds: what a person wrote is printed all the same."""
    lacking = set(unprintable(text))
    return "".join("?" if letter in lacking else letter for letter in text)


def _covered(font: bytes) -> set[int]:
    """Code points of a TrueType font's Unicode map (``cmap`` table, formats 4 and 12)."""
    tables = {font[at : at + 4]: struct.unpack_from(">I", font, at + 8)[0] for at in _entries(font)}
    start = tables[b"cmap"]
    found: set[int] = set()
    for place in range(struct.unpack_from(">H", font, start + 2)[0]):
        _, _, offset = struct.unpack_from(">HHI", font, start + 4 + 8 * place)
        at = start + offset
        kind = struct.unpack_from(">H", font, at)[0]
        if kind == 4:
            found |= _segments(font, at)
        elif kind == 12:
            for group in range(struct.unpack_from(">I", font, at + 12)[0]):
                first, last, _ = struct.unpack_from(">III", font, at + 16 + 12 * group)
                found |= set(range(first, last + 1))
    return found


def as_printed(text: str) -> str:
    """The text with a question mark for whatever no font can print: a paper is not withheld for it."""
    for character in unprintable(text):
        text = text.replace(character, "?")
    return text


def _entries(font: bytes) -> range:
    count = struct.unpack_from(">H", font, 4)[0]
    return range(12, 12 + 16 * count, 16)


def _segments(font: bytes, at: int) -> set[int]:
    double = struct.unpack_from(">H", font, at + 6)[0]
    count = double // 2
    ends = struct.unpack_from(f">{count}H", font, at + 14)
    starts = struct.unpack_from(f">{count}H", font, at + 16 + double)
    runs = (range(first, last + 1) for first, last in zip(starts, ends, strict=True) if last != 0xFFFF)
    return {point for run in runs for point in run}
