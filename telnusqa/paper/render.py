"""Fields in, a PDF out."""

from datetime import date
from pathlib import Path

import typst

from telnusqa.core.errors import PaperUnfit
from telnusqa.paper.engine import FORMS, fonts
from telnusqa.paper.fit import unfit
from telnusqa.paper.form import Form
from telnusqa.paper.sheet import Sheet, as_json


def render(form: str, fields: Sheet, *, on: date, forms: Path = FORMS) -> bytes:
    """The filled form as PDF/A-3a and PDF/UA-1; same form, fields and day give the same bytes.

    ``on`` is the document's day. ``forms`` is a folder with another set of the forms. Raises :class:`PaperUnfit` when
    a text does not fit its place or has a character no font holds.
    """
    if names := unfit(form, fields, forms=forms):
        raise PaperUnfit(names)
    return typst.compile(
        str(forms / f"{Form(form)}.typ"),
        root=str(forms),
        font_paths=fonts(),
        format="pdf",
        sys_inputs={"fields": as_json(fields), "on": on.isoformat()},
        pdf_standards=["a-3a", "ua-1"],
    )
