"""A file that is only hashed: of what is sent nothing is kept, not even in memory."""

from hashlib import sha256
from typing import Any

from django.core.files.uploadhandler import FileUploadHandler


class HashedUpload(FileUploadHandler):
    """Takes piece after piece into the hash and lets it go.

    ``digest`` is the SHA-256 of the file, "" where none came.
    """

    digest = ""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """A file begins."""
        super().new_file(*args, **kwargs)
        self._hash = sha256()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """One piece; it goes no further."""
        self._hash.update(raw_data)

    def file_complete(self, file_size: int) -> None:
        """The file has come to its end; there is none to hand on."""
        self.digest = self._hash.hexdigest()
