"""Acts of a case around handing over that end nothing."""

from dataclasses import dataclass
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class HandoverRefused(Event):
    """The duplicate was not handed over to the one who came; it goes on waiting.

    ``text`` is the salted hash of the officer's words, "" where none were written; ``came`` is as whom somebody came,
    by their own word, "" where that was not asked. Whoever had no right to come is not named.
    """

    kind: ClassVar[str] = "handover_refused"
    clause: str = "policy:handover"
    reasons: tuple[str, ...]
    text: str
    came: str = ""
