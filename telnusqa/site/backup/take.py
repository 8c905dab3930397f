"""Take a backup, and put one back."""

import os
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db.migrations.loader import MigrationLoader

from telnusqa.core.errors import Unusable
from telnusqa.site import build
from telnusqa.site.backup.files import FOLDERS, Packed, Unpacking, name_of, packed
from telnusqa.site.backup.manifest import NAME, Manifest, read_manifest, write_manifest
from telnusqa.site.backup.sealed import as_sealed, identities, open_part, recipients, seal_part
from telnusqa.store import secret
from telnusqa.store.whole import copy
from telnusqa.store.whole.count import differences

DATABASE, FILES = "database.age", "files.tar.age"


def take(folder: Path, at: datetime) -> tuple[Path, Manifest]:
    """Write a backup into a new folder of ``folder``; nobody is kept from working meanwhile.

    The database comes first: a file is written before the row that names it, so no row of the copy lacks its file. The
    folder has its name when all of it is on the disk. Raises :class:`Unusable`.
    """
    to, var = recipients(settings.TELNUSQA_BACKUP_TO), Path(settings.TELNUSQA_VAR)
    done = folder / f"telnusqa-{at:%Y-%m-%dT%H-%M-%SZ}"
    unfinished = done.with_name(done.name + ".unfinished")
    if done.exists() or unfinished.exists():
        raise Unusable(f"{done}: stands already")
    unfinished.mkdir(parents=True, mode=0o700)
    try:
        with copy.copied_out(var) as database:
            parts = [seal_part(database.stream, unfinished / DATABASE, to)]
        kept = Packed()
        with packed(var, kept) as stream:
            parts.append(seal_part(stream, unfinished / FILES, to))
        manifest = Manifest(
            taken_at=at.isoformat(),
            engine=_engine(),
            build=build.name(),
            holds=database.holds,
            files=len(kept.names),
            file_bytes=kept.size,
            missing=tuple(sorted({name_of(*file) for file in database.named_files} - kept.names)),
            keys=secret.checks(),
            parts=tuple(parts),
        )
        write_manifest(unfinished, manifest)
        _to_disk(unfinished)
        unfinished.rename(done)
        _to_disk(folder)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return done, manifest


def put_back(folder: Path, identity: Path) -> Manifest:
    """Fill an empty place from a backup. Nothing stands where it fails. Raises :class:`Unusable` with every reason."""
    manifest = read_manifest(folder)
    against = [*_against(folder, manifest)]
    if against:
        raise Unusable("; ".join(against))
    by, var = identities(identity), Path(settings.TELNUSQA_VAR)
    try:
        with Unpacking(var) as unpacking:
            open_part(folder / FILES, unpacking, by)
        copy.put_back(lambda stream: open_part(folder / DATABASE, stream, by))
    except BaseException:
        for name in FOLDERS:
            shutil.rmtree(var / name, ignore_errors=True)
        raise
    return manifest


def otherwise(manifest: Manifest) -> Iterator[str]:
    """What stands here otherwise than the manifest says; asked before anybody works with it."""
    yield from differences(manifest.holds, copy.count())
    var = Path(settings.TELNUSQA_VAR)
    found = sum(path.is_file() for name in FOLDERS for path in (var / name).rglob("*"))
    if found != manifest.files:
        yield f"files: {found}, {manifest.files} in the manifest"


def holds_backups(folder: Path) -> bool:
    """Whether the folder is a backup, or backups are made in it."""
    return (folder / NAME).exists() or any(folder.glob(f"telnusqa-*/{NAME}"))


def _against(folder: Path, manifest: Manifest) -> Iterator[str]:
    """Everything that keeps this backup from this place."""
    yield from filter(None, (as_sealed(folder, part) for part in manifest.parts))
    if {part.name for part in manifest.parts} != {DATABASE, FILES}:
        yield "manifest: does not name the database and the files"
    if manifest.engine != _engine():
        yield f"this place is {_engine()}, the backup is of {manifest.engine}: set DATABASE_URL accordingly"
    newer = manifest.holds.migrations.items() - MigrationLoader(None).disk_migrations.keys()
    if newer:
        yield f"the backup is of a version that knows more: {', '.join(sorted('.'.join(one) for one in newer))}"
    at_hand = secret.checks()
    for name, check in sorted(manifest.keys.items()):
        if at_hand.get(name) != check:
            kept = "is another" if name in at_hand else "is missing"
            yield f"key {name} {kept}: set TELNUSQA_BOX_KEYS and TELNUSQA_LOOKUP_KEYS from the export of keys"
    if not copy.is_empty():
        yield "the database is not empty"
    var = Path(settings.TELNUSQA_VAR)
    yield from (
        f"{var / name} is not empty" for name in FOLDERS if (var / name).exists() and any((var / name).iterdir())
    )


def _engine() -> str:
    from django.db import connection

    return str(connection.vendor)


def _to_disk(folder: Path) -> None:
    handle: Any = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
