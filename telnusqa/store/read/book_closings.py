"""Which years of a college's book are closed, and by which hash."""

from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.language import Language
from telnusqa.store.tables.book_closing import BookClosing


@dataclass(frozen=True, kw_only=True)
class Closing:
    """A closed year. ``head`` is the hash of its lines, ``files`` the sha256 of each print, by its language."""

    home: int
    year: int
    lines: int
    void: int
    header: str
    head: str
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


def of_home(home: int) -> tuple[Closing, ...]:
    """Every closed year of a college, newest first."""
    return tuple(_value(row) for row in BookClosing.objects.filter(home_id=home).order_by("-year"))


def _value(row: BookClosing) -> Closing:
    return Closing(
        home=row.home_id,
        year=row.year,
        lines=row.lines,
        void=row.void,
        header=row.header,
        head=row.head,
        closed_by=row.closed_by,
        closed_at=row.closed_at,
        files={Language.KK: row.pdf_kk, Language.RU: row.pdf_ru},
    )
