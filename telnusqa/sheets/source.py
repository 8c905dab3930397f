"""Where do the bytes of a table come from? From a file at hand, or from one that lies sealed."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

SUPPLEMENT_ENDING = ".qosymsha.csv"
"""A CSV holds one table: the supplements of ``2009.csv`` stand beside it in ``2009.qosymsha.csv``."""

_CHUNK = 1 << 20


@dataclass(frozen=True)
class Source:
    """Bytes that can be read again and again, under the name their owner gave them. ``open`` may raise OSError."""

    name: str
    open: Callable[[], BinaryIO]


@dataclass(frozen=True)
class RegisterSource:
    """A register: a workbook, or a CSV and, where there are any, its supplements beside it."""

    main: Source
    beside: Source | None = None

    def digest(self) -> str:
        """The file's hash; of a CSV with supplements beside it, the hash of both hashes. May raise OSError."""
        hashes = [_digest(each) for each in (self.main, self.beside) if each is not None]
        return hashes[0].hex() if len(hashes) == 1 else sha256(b"".join(hashes)).hexdigest()


def _digest(source: Source) -> bytes:
    found = sha256()
    with source.open() as stream:
        while chunk := stream.read(_CHUNK):
            found.update(chunk)
    return found.digest()


def of_path(file: Path) -> Source:
    """A file at hand."""
    return Source(file.name, lambda: file.open("rb"))


def register_of_path(file: Path) -> RegisterSource:
    """A register at hand; of a CSV with the supplements that lie beside it."""
    beside = file.with_name(file.stem + SUPPLEMENT_ENDING)
    return RegisterSource(
        of_path(file), of_path(beside) if file.suffix.lower() == ".csv" and beside.is_file() else None
    )
