"""The book of issues: a page of a year, one line, a year whole, and the lines of one document.

A page is read backwards from a number by the primary key (home, year, number), so the last page of a book of millions
costs what the first does; the years of a college are those of its counters.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from telnusqa.core.blank import RegistrationNumber
from telnusqa.core.book_line import BookLine
from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.errors import NotFound
from telnusqa.core.wanted import Part
from telnusqa.store.keep import book_lines
from telnusqa.store.tables.blank import BlankRow
from telnusqa.store.tables.book import BookCounter, BookRow

PAGE = 25


@dataclass(frozen=True, kw_only=True)
class Issues:
    """A page of a year's book, newest first; ``newer`` and ``older`` are the numbers its neighbours begin beside."""

    year: int
    lines: tuple[BookLine, ...]
    newer: int | None = None
    older: int | None = None


def years(home: int) -> tuple[int, ...]:
    """The years the college has numbers of, newest first."""
    return tuple(BookCounter.objects.filter(home_id=home).order_by("-year").values_list("year", flat=True))


def page(home: int, year: int, *, before: int | None = None, after: int | None = None) -> Issues:
    """The lines before or after a number, or the newest."""
    rows = BookRow.objects.filter(home_id=home, year=year)
    if after is not None:
        rows = rows.filter(n__gt=after).order_by("n")
    else:
        rows = (rows if before is None else rows.filter(n__lt=before)).order_by("-n")
    found = list(rows[: PAGE + 1])
    shown, more = found[:PAGE], len(found) > PAGE
    if after is not None:
        shown.reverse()
    newer = more if after is not None else before is not None
    older = after is not None or more
    return Issues(
        year=year,
        lines=book_lines.values(shown),
        newer=shown[0].n if newer and shown else None,
        older=shown[-1].n if older and shown else None,
    )


def line(home: int, number: RegistrationNumber) -> tuple[BookLine, int]:
    """One line, and the record it was given for. Raises :class:`NotFound`."""
    row = BookRow.objects.filter(home_id=home, year=number.year, n=number.n).first()
    if row is None:
        raise NotFound(str(number))
    return book_lines.values([row])[0], row.record_id


def is_there(home: int, number: RegistrationNumber) -> bool:
    """Whether the book has that number."""
    return BookRow.objects.filter(home_id=home, year=number.year, n=number.n).exists()


def of_document(home: int, record: int, part: Part) -> tuple[BookLine, ...]:
    """Every duplicate ever made for one document, the first first: each stands for the one before it."""
    rows = BookRow.objects.filter(home_id=home, record_id=record, part=part.value)
    # Ordered here: asked to order them, SQLite would read the college's whole book by its key.
    return book_lines.values(sorted(rows, key=lambda row: (row.year, row.n)))


def by_document(home: int, document: DocumentNumber) -> tuple[RegistrationNumber, ...]:
    """Numbers of the book whose blank or whose replaced document bears this number, oldest first."""
    blanks = BlankRow.objects.filter(home_id=home, series=document.series, number=int(document.number))
    rows = BookRow.objects.filter(home_id=home)
    found = rows.filter(blank_id__in=list(blanks.values_list("pk", flat=True)))
    replaced = rows.filter(replaced_number=document.number, replaced_series=document.series)
    numbers = {*found.values_list("year", "n"), *replaced.values_list("year", "n")}
    return tuple(RegistrationNumber(*number) for number in sorted(numbers))


def of_year(home: int, year: int) -> Iterator[BookLine]:
    """The whole book of a year in its order."""
    return book_lines.of_year(home, year)
