"""Which sheet a document is printed from, and which of its places are too small for it."""

from telnusqa.core.blank import BlankKind, blank_for
from telnusqa.core.calibration import NOTHING, Calibration
from telnusqa.core.making import Making
from telnusqa.core.wanted import Part
from telnusqa.paper.diploma import Diploma
from telnusqa.paper.fill.diploma import diploma_sheet
from telnusqa.paper.fill.supplement import supplement_sheet
from telnusqa.paper.fit import unfit
from telnusqa.paper.form import Form
from telnusqa.paper.layouts import shipped_layout
from telnusqa.paper.over import OverBlank
from telnusqa.paper.render import render
from telnusqa.paper.supplement import Supplement


def sheet_of(making: Making, *, on_blank: bool) -> tuple[Form, Diploma | Supplement]:
    """The form and its fields for ``paper.render.render``; a day for it is ``making.printed_on``.

    ``on_blank`` makes the sheet to be printed over a blank; otherwise the electronic document.
    """
    if making.part is Part.DIPLOMA:
        return Form.DIPLOMA, diploma_sheet(making, on_blank=on_blank)
    return Form.SUPPLEMENT, supplement_sheet(making, on_blank=on_blank)


def over_blank(making: Making, drift: Calibration = NOTHING, *, preview: bool = False) -> OverBlank:
    """The blank it is printed on: by the layout it was reserved with, or by the one that is shipped."""
    kind = blank_for(making.record.kind, making.part) or BlankKind.DIPLOMA
    return OverBlank(layout=making.layout or shipped_layout(kind), drift=drift, preview=preview)


def paper_of(making: Making, over: OverBlank | None = None) -> bytes:
    """The document as a PDF: over a blank, or the electronic one. Raises ``PaperUnfit``."""
    form, fields = sheet_of(making, on_blank=over is not None)
    return render(form, fields, on=making.printed_on, over=over)


def unfit_places(making: Making) -> tuple[str, ...]:
    """Names of the places (``kk.holder``, ``marks.3.ru``) whose text fits neither form's sheet; nothing is printed.

    ``words.place`` says a name in words.
    """
    found = [
        *unfit(*sheet_of(making, on_blank=False)),
        *unfit(*sheet_of(making, on_blank=True), over=over_blank(making)),
    ]
    return tuple(dict.fromkeys(found))
