"""A register's file comes over a page: sealed as it arrives, never whole in memory, never open on the disk."""

from dataclasses import dataclass, field
from typing import IO, Any

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.http import HttpRequest

from telnusqa.core.problem import Problem
from telnusqa.core.register_upload import Upload
from telnusqa.sheets.source import RegisterSource, Source
from telnusqa.store import uploads

LARGEST = 512 << 20
"""Bytes of one request: some seven hundred thousand diplomas as CSV; longer files come in by the command."""
TOO_LARGE = Problem("file", "register_too_large", "", {"most": LARGEST >> 20})


class Sealed(UploadedFile):  # type: ignore[type-arg]
    """A file that was kept, by its token."""

    def __init__(self, token: str, name: str, size: int) -> None:
        super().__init__(file=None, name=name, size=size)
        self.token = token

    def close(self) -> None:
        """It lies closed; Django closes what has come where the rest of a form cannot be read."""


class SealUploads(FileUploadHandler):
    """Stands in the place of the handler that refuses every file."""

    def __init__(self, request: HttpRequest, home: int) -> None:
        super().__init__(request)
        self._home = home
        self._came = 0
        self._sealing: uploads.Sealing | None = None
        self.kept: list[uploads.Sealing] = []

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin to keep a file."""
        super().new_file(*args, **kwargs)
        self._sealing = uploads.Sealing(self._home)
        self.kept.append(self._sealing)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        """Keep a piece of it. Raises ``StopUpload`` where more comes than was announced and allowed."""
        self._came += len(raw_data)
        if self._came > LARGEST or self._sealing is None:
            raise StopUpload(connection_reset=True)
        self._sealing.write(raw_data)
        return None

    def file_complete(self, file_size: int) -> Sealed | None:
        """The file by its token."""
        if self._sealing is None:
            return None
        kept = Sealed(self._sealing.close(), (self.file_name or "")[:200], file_size)
        self._sealing = None
        return kept

    def drop(self) -> None:
        """Nobody wants what came."""
        for sealing in self.kept:
            sealing.drop()


class Unwanted(FileUploadHandler):
    """Reads no file at all."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Stop reading. Raises ``StopUpload``."""
        raise StopUpload(connection_reset=True)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        """Nothing is kept."""
        return None

    def file_complete(self, file_size: int) -> None:
        """No file comes of it."""
        return


@dataclass(frozen=True)
class Came:
    """What a form brought: what it is kept as, and its bytes again."""

    upload: Upload
    source: RegisterSource = field(compare=False)


def came(request: HttpRequest, home: int) -> Came | Problem:
    """The file and, where one was chosen, its supplements; a problem where nothing came."""
    main, beside = request.FILES.get("file"), request.FILES.get("beside")
    if not isinstance(main, Sealed) or not main.size:
        return Problem("file", "missing")
    second = beside if isinstance(beside, Sealed) and beside.size else None
    upload = Upload(main.token, main.name or "", second.token if second else "", (second.name or "") if second else "")
    return Came(upload, RegisterSource(_source(home, main), _source(home, second) if second else None))


def _source(home: int, sealed: Sealed) -> Source:
    def opened() -> IO[bytes]:
        return uploads.open_sealed(home, sealed.token)

    return Source(sealed.name or "", opened)  # type: ignore[arg-type]
