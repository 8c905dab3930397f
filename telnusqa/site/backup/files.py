"""The files kept beside the database, as one stream. They lie sealed on the disk and stay so in it."""

import os
import re
import tarfile
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Self

from telnusqa.core.errors import Unusable

FOLDERS = ("files", "uploads")
_OURS = re.compile(r"files/\d+/[0-9a-f]{2}/[0-9a-f]{64}|uploads/\d+/[0-9a-f]{32}")


@dataclass
class Packed:
    """What went by; ``wrong`` is why it ended early."""

    names: set[str] = field(default_factory=set)
    size: int = 0
    wrong: BaseException | None = None


def name_of(home: int, digest: str) -> str:
    """How a kept file is named in the stream."""
    return f"files/{home}/{digest[:2]}/{digest}"


@contextmanager
def packed(var: Path, into: Packed) -> Iterator[BinaryIO]:
    """Every file of ours, read while others add more; ``into`` is told once the stream was read."""
    reads, writes = os.pipe()
    thread = threading.Thread(target=_pack, args=(var, writes, into), daemon=True)
    with os.fdopen(reads, "rb") as stream:
        thread.start()
        yield stream
    thread.join()
    if into.wrong is not None:
        raise Unusable(f"files: {into.wrong}") from into.wrong


def _pack(var: Path, writes: int, into: Packed) -> None:
    try:
        with os.fdopen(writes, "wb") as pipe, tarfile.open(fileobj=pipe, mode="w|", format=tarfile.PAX_FORMAT) as tar:
            for path in _ours(var):
                _add(tar, path, str(path.relative_to(var)), into)
    except BaseException as error:  # noqa: BLE001 - told to whoever reads
        into.wrong = error


def _ours(var: Path) -> Iterable[Path]:
    found = (path for folder in FOLDERS for path in sorted((var / folder).rglob("*")))
    return (path for path in found if path.is_file() and _OURS.fullmatch(str(path.relative_to(var))))


def _add(tar: tarfile.TarFile, path: Path, name: str, into: Packed) -> None:
    try:
        file = path.open("rb")
    except FileNotFoundError:
        return  # erased or swept since the folder was read
    with file:
        entry = tarfile.TarInfo(name)
        entry.size = os.fstat(file.fileno()).st_size
        tar.addfile(entry, file)
        into.names.add(name)
        into.size += entry.size


class Unpacking:
    """A stream to write a copy into: its files stand in ``var`` at the end."""

    def __init__(self, var: Path) -> None:
        self.names: set[str] = set()
        self._var = var
        reads, writes = os.pipe()
        self._pipe = os.fdopen(writes, "wb")
        self._wrong: Exception | None = None
        self._thread = threading.Thread(target=self._unpack, args=(reads,), daemon=True)
        self._thread.start()

    def write(self, piece: bytes) -> int:
        return self._pipe.write(piece)

    def flush(self) -> None:
        self._pipe.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """That was all. Raises :class:`Unusable` where it was no copy of ours and nothing else went wrong first."""
        with suppress(BrokenPipeError):
            self._pipe.close()
        self._thread.join()
        if self._wrong is not None and kind is None:
            raise Unusable(f"files: {self._wrong}") from self._wrong

    def _unpack(self, reads: int) -> None:
        try:
            with os.fdopen(reads, "rb") as pipe, tarfile.open(fileobj=pipe, mode="r|") as tar:
                for entry in tar:
                    self._keep(tar, entry)
        except Exception as error:  # noqa: BLE001 - told to whoever writes
            self._wrong = error

    def _keep(self, tar: tarfile.TarFile, entry: tarfile.TarInfo) -> None:
        if not entry.isfile() or not _OURS.fullmatch(entry.name):
            raise Unusable(f"{entry.name} is no file of ours")
        path = self._var / entry.name
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        kept: Any = tar.extractfile(entry)
        with path.open("xb") as file:
            while piece := kept.read(1 << 20):
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        self.names.add(entry.name)
