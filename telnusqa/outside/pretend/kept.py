"""A file that is whole or absent."""

import os
import tempfile
from pathlib import Path


def keep(file: Path, text: str) -> None:
    """Write it beside its place, then put it there."""
    handle, name = tempfile.mkstemp(dir=file.parent)
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        stream.write(text)
    Path(name).replace(file)
