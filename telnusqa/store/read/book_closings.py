"""Which years of a college's book are closed, and by which hash."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.book_closing import Hashed, hashed
from telnusqa.core.book_line import text_of_line
from telnusqa.core.language import Language
from telnusqa.store.keep import book_closings as kept
from telnusqa.store.keep import book_lines
from telnusqa.store.keep.book_closings import Counted
from telnusqa.store.tables.book_closing import BookClosing


@dataclass(frozen=True, kw_only=True)
class Closing:
    """A closed year. ``head`` is the hash of its lines and ``text`` the sha256 of them as a file.

    ``files`` are the sha256 of each print by its language, "" until it is made.
    """

    home: int
    year: int
    lines: int
    void: int
    header: str
    head: str
    text: str
    closed_by: str
    closed_at: datetime
    files: dict[Language, str]

    @property
    def printed(self) -> bool:
        """Whether every print is made."""
        return all(self.files.values())


def of_year(home: int, year: int) -> Closing | None:
    """The closing of that year, or None while it is open."""
    row = BookClosing.objects.filter(home_id=home, year=year).first()
    return _value(row) if row else None


def closed(home: int, year: int) -> Closing:
    """A closed year. Raises :class:`NotFound` while it is open."""
    return _value(kept.get(home, year))


def counted(home: int, year: int) -> Counted:
    """What a year's book holds."""
    return kept.counted(home, year)


def every() -> Iterator[Closing]:
    """Every closed year there is, of every home."""
    return map(_value, BookClosing.objects.order_by("home_id", "year").iterator())


def published() -> tuple[tuple[int, tuple[int, ...]], ...]:
    """Every home with a closed year, and its years, newest first."""
    found: dict[int, list[int]] = {}
    for home, year in BookClosing.objects.order_by("home_id", "-year").values_list("home_id", "year"):
        found.setdefault(home, []).append(year)
    return tuple((home, tuple(years)) for home, years in found.items())


def stands(closing: Closing) -> bool:
    """Whether the lines as they stand now still give the hash the book was closed by.

    A line that cannot be read any more was changed.
    """
    lines = (text_of_line(line) for line in book_lines.of_year(closing.home, closing.year))
    try:
        return hashed(closing.header, lines) == Hashed(closing.head, closing.text, closing.lines)
    except (KeyError, TypeError, ValueError):
        return False


def _value(row: BookClosing) -> Closing:
    return Closing(
        home=row.home_id,
        year=row.year,
        lines=row.lines,
        void=row.void,
        header=row.header,
        head=row.head,
        text=row.text,
        closed_by=row.closed_by,
        closed_at=row.closed_at,
        files={Language.KK: row.pdf_kk, Language.RU: row.pdf_ru},
    )
