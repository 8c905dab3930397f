"""How far a message to an applicant has come, before any provider said a word of it."""

from enum import StrEnum


class MessageState(StrEnum):
    """Asked for; tried in vain and tried again; handed over by every way; given up."""

    WAITING = "waiting"
    TRYING = "trying"
    SENT = "sent"
    FAILED = "failed"
