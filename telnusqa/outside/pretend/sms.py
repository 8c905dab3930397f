"""The pretend gateway: messages become files that only this machine sees. Nothing leaves it, nothing is logged."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from time import time_ns

from telnusqa.core.acting import forbid_inside_act
from telnusqa.core.delivery import Delivery
from telnusqa.core.errors import Unsafe
from telnusqa.outside.pretend.kept import keep

_SHOWN = 5


@dataclass(frozen=True)
class PretendSms:
    """The twin of :class:`telnusqa.outside.sms.SmsGateway`.

    Lets everything through: any phone, any text, always with a receipt; it is never silent, never refuses and always
    delivers.
    """

    folder: Path
    production: bool

    def __post_init__(self) -> None:
        """Raises ``Unsafe`` in production."""
        if self.production:
            raise Unsafe("TELNUSQA_SMS: the pretend gateway does not run in production")

    def send(self, phone: str, text: str, *, key: str, again: bool = False) -> str:
        """Keep the text in a file of the phone's folder, once for a key. Raises ``NeighbourInsideAct``."""
        forbid_inside_act("sms")
        receipt = "pretend:" + sha256(key.encode()).hexdigest()[:16]
        folder = self._folder_of(phone)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        name = receipt.partition(":")[2]
        if not any(folder.glob(f"*-{name}.txt")):
            keep(folder / f"{time_ns():020d}-{name}.txt", text)
        return receipt

    def delivered(self, phone: str, *, key: str) -> Delivery | None:
        """At once, where it was sent. Raises ``NeighbourInsideAct``."""
        forbid_inside_act("sms")
        name = sha256(key.encode()).hexdigest()[:16]
        return Delivery.DELIVERED if any(self._folder_of(phone).glob(f"*-{name}.txt")) else None

    def read(self, phone: str) -> tuple[str, ...]:
        """The last texts to this phone, newest first: what its screen would show."""
        files: Iterable[Path] = sorted(self._folder_of(phone).glob("*.txt"), reverse=True)
        return tuple(file.read_text(encoding="utf-8") for file in list(files)[:_SHOWN])

    def _folder_of(self, phone: str) -> Path:
        return self.folder / sha256(phone.encode()).hexdigest()
