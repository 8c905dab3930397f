"""The promises of the neighbours, on one screen. Each has a real adapter and a pretend twin.

Every one raises ``NeighbourSilent`` (no answer: later may help), ``NeighbourRefused`` (an answer: no) and, while an
act's transaction is open, ``NeighbourInsideAct``.
"""

from typing import Protocol


class Sms(Protocol):
    """Short messages to a phone."""

    def send(self, phone: str, text: str, *, key: str, again: bool = False) -> str:
        """Send the text; answers the provider's receipt, at most 100 characters.

        ``key`` names this message and no other, whatever happens between: told that it is tried ``again``, the
        neighbour is first asked whether the earlier try arrived.
        """
        ...
