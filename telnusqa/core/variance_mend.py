"""By which act a difference between book and count is mended: a count itself moves no blank."""

from enum import StrEnum

from telnusqa.core.custody import MOVES, Hand, Place
from telnusqa.core.inventory import Variance, VarianceKind


class Mend(StrEnum):
    """What is to be done."""

    FIND = "find"
    FIND_SPOILED = "find_spoiled"
    HAND = "hand"
    GIVE_BACK = "give_back"
    GIVE_BACK_AND_HAND = "give_back_and_hand"
    SPOIL = "spoil"
    PUT_TO_SPOILED = "put_to_spoiled"
    RECEIVE = "receive"
    TELL_HEAD = "tell_head"


def mend(variance: Variance) -> Mend:
    """The way out of it."""
    book, found = variance.book, variance.found
    if book is None:
        return Mend.RECEIVE
    if found is None:
        return Mend.FIND_SPOILED if book.place is Place.SPOILED else Mend.FIND
    if variance.kind is VarianceKind.GONE:
        return Mend.RECEIVE if book.place is Place.SUPPLIER else Mend.TELL_HEAD
    return _within_the_house(book, found)


def _within_the_house(book: Hand, found: Hand) -> Mend:
    if book.place is Place.SPOILED:
        return Mend.PUT_TO_SPOILED
    if found.place not in MOVES[book.place]:
        return Mend.GIVE_BACK_AND_HAND
    if found.place is Place.SPOILED:
        return Mend.SPOIL
    gives_out = book.place is Place.STORE or found.place is Place.EXECUTOR
    return Mend.HAND if gives_out else Mend.GIVE_BACK
