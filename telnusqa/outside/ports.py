"""The promises of the neighbours, on one screen. Each has a real adapter and a pretend twin.

Every one raises ``NeighbourSilent`` (no answer: later may help), ``NeighbourRefused`` (an answer: no) and, while an
act's transaction is open, ``NeighbourInsideAct``.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from telnusqa.core.delivery import Delivery
from telnusqa.core.webhook import Address


class Sms(Protocol):
    """Short messages to a phone."""

    def send(self, phone: str, text: str, *, key: str, again: bool = False) -> str:
        """Send the text; answers the provider's receipt, at most 100 characters.

        ``key`` names this message and no other, whatever happens between: told that it is tried ``again``, the
        neighbour is first asked whether the earlier try arrived.
        """
        ...

    def delivered(self, phone: str, *, key: str) -> Delivery | None:
        """What became of a message: ``TAKEN`` while it cannot be said, ``DELIVERED`` or ``NOT_DELIVERED``.

        ``None``: it knows no such message, or does not know it yet.
        """
        ...


class Mail(Protocol):
    """Letters to an e-mail address."""

    def send(self, address: str, subject: str, text: str, *, key: str) -> str:
        """Hand the letter to the mail server; answers its Message-ID, at most 100 characters.

        The same ``key`` gives the same Message-ID: a letter handed over twice can be told as one. Whether a letter
        that was taken comes back later is not seen.
        """
        ...


class Webhooks(Protocol):
    """Other systems that are told of changes; the real adapter works against any address, so it has no twin."""

    def post(self, to: Address, body: bytes, headers: Mapping[str, str]) -> int:
        """Hand it over; answers the status, one of success.

        Silent is any other answer but 410, which says that nobody is there any more; so is a machine behind our wall.
        """
        ...


class TimeStamps(Protocol):
    """A time-stamp authority."""

    def stamp(self, text: str) -> tuple[str, datetime]:
        """Its answer for the text, in base64, and the moment it names. Only the text's hash goes out."""
        ...
