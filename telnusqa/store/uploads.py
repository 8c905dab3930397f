"""Files that came over a page, or are made for one, sealed piece by piece: none is ever whole in memory or open on
the disk.

A file belongs to nobody until a row names its token; what no row names is swept.
"""

import io
import os
import secrets
import struct
import tempfile
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from django.conf import settings

from telnusqa.core.errors import NotFound
from telnusqa.store.secret import seal_bytes, unseal_bytes

PIECE = 1 << 20
_LENGTH = struct.Struct(">I")


def _folder(home: int) -> Path:
    return Path(settings.TELNUSQA_VAR) / "uploads" / str(home)


def _context(home: int, token: str, place: int) -> str:
    return f"upload:{home}:{token}:{place}"


class Sealing:
    """A file being kept: sealed as it comes in."""

    def __init__(self, home: int) -> None:
        self.token = secrets.token_hex(16)
        self.size = 0
        self._home = home
        self._waiting = bytearray()
        self._pieces = 0
        folder = _folder(home)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._path = folder / self.token
        self._file = self._path.open("xb")

    def write(self, content: bytes) -> None:
        """Keep some more of it."""
        self.size += len(content)
        self._waiting += content
        while len(self._waiting) >= PIECE:
            self._seal(bytes(self._waiting[:PIECE]))
            del self._waiting[:PIECE]

    def close(self) -> str:
        """That was all; durable when it returns. Answers the token."""
        if self._waiting:
            self._seal(bytes(self._waiting))
            self._waiting.clear()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        return self.token

    def drop(self) -> None:
        """Nobody wants it."""
        self._file.close()
        self._path.unlink(missing_ok=True)

    def _seal(self, piece: bytes) -> None:
        sealed = seal_bytes(piece, _context(self._home, self.token, self._pieces))
        self._file.write(_LENGTH.pack(len(sealed)) + sealed)
        self._pieces += 1


class _Opened(io.RawIOBase):
    """A sealed file, read from any place; one piece of it is in memory."""

    def __init__(self, home: int, token: str) -> None:
        super().__init__()
        self._home, self._token = home, token
        try:
            self._file = (_folder(home) / token).open("rb")
        except FileNotFoundError as error:
            raise NotFound(token) from error
        self._places = tuple(self._find_places())
        self._piece, self._content = -1, b""
        self._at = 0
        self._size = (len(self._places) - 1) * PIECE + len(self._read(len(self._places) - 1)) if self._places else 0

    def _find_places(self) -> Iterator[tuple[int, int]]:
        at = 0
        while head := self._file.read(_LENGTH.size):
            (length,) = _LENGTH.unpack(head)
            at += _LENGTH.size
            yield at, length
            at += length
            self._file.seek(at)

    def _read(self, piece: int) -> bytes:
        if piece != self._piece:
            at, length = self._places[piece]
            self._file.seek(at)
            self._content = unseal_bytes(self._file.read(length), _context(self._home, self._token, piece))
            self._piece = piece
        return self._content

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._at = offset + {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, into: Any, /) -> int:
        if self._at >= self._size:
            return 0
        piece, start = divmod(self._at, PIECE)
        view = memoryview(into)
        found = self._read(piece)[start : start + len(view)]
        view[: len(found)] = found
        self._at += len(found)
        return len(found)

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


def open_sealed(home: int, token: str) -> BinaryIO:
    """The file again, to be read from any place. Raises :class:`NotFound`; reading raises :class:`Sealed`."""
    return io.BufferedReader(_Opened(home, token), PIECE)


def keep_made(home: int, make: Callable[[Path], object], name: str) -> str:
    """Keep what ``make`` writes at the path it is given, which ends in ``name``; answers the token."""
    folder = _folder(home)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryDirectory(dir=folder) as aside:
        made = Path(aside) / name
        make(made)
        kept = Sealing(home)
        with made.open("rb") as stream:
            while content := stream.read(PIECE):
                kept.write(content)
    return kept.close()


def sweep(named: Collection[str], before: datetime) -> int:
    """Remove files older than that which nobody names; answers how many."""
    swept = 0
    for path in (Path(settings.TELNUSQA_VAR) / "uploads").glob("*/*"):
        if path.name not in named and path.stat().st_mtime < before.timestamp():
            if path.is_dir():  # what a killed process was writing
                for left in path.iterdir():
                    left.unlink()
                path.rmdir()
            else:
                path.unlink()
            swept += 1
    return swept
