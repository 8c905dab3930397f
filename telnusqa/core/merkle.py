"""One hash for many: the tree of RFC 6962, and the path that shows one leaf under its root.

Leaves and nodes are hashed with different first bytes, so that neither can be passed off as the other.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256


def leaf_hash(content: bytes) -> bytes:
    """The hash of a leaf."""
    return sha256(b"\x00" + content).digest()


def _node(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def root(leaves: Iterable[bytes]) -> bytes:
    """The root over the hashes of leaves, in their order; read once, in memory that does not grow with their number.

    Over none it is the hash of nothing.
    """
    peaks: list[bytes] = []
    for before, leaf in enumerate(leaves):
        top = leaf
        while before & 1:  # a full tree as large as this one stands on its left
            top, before = _node(peaks.pop(), top), before >> 1  # noqa: PLW2901
        peaks.append(top)
    if not peaks:
        return sha256().digest()
    top = peaks.pop()
    while peaks:
        top = _node(peaks.pop(), top)
    return top


def path(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """The hashes beside the way from a leaf to the root, from the bottom. Raises IndexError where no leaf stands."""
    if not 0 <= index < len(leaves):
        raise IndexError(index)
    if len(leaves) == 1:
        return ()
    half = _half(len(leaves))
    if index < half:
        return (*path(leaves[:half], index), root(leaves[half:]))
    return (*path(leaves[half:], index - half), root(leaves[:half]))


def root_by_path(leaf: bytes, index: int, number: int, beside: Sequence[bytes]) -> bytes:
    """The root that a path leads to from the leaf at ``index`` of so many.

    Raises ValueError where no such path is that long.
    """
    if not 0 <= index < number or len(beside) != _depth(index, number):
        raise ValueError("the path does not fit the tree")
    if not beside:
        return leaf
    half = _half(number)
    if index < half:
        return _node(root_by_path(leaf, index, half, beside[:-1]), beside[-1])
    return _node(beside[-1], root_by_path(leaf, index - half, number - half, beside[:-1]))


def _half(number: int) -> int:
    """The largest power of two below it: how many leaves stand on the left."""
    return int(2 ** ((number - 1).bit_length() - 1))


def _depth(index: int, number: int) -> int:
    depth = 0
    while number > 1:
        half = _half(number)
        index, number = (index, half) if index < half else (index - half, number - half)
        depth += 1
    return depth
