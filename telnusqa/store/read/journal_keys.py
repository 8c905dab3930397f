"""Many chains asked for at once: by home and year, as the journal's key begins."""

from collections.abc import Iterable, Iterator

from telnusqa.core.line import ChainKey


def by_place(keys: Iterable[ChainKey]) -> Iterator[tuple[int, int, list[str]]]:
    """Home, year, and the names of the chains there: each is found by the first columns of the key."""
    found: dict[tuple[int, int], list[str]] = {}
    for key in keys:
        found.setdefault((key.home, key.year), []).append(key.name)
    for (home, year), names in found.items():
        yield home, year, names
