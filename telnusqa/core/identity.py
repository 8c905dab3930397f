"""How a person standing at the counter was recognised: facts checked against, never a copy."""

from dataclasses import dataclass
from enum import StrEnum


class IdentityPaper(StrEnum):
    """What the person showed (2023:8.2, 2015:9.6)."""

    ID_CARD = "id_card"
    PASSPORT = "passport"
    BIRTH_CERTIFICATE = "birth_certificate"
    DIGITAL = "digital"


@dataclass(frozen=True)
class Identity:
    """The paper shown and its number, as read by who handed over."""

    paper: IdentityPaper
    number: str
