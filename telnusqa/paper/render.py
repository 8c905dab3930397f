"""Fields in, a PDF out."""

from datetime import date
from pathlib import Path

from telnusqa.core.errors import PaperUnfit
from telnusqa.paper.engine import FORMS
from telnusqa.paper.fit import typeset, unfit_of
from telnusqa.paper.over import OverBlank
from telnusqa.paper.sheet import Sheet


def render(form: str, fields: Sheet, *, on: date, over: OverBlank | None = None, forms: Path = FORMS) -> bytes:
    """The filled form as PDF/A-3a and PDF/UA-1; same form, fields, blank and day give the same bytes.

    ``on`` is the document's day, ``over`` the blank it is printed on, None for the electronic document. ``forms`` is
    a folder with another set of the forms. Raises :class:`PaperUnfit` when a text does not fit its place or has a
    character no font holds: the pages are set once for both.
    """
    pages = typeset(form, fields, {"on": on.isoformat()}, over=over, forms=forms)
    if names := unfit_of(pages, fields):
        raise PaperUnfit(names)
    return pages.pdf()
