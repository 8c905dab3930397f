"""Does every text fit its place on the form? Asked before a number is taken."""

import json
from pathlib import Path

import typst

from telnusqa.paper.engine import FORMS, fonts
from telnusqa.paper.form import Form
from telnusqa.paper.glyphs import unprintable
from telnusqa.paper.sheet import FIELDS_OF, Sheet, as_json, texts


def unfit(form: str, fields: Sheet, *, forms: Path = FORMS) -> tuple[str, ...]:
    """Names of the fields that do not fit even at their place's smallest size, or hold a character no font has.

    Nothing is printed. ``page`` means that the whole does not stay on its one page. ``forms`` is a folder with
    another set of the forms. Raises :class:`ValueError` for an unknown form and :class:`TypeError` for fields of
    another one.
    """
    sort = Form(form)
    if not isinstance(fields, FIELDS_OF[sort]):
        raise TypeError(f"{form} is not filled with {type(fields).__name__}")
    missing = [name for name, text in texts(fields) if unprintable(text)]
    answer = typst.query(
        str(forms / f"{sort}.typ"),
        "<unfit>",
        field="value",
        root=str(forms),
        font_paths=fonts(),
        sys_inputs={"fields": as_json(fields)},
    )
    return tuple(dict.fromkeys([*missing, *json.loads(answer)]))
