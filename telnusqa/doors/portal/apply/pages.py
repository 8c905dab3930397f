"""Which pages the form has for what was typed so far, and which comes next."""

from telnusqa.core.application import PAGES, Typed
from telnusqa.core.reason import Reason

PAPERS = "papers"
"""The one page that asks nothing: it tells which papers will be needed."""

FIELDS: dict[str, tuple[str, ...]] = {
    "institution": ("institution",),
    "study": ("graduation_year", "speciality", "institution_then", "institution_changed"),
    "name": ("applicant_surname", "applicant_given", "applicant_patronymic", "iin"),
    "reasons": ("reasons", "circumstances"),
    "then": ("then_surname", "then_given", "then_patronymic"),
    "wanted": ("wanted",),
    PAPERS: (),
    "original": ("original_series", "original_number", "original_date"),
    "contact": ("phone", "email", "tell_by", "address"),
    "collection": ("collection",),
    "consent": ("consent",),
}
"""The fields of each page, in the order they are asked."""

PAGE_OF = {field: page for page, fields in FIELDS.items() for field in fields}
"""On which page a field stands."""

assert set(FIELDS) - {PAPERS} == set(PAGES), "the form of core and its pages"


def shown(typed: Typed) -> tuple[str, ...]:
    """The pages in order; the name on the document is asked only where it has changed."""
    return tuple(page for page in FIELDS if page != "then" or Reason.NAME_CHANGED in typed.reasons)


def after(page: str, typed: Typed) -> str | None:
    """The page after this one, or None after the last."""
    pages = shown(typed)
    place = pages.index(page) + 1
    return pages[place] if place < len(pages) else None


def before(page: str, typed: Typed) -> str | None:
    """The page before this one, or None before the first."""
    pages = shown(typed)
    place = pages.index(page)
    return pages[place - 1] if place else None
