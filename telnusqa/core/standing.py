"""In whose right somebody stands at a counter or applies."""

from enum import StrEnum


class Standing(StrEnum):
    """Who it is: the holder, a minor's parent or guardian, or somebody with a power of attorney."""

    HOLDER = "holder"
    LEGAL_REPRESENTATIVE = "legal_representative"
    ATTORNEY = "attorney"
