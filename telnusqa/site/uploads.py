"""No page takes a file: whoever sends one is told so before it is read; one page alone holds it in memory instead
(docs/decisions/0005)."""

from typing import Any

from django.core.exceptions import SuspiciousOperation
from django.core.files.uploadhandler import FileUploadHandler


class RefuseFiles(FileUploadHandler):
    """Stands in the place of Django's handlers, which would write the file to the disk."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Refuse: the answer is 400. Raises ``SuspiciousOperation``."""
        raise SuspiciousOperation("a file was sent")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        """Nothing is kept."""
        return None

    def file_complete(self, file_size: int) -> None:
        """No file comes of it."""
        return
