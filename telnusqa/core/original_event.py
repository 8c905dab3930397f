"""What a commission does with surrendered originals, by name."""

from dataclasses import dataclass
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class OriginalsEnded(Event):
    """Originals that are void were destroyed, or laid where they are kept. ``paper`` is the number of the act.

    ``cases`` are those they came with; ``where`` is "" of those that were destroyed.
    """

    kind: ClassVar[str] = "originals_ended"
    clause: str = "policy:surrendered-original"
    fate: str
    cases: tuple[str, ...]
    where: str
    paper: str
