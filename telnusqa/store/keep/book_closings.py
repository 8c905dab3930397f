"""The closed books of a college."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q
from django.utils import timezone

from telnusqa.core.book_closing import hashed
from telnusqa.core.book_line import text_of_line
from telnusqa.core.errors import NotFound
from telnusqa.store.keep import book_lines
from telnusqa.store.tables.book import BookCounter, BookRow
from telnusqa.store.tables.book_closing import BookClosing
from telnusqa.store.tables.organisation import Organisation


@dataclass(frozen=True)
class Counted:
    """How many numbers a year has, how many of them are still reserved, and how many void."""

    numbers: int
    reserved: int
    void: int


def hold(home: int, year: int) -> None:
    """Nobody else takes a number of that year, closes it or notes who received what until this transaction ends."""
    BookCounter.objects.select_for_update().filter(home_id=home, year=year).first()


def is_closed(home: int, year: int) -> bool:
    """Whether the book of that year is closed; it is held, so that the answer stays true."""
    hold(home, year)
    return BookClosing.objects.filter(home_id=home, year=year).exists()


def counted(home: int, year: int) -> Counted:
    """What a year's book holds."""
    rows = BookRow.objects.filter(home_id=home, year=year)
    reserved, void = Count("n", filter=Q(state="reserved")), Count("n", filter=Q(state="void"))
    found = rows.aggregate(numbers=Count("n"), reserved=reserved, void=void)
    return Counted(found["numbers"], found["reserved"], found["void"])


def code_of(home: int) -> str:
    """What a college is known by in the header of its book."""
    return Organisation.objects.only("code").get(pk=home).code


def close(home: int, year: int, header: str, found: Counted, *, by: str, at: datetime) -> BookClosing:
    """Close the year as its lines stand now."""
    result = hashed(header, (text_of_line(line) for line in book_lines.of_year(home, year)))
    return BookClosing.objects.create(
        home_id=home,
        year=year,
        lines=result.lines,
        void=found.void,
        header=header,
        head=result.head,
        text=result.file,
        closed_by=by,
        closed_at=at,
        chain_year=timezone.localtime(at).year,
    )


def get(home: int, year: int) -> BookClosing:
    """A closed year. Raises :class:`NotFound`."""
    row = BookClosing.objects.filter(home_id=home, year=year).first()
    if row is None:
        raise NotFound(f"book {year}")
    return row


def name_prints(row: BookClosing, kk: str, ru: str) -> None:
    """The prints are made: what they are known by stands beside the hash of the lines."""
    BookClosing.objects.filter(home_id=row.home_id, year=row.year).update(pdf_kk=kk, pdf_ru=ru)
