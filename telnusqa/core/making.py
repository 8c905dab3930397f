"""Everything a duplicate is made of."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.blank import BlankNumber, RegistrationNumber
from telnusqa.core.layout import Layout
from telnusqa.core.person import PersonName
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.wanted import Part


@dataclass(frozen=True)
class Holder:
    """Head or deputy of that day, in both languages; empty where nobody was appointed."""

    kk: str = ""
    ru: str = ""


@dataclass(frozen=True, kw_only=True)
class PaperDecided:
    """What is decided of a paper on the day of its reservation, and stays.

    ``layout`` is what an administrator entered for its blank, None while what is shipped holds.
    """

    head: Holder
    deputy: Holder
    settlement_kk: str
    settlement_ru: str
    layout: Layout | None


@dataclass(frozen=True, kw_only=True)
class Making:
    """One document to be made: what the register holds, under which name, by whom, on which blank and by which layout.

    ``replaces`` is series and number of the document it stands for. A supplement names the diploma it belongs to in
    ``diploma``. ``printed_on`` is the day of the reservation; ``verify_url`` the address its QR leads to.
    ``layout`` is what an administrator entered for its blank, None while what is shipped holds.
    """

    part: Part
    record: RegisterRow
    name_kk: PersonName
    name_ru: PersonName
    settlement_kk: str
    settlement_ru: str
    head: Holder
    deputy: Holder
    number: RegistrationNumber
    blank: BlankNumber
    replaces: str
    diploma: str
    printed_on: date
    verify_url: str
    layout: Layout | None
