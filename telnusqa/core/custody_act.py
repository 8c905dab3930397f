"""What is done with blanks, and the papers it rests on."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class CustodyWhat(StrEnum):
    """Acts on blanks."""

    RECEIVED = "received"
    HANDED = "handed"
    GIVEN_BACK = "given_back"
    SPOILED = "spoiled"
    DESTROYED = "destroyed"
    RETURNED = "returned"


class SpoiledWhy(StrEnum):
    """Why a commission found a blank spoiled. A closed list: the journal holds no free text."""

    PRINT = "print"
    FILLED_WRONG = "filled_wrong"
    FACTORY = "factory"
    DAMAGED = "damaged"
    OUT_OF_USE = "out_of_use"
    LOST = "lost"


@dataclass(frozen=True, kw_only=True)
class Paper:
    """The paper an act on blanks rests on: a delivery note, or the act of a commission.

    ``supplier`` is who sent the blanks or gets them back; ``commission`` those who sat on it, the chair first.
    """

    number: str = ""
    dated: date | None = None
    supplier: str = ""
    commission: tuple[str, ...] = ()


NO_PAPER = Paper()


@dataclass(frozen=True, kw_only=True)
class CustodyAct:
    """An act on blanks as it stands. ``missing`` tells what a delivery lacked, ``why`` is of spoiled blanks alone."""

    id: int
    what: CustodyWhat
    paper: Paper
    why: SpoiledWhy | None
    missing: tuple[str, ...]
    by: str
    at: datetime
