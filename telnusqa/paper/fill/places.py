"""Which sheet a document is printed from, and which of its places are too small for it."""

from telnusqa.core.making import Making
from telnusqa.core.wanted import Part
from telnusqa.paper.diploma import Diploma
from telnusqa.paper.fill.diploma import diploma_sheet
from telnusqa.paper.fill.supplement import supplement_sheet
from telnusqa.paper.fit import unfit
from telnusqa.paper.form import Form
from telnusqa.paper.supplement import Supplement


def sheet_of(making: Making, *, on_blank: bool) -> tuple[Form, Diploma | Supplement]:
    """The form and its fields for ``paper.render.render``; a day for it is ``making.printed_on``.

    ``on_blank`` makes the sheet to be printed over a state blank, without a code; otherwise the electronic document.
    """
    if making.part is Part.DIPLOMA:
        return Form.DIPLOMA, diploma_sheet(making, on_blank=on_blank)
    return Form.SUPPLEMENT, supplement_sheet(making, on_blank=on_blank)


def unfit_places(making: Making) -> tuple[str, ...]:
    """Names of the places (``kk.holder``, ``marks.3.ru``) whose text fits neither form's sheet; nothing is printed.

    ``words.place`` says a name in words.
    """
    found = [name for on_blank in (False, True) for name in unfit(*sheet_of(making, on_blank=on_blank))]
    return tuple(dict.fromkeys(found))
