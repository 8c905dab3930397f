"""Fields of a duplicate supplement."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One row of the table, every value as it is printed; a section of modules has a name and no other value.

    ``five`` is the five-point mark, digit and word.
    """

    kk: str
    ru: str
    hours: str = ""
    credits: str = ""
    percent: str = ""
    letter: str = ""
    points: str = ""
    five: str = ""
    five_ru: str = ""
    section: bool = False


@dataclass(frozen=True, kw_only=True)
class SupplementSide:
    """One language's header and signatures."""

    holder: str
    studied_from: str
    studied_to: str
    institution: str
    speciality: str
    qualification: str
    head: str
    deputy: str
    settlement: str
    issued_on: str


@dataclass(frozen=True, kw_only=True)
class Supplement:
    """A duplicate supplement: Kazakh pages, then Russian ones, A4.

    ``diploma_number`` is the blank number («ТКБ № 1234567») of the diploma it belongs to: without it the supplement
    is invalid. ``replaced`` names the original supplement, or "". ``hours_and_five_only`` is the older set of columns.
    ``verify_url`` becomes a code, on a blank only where its layout has a place.
    """

    kk: SupplementSide
    ru: SupplementSide
    marks: tuple[Mark, ...]
    diploma_number: str
    registration_number: str
    blank_number: str
    replaced: str
    hours_and_five_only: bool
    unsealed: bool
    verify_url: str
