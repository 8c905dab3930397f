"""Does every text fit its place on the form? Asked before a number is taken."""

from pathlib import Path

from telnusqa.paper.engine import FORMS, Typeset
from telnusqa.paper.form import Form
from telnusqa.paper.glyphs import unprintable
from telnusqa.paper.over import OverBlank, over_json
from telnusqa.paper.sheet import FIELDS_OF, Sheet, as_json, texts


def unfit(form: str, fields: Sheet, *, over: OverBlank | None = None, forms: Path = FORMS) -> tuple[str, ...]:
    """Names of the fields that do not fit even at their place's smallest size, or hold a character no font has.

    Nothing is printed. ``page`` means that the whole does not stay on its one page. ``over`` is the blank it is
    printed on, None for the electronic document; ``forms`` is a folder with another set of the forms. Raises
    :class:`ValueError` for an unknown form and :class:`TypeError` for fields of another one.
    """
    return unfit_of(typeset(form, fields, {}, over=over, forms=forms), fields)


def typeset(form: str, fields: Sheet, more: dict[str, str], *, over: OverBlank | None, forms: Path) -> Typeset:
    """The form set with its fields. Raises as :func:`unfit` does."""
    sort = Form(form)
    if not isinstance(fields, FIELDS_OF[sort]):
        raise TypeError(f"{form} is not filled with {type(fields).__name__}")
    return Typeset(forms / f"{sort}.typ", {"fields": as_json(fields), "over": over_json(over), **more})


def unfit_of(pages: Typeset, fields: Sheet) -> tuple[str, ...]:
    """What of the fields cannot be printed: characters first, then places."""
    missing = [name for name, text in texts(fields) if unprintable(text)]
    return tuple(dict.fromkeys([*missing, *pages.unfit()]))
