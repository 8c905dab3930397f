"""What a backup says of itself: nothing personal and nothing secret, so it lies there open."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from telnusqa.core.errors import Unusable
from telnusqa.site.backup.sealed import Part
from telnusqa.store.whole.count import Counted

NAME = "manifest.json"
_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """``keys`` are the names of the keys the values are sealed with, each with its check; never a key itself.

    ``missing`` are files the database names that were not there when the backup was made.
    """

    taken_at: str
    engine: str
    build: str
    holds: Counted
    files: int
    file_bytes: int
    missing: tuple[str, ...]
    keys: dict[str, str]
    parts: tuple[Part, ...]


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write it last: a folder without one is no backup."""
    text = json.dumps({"version": _VERSION, **asdict(manifest)}, indent=1, sort_keys=True) + "\n"
    (folder / NAME).write_text(text, encoding="utf-8")


def read_manifest(folder: Path) -> Manifest:
    """Read it again. Raises :class:`Unusable`."""
    path = folder / NAME
    if not path.is_file():
        raise Unusable(f"{folder}: no backup, or one that was not finished: {NAME} is missing")
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if told.pop("version") != _VERSION:
            raise Unusable(f"{path}: of another version of backups")
        parts = tuple(Part(**part) for part in told.pop("parts"))
        holds, missing = Counted(**told.pop("holds")), tuple(told.pop("missing"))
        if any(Path(part.name).name != part.name for part in parts):
            raise Unusable(f"{path}: names a part outside its folder")
        return Manifest(**told, parts=parts, holds=holds, missing=missing)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Unusable(f"{path}: cannot be read") from error
