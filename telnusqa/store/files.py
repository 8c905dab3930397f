"""Files kept by their sha256, encrypted, outside the database.

A file is written before the row that names it, so a row never points at nothing; what no row names is swept.
"""

import os
import tempfile
from collections.abc import Callable, Collection
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from django.conf import settings

from telnusqa.core.errors import NotFound
from telnusqa.store.secret import seal_bytes, unseal_bytes


def _path(home: int, digest: str) -> Path:
    return Path(settings.TELNUSQA_VAR) / "files" / str(home) / digest[:2] / digest


def put(home: int, content: bytes) -> str:
    """Keep the bytes; answers their sha256. Durable when it returns; the same bytes again only make them young anew."""
    digest = sha256(content).hexdigest()
    path = _path(home, digest)
    if _young_again(path):
        return digest
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(seal_bytes(content, f"file:{home}:{digest}"))
        file.flush()
        os.fsync(file.fileno())
    Path(name).replace(path)
    _flush(path.parent)
    return digest


def _young_again(path: Path) -> bool:
    """Whether it is there; if so, no sweep takes it before the row that is about to name it stands."""
    try:
        os.utime(path)
    except FileNotFoundError:
        return False
    return True


def _flush(folder: Path) -> None:
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def get(home: int, digest: str) -> bytes:
    """The bytes again. Raises :class:`NotFound`, or :class:`Sealed` where they were changed."""
    path = _path(home, digest)
    if not path.is_file():
        raise NotFound(digest)
    return unseal_bytes(path.read_bytes(), f"file:{home}:{digest}")


def drop(home: int, digest: str) -> None:
    """Remove the bytes; gone for good when it returns. What is not there is dropped already."""
    path = _path(home, digest)
    path.unlink(missing_ok=True)
    if path.parent.is_dir():
        _flush(path.parent)


def sweep(named: Callable[[int, list[str]], Collection[str]], before: datetime) -> int:
    """Remove what was kept before that moment and no row names, and what a killed process was writing.

    ``named`` tells which of these files of a home a row names. Answers how many were removed.
    """
    swept = 0
    for folder in (Path(settings.TELNUSQA_VAR) / "files").glob("*/*"):
        old = [path for path in folder.iterdir() if _older(path, before)]
        kept = named(int(folder.parent.name), [path.name for path in old]) if old else ()
        for path in old:
            if path.name not in kept and _older(path, before):
                path.unlink(missing_ok=True)
                swept += 1
    return swept


def _older(path: Path, before: datetime) -> bool:
    """Asked again just before it is removed, for it may have been put once more; the instant between the two remains.

    One that another process renamed meanwhile is young.
    """
    try:
        return path.stat().st_mtime < before.timestamp()
    except FileNotFoundError:
        return False
