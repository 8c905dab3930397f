"""Papers an application stands on."""

from enum import StrEnum


class Paper(StrEnum):
    """A paper the law can ask for; ``law.evidence`` says when."""

    APPLICATION = "application"
    IDENTITY = "identity"
    PRESS_EXCERPT = "press_excerpt"
    ORIGINAL = "original"
    CONSENT_FORM = "consent_form"
    REPRESENTATION = "representation"
