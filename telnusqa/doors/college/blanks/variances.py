"""A difference between book and count as a page shows it: where it is by each, and by which act it is mended."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse

from telnusqa.core.inventory import Explained, Variance
from telnusqa.core.inventory_form import why_field
from telnusqa.core.language import Language
from telnusqa.core.variance_mend import Mend, mend
from telnusqa.words.blank import blank_kind
from telnusqa.words.inventory import by_book, by_count, mend_said, variance_why

_WAYS = {
    Mend.FIND: "spoil",
    Mend.FIND_SPOILED: "destroy",
    Mend.HAND: "hand",
    Mend.GIVE_BACK: "give-back",
    Mend.GIVE_BACK_AND_HAND: "give-back",
    Mend.SPOIL: "spoil",
}


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A line of the table; ``mend_at`` is the page of the act, "" where there is none."""

    kind: str
    numbers: str
    many: int
    book: str
    found: str
    why: str
    note: str
    mend: str
    mend_at: str
    field: str
    note_field: str


def shown(variance: Variance, names: Mapping[int, str], language: Language, told: Explained | None = None) -> Shown:
    """The line; ``told`` where its reason is known already."""
    way, field = mend(variance), why_field(variance)
    return Shown(
        kind=blank_kind(variance.these.kind, language),
        numbers=str(variance.these),
        many=len(variance.these),
        book=by_book(variance, names, language),
        found=by_count(variance, names, language),
        why=variance_why(told.why, language) if told else "",
        note=told.note if told else "",
        mend=mend_said(way, language),
        mend_at=_address(way),
        field=field,
        note_field=f"note-{field}",
    )


def _address(way: Mend) -> str:
    if way is Mend.RECEIVE:
        return reverse("college:blanks_receive")
    return reverse("college:blanks_move", args=[_WAYS[way]]) if way in _WAYS else ""
