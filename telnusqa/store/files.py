"""Files kept by their sha256, encrypted, outside the database.

A file is written before the row that names it, so a row never points at nothing; what no row names is swept.
"""

import os
import tempfile
from hashlib import sha256
from pathlib import Path

from django.conf import settings

from telnusqa.core.errors import NotFound
from telnusqa.store.secret import seal_bytes, unseal_bytes


def _path(home: int, digest: str) -> Path:
    return Path(settings.TELNUSQA_VAR) / "files" / str(home) / digest[:2] / digest


def put(home: int, content: bytes) -> str:
    """Keep the bytes; answers their sha256. Durable when it returns; the same bytes again change nothing."""
    digest = sha256(content).hexdigest()
    path = _path(home, digest)
    if path.exists():
        return digest
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(seal_bytes(content, f"file:{home}:{digest}"))
        file.flush()
        os.fsync(file.fileno())
    Path(name).replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return digest


def get(home: int, digest: str) -> bytes:
    """The bytes again. Raises :class:`NotFound`, or :class:`Sealed` where they were changed."""
    path = _path(home, digest)
    if not path.is_file():
        raise NotFound(digest)
    return unseal_bytes(path.read_bytes(), f"file:{home}:{digest}")
