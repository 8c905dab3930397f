"""Where everything stands on a pre-printed blank, in millimetres from the page's upper left corner."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from telnusqa.core.blank import BlankKind


class Align(StrEnum):
    """To which side of its place a text keeps; its base line is always at the foot."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, kw_only=True)
class Place:
    """The place of one text: millimetres, and points for the letters.

    A text that is too long first takes more lines where the place ``wraps``, then shrinks to ``smallest``.
    """

    x: float
    y: float
    w: float
    h: float
    size: float
    smallest: float
    align: Align
    bold: bool
    wraps: bool


@dataclass(frozen=True, kw_only=True)
class CodePlace:
    """The place of a square code that leads to the page where the document is checked."""

    x: float
    y: float
    w: float


@dataclass(frozen=True, kw_only=True)
class Table:
    """The table of a supplement: the same columns on every page, in rows of ``pitch`` millimetres under a ``head``.

    ``first`` and ``next`` are its upper edge on the first page and on those after it. The four numbers say how many
    rows a page holds: the only page, the first of several, one in the middle, the last with its signatures. ``newer``
    and ``older`` are the widths of the columns of the two sets.
    """

    x: float
    first: float
    next: float
    head: float
    pitch: float
    size: float
    smallest: float
    on_only: int
    on_first: int
    on_middle: int
    on_last: int
    newer: tuple[float, ...]
    older: tuple[float, ...]


@dataclass(frozen=True, kw_only=True)
class Layout:
    """The layout of some kinds of blank from a day on; ``until`` is its last day, None while none is known.

    ``words`` says that the form's own words and lines are printed too, for a blank that holds none. A page without
    its place in ``code`` bears no code. Only a supplement has a ``table``.
    """

    kinds: frozenset[BlankKind]
    since: date
    until: date | None
    width: float
    height: float
    words: bool
    place: Mapping[str, Place]
    code: Mapping[str, CodePlace] = field(default_factory=dict)
    table: Table | None = None


PAGES = ("kk", "ru")
_EVERY = ("mark", "replaced", "holder", "speciality", "qualification", "head", "deputy", "settlement", "issued_on")
_OF_DIPLOMA = (
    "entered_year",
    "institution_at_entry",
    "finished_year",
    "institution_at_completion",
    "study_form",
    "decided_on",
    "registration_number",
)
_OF_SUPPLEMENT = ("diploma_number", "studied", "institution", "registration_number")

DIPLOMAS = frozenset({BlankKind.DIPLOMA, BlankKind.HONOURS_DIPLOMA})
SUPPLEMENTS = frozenset({BlankKind.SUPPLEMENT})
NEWER, OLDER = 8, 4
"""How many columns each set of a supplement's table has."""


def places_of(kinds: frozenset[BlankKind]) -> tuple[str, ...]:
    """Names of the places a layout of these kinds must have; the protocol is named on a diploma's Kazakh page alone."""
    own = _OF_SUPPLEMENT if kinds <= SUPPLEMENTS else _OF_DIPLOMA
    names = tuple(f"{page}.{name}" for page in PAGES for name in (*_EVERY, *own))
    return names if own is _OF_SUPPLEMENT else (*names, "kk.protocol")
