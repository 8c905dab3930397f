"""Parts of a backup, sealed so that the machine that makes them cannot read them.

The format is age (https://age-encryption.org/v1): X25519, then ChaCha20-Poly1305 in pieces of 64 KiB, so memory is
bounded and a flipped bit or a cut end is found. Debian's ``age`` opens a part without us.
"""

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

import pyrage

from telnusqa.core.errors import Unusable

_PIECE = 1 << 20


@dataclass(frozen=True)
class Part:
    """A sealed file as it lies in the backup: ``sha256`` is of the sealed bytes, so anybody may compare it."""

    name: str
    size: int
    sha256: str


class _Hashing:
    """Writes through, and knows the hash of what went by."""

    def __init__(self, file: BinaryIO) -> None:
        self.file, self.size, self.hash = file, 0, sha256()

    def write(self, piece: bytes) -> int:
        self.file.write(piece)
        self.hash.update(piece)
        self.size += len(piece)
        return len(piece)

    def flush(self) -> None:
        self.file.flush()


def recipients(text: str) -> list[Any]:
    """Whom a backup is sealed for: public keys, comma between. Raises :class:`Unusable`."""
    try:
        found = [pyrage.x25519.Recipient.from_str(one.strip()) for one in text.split(",") if one.strip()]
    except pyrage.RecipientError as error:
        raise Unusable(
            "TELNUSQA_BACKUP_TO: no age public key (age1…); `telnusqa keys backup-pair` makes one"
        ) from error
    if not found:
        raise Unusable("TELNUSQA_BACKUP_TO: not set; `telnusqa keys backup-pair` makes a pair of keys")
    return found


def identities(path: Path) -> list[Any]:
    """The secret keys in a file, as ``age-keygen`` writes it. Raises :class:`Unusable`."""
    try:
        lines = path.read_text(encoding="ascii").split()
        return [pyrage.x25519.Identity.from_str(line) for line in lines if line.startswith("AGE-SECRET-KEY-")]
    except (OSError, UnicodeDecodeError, pyrage.IdentityError) as error:
        raise Unusable(f"{path}: holds no key of a backup") from error


def new_pair() -> tuple[str, str]:
    """A secret key and its public one."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def seal_part(stream: Any, path: Path, to: list[Any]) -> Part:
    """Seal what the stream gives; durable when it returns."""
    with path.open("xb") as file:
        through = _Hashing(file)
        pyrage.encrypt_io(stream, through, to)
        file.flush()
        os.fsync(file.fileno())
    return Part(path.name, through.size, through.hash.hexdigest())


def open_part(path: Path, into: Any, by: list[Any]) -> None:
    """Write what was sealed. Raises :class:`Unusable` where the key is another, or a bit or the end is."""
    try:
        with path.open("rb") as file:
            pyrage.decrypt_io(file, into, by)
    except pyrage.DecryptError as error:
        raise Unusable(f"{path.name}: this key does not open it") from error
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Unusable(f"{path.name}: damaged, or cut short") from error


def as_sealed(folder: Path, part: Part) -> str:
    """What is wrong with a part as it lies there; "" where it is as it was sealed."""
    path = folder / part.name
    if not path.is_file():
        return f"{part.name}: missing"
    size, found = path.stat().st_size, sha256()
    if size != part.size:
        return f"{part.name}: {size} bytes, {part.size} were sealed"
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            found.update(piece)
    return "" if found.hexdigest() == part.sha256 else f"{part.name}: altered, its sha256 is {found.hexdigest()}"
