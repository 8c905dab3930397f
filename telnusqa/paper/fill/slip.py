"""What stands on the slip given with a paper duplicate."""

from collections.abc import Sequence
from datetime import date

from telnusqa.core.language import Language
from telnusqa.core.making import Making
from telnusqa.core.wanted import Part
from telnusqa.paper.form import Form
from telnusqa.paper.slip import Slip, SlipDocument
from telnusqa.words.date import long_date
from telnusqa.words.diploma import holder_short, numbered

_TITLES = {
    Part.DIPLOMA: ("Дипломның телнұсқасы", "Дубликат диплома"),
    Part.SUPPLEMENT: ("Дипломға қосымшаның телнұсқасы", "Дубликат приложения к диплому"),
}


def slip_sheet(makings: Sequence[Making], *, college_kk: str, college_ru: str, issued_on: date) -> tuple[Form, Slip]:
    """The slip for one duplicate or for both of a case, with the address of each; the holder by surname and initials.

    ``college_kk`` and ``college_ru`` are the college's name today, ``issued_on`` the day of issue at its place.
    Raises ValueError where there is no duplicate.
    """
    if not makings:
        raise ValueError("a slip goes with a duplicate")
    return Form.SLIP, Slip(
        college_kk=college_kk,
        college_ru=college_ru,
        holder=holder_short(makings[0].name_kk),
        issued_on_kk=long_date(issued_on, Language.KK),
        issued_on_ru=long_date(issued_on, Language.RU),
        documents=tuple(_document(making) for making in makings),
    )


def _document(making: Making) -> SlipDocument:
    title_kk, title_ru = _TITLES[making.part]
    return SlipDocument(
        title_kk=title_kk,
        title_ru=title_ru,
        registration_number=str(making.number),
        blank_number=numbered(str(making.blank)),
        verify_url=making.verify_url,
    )
