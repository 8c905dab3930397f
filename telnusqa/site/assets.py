"""The one name under which all assets together are served."""

import hashlib
from pathlib import Path


def digest(folder: Path) -> str:
    """Twelve hexadecimal digits that change when any file of the folder does, by name or by content."""
    seen = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        seen.update(file.relative_to(folder).as_posix().encode())
        seen.update(hashlib.sha256(file.read_bytes()).digest())
    return seen.hexdigest()[:12]
