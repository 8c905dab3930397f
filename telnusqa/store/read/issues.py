"""The book of issues: a page of a year, one line, a year whole, and the lines of one document.

A page is read backwards from a number by the primary key (home, year, number), so the last page of a book of millions
costs what the first does; the years of a college are those of its counters.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Q
from django.utils import timezone

from telnusqa.core.blank import BlankNumber, RegistrationNumber, VoidReason
from telnusqa.core.book_line import BookLine, LineState, Received, settled_of
from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.errors import NotFound
from telnusqa.core.guardianship import Guardianship
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Part
from telnusqa.store.keep.came import came_in
from telnusqa.store.tables.book import BlankRow, BookCounter, BookRow
from telnusqa.store.tables.book_closing import BookReceivedRow
from telnusqa.store.tables.handover import CameRow

PAGE = 25
_AT_ONCE = 500


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
        lines=_values(shown),
        newer=shown[0].n if newer and shown else None,
        older=shown[-1].n if older and shown else None,
    )


def line(home: int, number: RegistrationNumber) -> tuple[BookLine, int]:
    """One line, and the record it was given for. Raises :class:`NotFound`."""
    row = BookRow.objects.filter(home_id=home, year=number.year, n=number.n).first()
    if row is None:
        raise NotFound(str(number))
    return _values([row])[0], row.record_id


def is_there(home: int, number: RegistrationNumber) -> bool:
    """Whether the book has that number."""
    return BookRow.objects.filter(home_id=home, year=number.year, n=number.n).exists()


def of_document(home: int, record: int, part: Part) -> tuple[BookLine, ...]:
    """Every duplicate ever made for one document, the first first: each stands for the one before it."""
    rows = BookRow.objects.filter(home_id=home, record_id=record, part=part.value).order_by("year", "n")
    return _values(list(rows))


def of_year(home: int, year: int) -> Iterator[BookLine]:
    """The whole book of a year in its order, some hundred lines at a time."""
    last = 0
    while rows := list(BookRow.objects.filter(home_id=home, year=year, n__gt=last).order_by("n")[:_AT_ONCE]):
        yield from _values(rows)
        last = rows[-1].n


def by_document(home: int, document: DocumentNumber) -> tuple[RegistrationNumber, ...]:
    """Numbers of the book whose blank or whose replaced document bears this number, oldest first."""
    blanks = BlankRow.objects.filter(home_id=home, series=document.series, number=int(document.number))
    rows = BookRow.objects.filter(home_id=home)
    found = rows.filter(Q(blank_id__in=list(blanks.values_list("pk", flat=True))))
    replaced = rows.filter(replaced_number=document.number, replaced_series=document.series)
    numbers = {*found.values_list("year", "n"), *replaced.values_list("year", "n")}
    return tuple(RegistrationNumber(*number) for number in sorted(numbers))


def _values(rows: Sequence[BookRow]) -> tuple[BookLine, ...]:
    """Rows as values, in their order, each with its blank and with whom it was given to."""
    if not rows:
        return ()
    home = rows[0].home_id
    blanks = {row.pk: row for row in BlankRow.objects.filter(home_id=home, pk__in={row.blank_id for row in rows})}
    received = _received(home, rows)
    return tuple(_value(row, blanks[row.blank_id], received.get((row.year, row.n))) for row in rows)


def _received(home: int, rows: Iterable[BookRow]) -> dict[tuple[int, int], Received]:
    years, numbers = {row.year for row in rows}, {row.n for row in rows}
    given = list(BookReceivedRow.objects.filter(home_id=home, year__in=years, n__in=numbers))
    others = {row.case_number for row in given if row.standing != Standing.HOLDER.value}
    came = {(row.case_number, row.seq): row for row in _came(home, others)}
    return {(row.year, row.n): _hands(row, came.get((row.case_number, row.seq))) for row in given}


def _came(home: int, cases: set[str]) -> Iterable[CameRow]:
    return CameRow.objects.filter(home_id=home, case_number__in=cases) if cases else ()


def _hands(row: BookReceivedRow, sealed: CameRow | None) -> Received:
    came = came_in(sealed) if sealed is not None else None
    right = ""
    if came is not None and came.by is not None:
        by = came.by
        more = "" if isinstance(by, Guardianship) else f", {by.notary}"
        right = f"№ {by.number}, {by.issued_on:%d.%m.%Y}{more}"
    return Received(
        on=row.received_on,
        standing=Standing(row.standing),
        name=came.name if came is not None else "",
        right=right,
        after_closing=row.after_closing,
    )


def _value(row: BookRow, blank: BlankRow, received: Received | None) -> BookLine:
    replaces = RegistrationNumber(row.replaces_year, row.replaces_n or 0) if row.replaces_year is not None else None
    return BookLine(
        number=RegistrationNumber(row.year, row.n),
        state=LineState(row.state),
        case=CaseNumber(row.case_number),
        part=Part(row.part),
        name=PersonName(row.surname, row.given, row.patronymic),
        blank=BlankNumber(blank.series, blank.number),
        reasons=frozenset(Reason(reason) for reason in row.reasons.split(",")),
        replaced_series=row.replaced_series,
        replaced_number=row.replaced_number,
        replaces=replaces,
        settled=settled_of(row.settled),
        reserved_on=row.reserved_on,
        issued_on=timezone.localdate(row.confirmed_at) if row.confirmed_at else None,
        voided_on=timezone.localdate(row.voided_at) if row.voided_at else None,
        void_reason=VoidReason(row.void_reason) if row.void_reason else None,
        received=received,
    )
