"""What is looked for in a register, and why does a record answer?"""

from dataclasses import dataclass
from enum import StrEnum

from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.iin import Iin
from telnusqa.core.person import PersonName


@dataclass(frozen=True)
class ByName:
    """The names a person is known to have borne, each as far as it is known; the year of graduation, None for any."""

    names: tuple[PersonName, ...]
    year: int | None = None


Query = DocumentNumber | Iin | ByName


class Why(StrEnum):
    """Why a record answers. Of the year and of each part of a name only what is worth saying is said."""

    NUMBER = "number"
    IIN = "iin"
    SAME_NAME = "same_name"
    NEAR_SURNAME = "near_surname"
    NEAR_GIVEN = "near_given"
    NEAR_PATRONYMIC = "near_patronymic"
    PART_OF_NAME = "part_of_name"
    SWAPPED = "swapped"
    NO_PATRONYMIC = "no_patronymic"
    OTHER_FORM = "other_form"
    OTHER_PATRONYMIC = "other_patronymic"
    OTHER_SURNAME = "other_surname"
    LATER_NAME = "later_name"
    SAME_YEAR = "same_year"
    OTHER_YEAR = "other_year"
