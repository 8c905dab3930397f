"""Where a consent stands."""

from enum import StrEnum


class ConsentForm(StrEnum):
    """A sentence of the application, or a form of its own at a counter."""

    APPLICATION = "application"
    COUNTER = "counter"
