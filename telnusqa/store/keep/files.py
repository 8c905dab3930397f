"""The row that names a kept file."""

from datetime import datetime

from telnusqa.store.tables.file import KeptFile


def note_file(home: int, digest: str, size: int, media_type: str, at: datetime) -> None:
    """Remember a file that is already on the disk; the same file again changes nothing."""
    KeptFile.objects.bulk_create(
        [KeptFile(home_id=home, sha256=digest, size=size, media_type=media_type, kept_at=at)], ignore_conflicts=True
    )
