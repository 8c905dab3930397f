"""Reads a code from its drawing, apart from the library that drew it (no error correction: the drawing is clean)."""

import re
from collections.abc import Callable, Iterator

QUIET = 4
BLOCKS_AT_M = {1: (1, 16), 2: (1, 28), 3: (1, 44), 4: (2, 32), 5: (2, 43), 6: (4, 27)}
MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda y, x: (y + x) % 2 == 0,
    lambda y, _x: y % 2 == 0,
    lambda _y, x: x % 3 == 0,
    lambda y, x: (y + x) % 3 == 0,
    lambda y, x: (y // 2 + x // 3) % 2 == 0,
    lambda y, x: (y * x) % 2 + (y * x) % 3 == 0,
    lambda y, x: ((y * x) % 2 + (y * x) % 3) % 2 == 0,
    lambda y, x: ((y + x) % 2 + (y * x) % 3) % 2 == 0,
)


def read(svg: str) -> str:
    """The text of a code of versions 1 to 6, level M, in bytes."""
    dark, side = _modules(svg)
    version = (side - 17) // 4
    fixed = _fixed(version, side)
    mask = MASKS[sum(((8, x) in dark) << bit for bit, x in ((2, 2), (1, 3), (0, 4))) ^ 0b101]
    bits = [((y, x) in dark) ^ mask(y, x) for y, x in _walk(side) if (y, x) not in fixed]
    words = [sum(bit << (7 - at) for at, bit in enumerate(bits[n : n + 8])) for n in range(0, len(bits) - 7, 8)]
    blocks, length = BLOCKS_AT_M[version]
    ordered = bytes(words[at * blocks + block] for block in range(blocks) for at in range(length))
    stream = int.from_bytes(ordered, "big")
    size = len(ordered) * 8
    if stream >> (size - 4) != 0b0100:
        raise ValueError("not in bytes")
    count = (stream >> (size - 12)) & 0xFF
    return (stream >> (size - 12 - 8 * count)).to_bytes(count + 2, "big")[-count:].decode("ascii")


def _modules(svg: str) -> tuple[set[tuple[int, int]], int]:
    """Dark squares (row, column) within the quiet ground, and how many squares a side has."""
    path = re.search(r'class="qrline"[^>]* d="([^"]+)"', svg)
    ground = re.search(r'd="M0 0h(\d+)', svg)
    if path is None or ground is None:
        raise ValueError("no drawing")
    x, y, dark = 0.0, 0.0, set()
    for command, first, second in re.findall(r"([Mmh])(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?", path[1]):
        if command == "M":
            x, y = float(first), float(second)
        elif command == "m":
            x, y = x + float(first), y + float(second or 0)
        else:
            dark |= {(int(y) - QUIET, int(x) + step - QUIET) for step in range(int(first))}
            x += float(first)
    return dark, int(ground[1]) - 2 * QUIET


def _fixed(version: int, side: int) -> set[tuple[int, int]]:
    corners = {(y, x) for y in range(9) for x in range(9)}
    corners |= {(y, x) for y in range(9) for x in range(side - 8, side)}
    corners |= {(y, x) for y in range(side - 8, side) for x in range(9)}
    timing = {(6, n) for n in range(side)} | {(n, 6) for n in range(side)}
    middle = range(side - 9, side - 4) if version > 1 else range(0)
    return corners | timing | {(y, x) for y in middle for x in middle}


def _walk(side: int) -> Iterator[tuple[int, int]]:
    """Squares in the order the bits are laid: pairs of columns from the right, up and down in turn."""
    rights = [x if x > 6 else x - 1 for x in range(side - 1, 0, -2)]
    for turn, right in enumerate(rights):
        for y in range(side) if turn % 2 else range(side - 1, -1, -1):
            yield y, right
            yield y, right - 1
