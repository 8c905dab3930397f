"""Kept files, for those who may have them."""

from telnusqa.store import files


def content(home: int, digest: str) -> bytes:
    """The bytes of a kept file of that home. Raises ``NotFound`` and ``Sealed``."""
    return files.get(home, digest)
