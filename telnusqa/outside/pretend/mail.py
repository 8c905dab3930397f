"""The pretend mail server: letters become files that only this machine sees. Nothing leaves it, nothing is logged."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from time import time_ns

from telnusqa.core.acting import forbid_inside_act
from telnusqa.core.errors import Unsafe
from telnusqa.outside.pretend.kept import keep

_SHOWN = 5


@dataclass(frozen=True)
class PretendMail:
    """The twin of :class:`telnusqa.outside.mail.MailServer`.

    Lets everything through: any address, any letter; it is never silent and never refuses.
    """

    folder: Path
    production: bool

    def __post_init__(self) -> None:
        """Raises ``Unsafe`` in production."""
        if self.production:
            raise Unsafe("TELNUSQA_MAIL: the pretend mail server does not run in production")

    def send(self, address: str, subject: str, text: str, *, key: str) -> str:
        """Keep the letter in a file of the address's folder, once for a key. Raises ``NeighbourInsideAct``."""
        forbid_inside_act("mail")
        name = sha256(key.encode()).hexdigest()[:16]
        folder = self._folder_of(address)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not any(folder.glob(f"*-{name}.txt")):
            keep(folder / f"{time_ns():020d}-{name}.txt", f"{subject}\n\n{text}")
        return f"<{name}@pretend>"

    def read(self, address: str) -> tuple[str, ...]:
        """The last letters to this address, newest first: subject, an empty line, text."""
        files: Iterable[Path] = sorted(self._folder_of(address).glob("*.txt"), reverse=True)
        return tuple(file.read_text(encoding="utf-8") for file in list(files)[:_SHOWN])

    def _folder_of(self, address: str) -> Path:
        return self.folder / sha256(address.encode()).hexdigest()
