"""Whom the errands may speak to; the frame says who is real."""

from dataclasses import dataclass

from telnusqa.outside.ports import Sms


@dataclass(frozen=True, kw_only=True)
class Neighbours:
    """Everybody outside."""

    sms: Sms
