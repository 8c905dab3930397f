"""Lines of the book: rows as values, each with its blank and with whom it was given to."""

from collections.abc import Iterable, Iterator, Sequence

from django.utils import timezone

from telnusqa.core.blank import BlankNumber, RegistrationNumber, VoidReason
from telnusqa.core.book_line import BookLine, LineState, Received, settled_of
from telnusqa.core.guardianship import Guardianship
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Part
from telnusqa.store.keep.came import came_in
from telnusqa.store.tables.blank import BlankRow
from telnusqa.store.tables.book import BookRow
from telnusqa.store.tables.book_closing import BookReceivedRow
from telnusqa.store.tables.handover import CameRow

_AT_ONCE = 500


def of_year(home: int, year: int) -> Iterator[BookLine]:
    """The whole book of a year in its order, some hundred lines at a time."""
    last = 0
    while rows := list(BookRow.objects.filter(home_id=home, year=year, n__gt=last).order_by("n")[:_AT_ONCE]):
        yield from values(rows)
        last = rows[-1].n


def values(rows: Sequence[BookRow]) -> tuple[BookLine, ...]:
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
