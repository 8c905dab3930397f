"""Where an application comes in, and where its result is collected."""

from enum import StrEnum


class Channel(StrEnum):
    """A way in (2015:3.1–3.2, 2023:2.1–2.3)."""

    OFFICE = "office"
    CORPORATION = "corporation"
    PORTAL = "portal"


class Collection(StrEnum):
    """Where the applicant collects the result."""

    OFFICE = "office"
    CORPORATION = "corporation"
