"""By which ways an applicant wants to be told; the cabinet shows every message whatever was chosen."""

from enum import StrEnum

from telnusqa.core.delivery import Way


class TellBy(StrEnum):
    """The applicant's choice. One-time codes go to the phone whatever was chosen."""

    SMS = "sms"
    EMAIL = "email"
    BOTH = "both"


_WAYS = {TellBy.SMS: (Way.SMS,), TellBy.EMAIL: (Way.EMAIL,), TellBy.BOTH: (Way.SMS, Way.EMAIL)}


def ways(chosen: TellBy, *, email: str) -> tuple[Way, ...]:
    """The ways a message goes: without an address for e-mail, the phone."""
    return _WAYS[chosen] if email else (Way.SMS,)


def needs_email(chosen: TellBy) -> bool:
    """Whether the choice cannot stand without an address."""
    return Way.EMAIL in _WAYS[chosen]
