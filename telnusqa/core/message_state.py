"""How far a message to an applicant has come."""

from enum import StrEnum


class MessageState(StrEnum):
    """Asked for; tried in vain and tried again; taken by the provider; refused by the provider, and tried no more."""

    WAITING = "waiting"
    TRYING = "trying"
    SENT = "sent"
    FAILED = "failed"
