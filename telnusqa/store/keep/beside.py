"""What lies beside a case: asked for table by table, or all of it in one question for a page that shows the whole."""

from collections.abc import Iterable
from functools import cache
from typing import Any, TypeVar

from django.db.models import Model, QuerySet

from telnusqa.core.case import Case
from telnusqa.core.serial import CaseNumber
from telnusqa.store.once import bring, brings, once
from telnusqa.store.question import Question
from telnusqa.store.tables.archive_request import ArchiveReplyRow
from telnusqa.store.tables.blank import BlankRow
from telnusqa.store.tables.book import BookRow, DuplicateRow
from telnusqa.store.tables.book_find import BookFindRow, EnquiryRow
from telnusqa.store.tables.case import ApplicationRow
from telnusqa.store.tables.consent import ConsentAskedRow, ConsentBroughtRow
from telnusqa.store.tables.correction import CorrectionRow
from telnusqa.store.tables.delivery import DeliveryRow
from telnusqa.store.tables.forward import ForwardRow, ReceivedRow
from telnusqa.store.tables.handover import CameRow, NotHandedRow
from telnusqa.store.tables.journal import LineRow
from telnusqa.store.tables.legal_hold import LegalHoldRow
from telnusqa.store.tables.original import OriginalEndRow, OriginalsActRow
from telnusqa.store.tables.refusal import PositionRow, RefusalRow
from telnusqa.store.tables.register import RecordRow, SupplementRow
from telnusqa.store.together import together

M = TypeVar("M", bound=Model)

_TABLES: tuple[type[Model], ...] = (
    ApplicationRow, ReceivedRow, ForwardRow, ConsentAskedRow, ConsentBroughtRow, CorrectionRow, BookFindRow, EnquiryRow,
    ArchiveReplyRow, RefusalRow, PositionRow, CameRow, NotHandedRow, DuplicateRow,
    LegalHoldRow,
)  # fmt: skip
"""Tables whose rows name their case by its home and its number."""


def rows_of(table: type[M], home: int, number: CaseNumber | str) -> tuple[M, ...]:
    """The rows of that table about the case, by their keys; asked once for a page."""
    return once((table, home, number), lambda: _by_key(_rows_of(table)(home, number)))


def deliveries_of(home: int, number: CaseNumber) -> tuple[DeliveryRow, ...]:
    """What each message of the case came to on its ways, in the order the messages were written."""
    rows = once((DeliveryRow, home, number), lambda: tuple(_deliveries(home, number)))
    return tuple(sorted(rows, key=lambda row: (row.message_id, row.pk)))


def lines_of(home: int, year: int, chain: str) -> tuple[LineRow, ...]:
    """The lines of a chain, from the first on."""
    return once((LineRow, home, year, chain), lambda: _by_key(_lines(home, year, chain)))


def acts_ending_original_of(home: int, number: CaseNumber) -> tuple[OriginalsActRow, ...]:
    """The act by which a commission ended the case's original; none or one."""
    return once((OriginalsActRow, home, number), lambda: tuple(_ending_acts(home, number)))


def record_of_home(home: int, record: int) -> tuple[RecordRow | None, tuple[SupplementRow, ...]]:
    """A record of the register with the lines of its supplement."""
    return once((RecordRow, home, record), lambda: _record(*together(*_records(home, record))))


def book_of(row: DuplicateRow) -> tuple[BookRow, BlankRow]:
    """A duplicate's line in the book of issues, and its blank."""
    return once(
        (BookRow, row.home_id, row.year, row.n), lambda: _booked(row, *together(*_books(row.home_id, row.case_number)))
    )


def bring_all(case: Case) -> None:
    """Everything beside the case in one question, for a page that is about to ask for most of it."""
    if not brings():
        return
    home, number, chain = case.home, case.number, f"case:{case.number}"
    asked = [
        *(_of_case(table, home, number) for table in _TABLES),
        _lines(home, case.chain_year, chain),
        _deliveries(home, number),
        _ending_acts(home, number),
        *_books(home, number),
        *(_records(home, case.record_id) if case.record_id is not None else ()),
    ]
    *found, lines, deliveries, acts, books, blanks, records, supplement = (*together(*asked), (), ())[
        : len(_TABLES) + 7
    ]
    for table, rows in zip(_TABLES, found, strict=True):
        bring((table, home, number), _by_key(rows))
    bring((LineRow, home, case.chain_year, chain), _by_key(lines))
    bring((DeliveryRow, home, number), deliveries)
    bring((OriginalsActRow, home, number), acts)
    for row in found[_TABLES.index(DuplicateRow)]:
        bring((BookRow, home, row.year, row.n), _booked(row, books, blanks))
    if case.record_id is not None:
        bring((RecordRow, home, case.record_id), _record(records, supplement))


def _by_key(rows: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(sorted(rows, key=lambda row: row.pk))


def _of_case(table: type[Model], home: int, number: str) -> QuerySet[Any]:
    return table._default_manager.filter(home_id=home, case_number=number)


@cache
def _rows_of(table: type[M]) -> Question[M, M]:
    return Question(lambda home, number: _of_case(table, home, number))


def _lines(home: int, year: int, chain: str) -> QuerySet[LineRow]:
    return LineRow.objects.filter(home_id=home, chain_year=year, chain=chain)


def _ending_acts(home: int, number: CaseNumber | str) -> QuerySet[OriginalsActRow]:
    ends = OriginalEndRow.objects.filter(home_id=home, case_number=number)
    return OriginalsActRow.objects.filter(home_id=home, pk__in=ends.values("act_id"))


def _deliveries(home: int, number: str) -> QuerySet[DeliveryRow]:
    return DeliveryRow.objects.filter(home_id=home, message__home_id=home, message__case_number=number)


def _books(home: int, number: str) -> tuple[QuerySet[Any], QuerySet[Any]]:
    """By their keys: more than the case's where it has numbers of two years, never many."""
    made = DuplicateRow.objects.filter(home_id=home, case_number=number)
    books = BookRow.objects.filter(home_id=home, year__in=made.values("year"), n__in=made.values("n"))
    return books, BlankRow.objects.filter(home_id=home, pk__in=books.values("blank_id"))


def _booked(row: DuplicateRow, books: Iterable[BookRow], blanks: Iterable[BlankRow]) -> tuple[BookRow, BlankRow]:
    line = next(each for each in books if (each.year, each.n) == (row.year, row.n))
    return line, next(each for each in blanks if each.pk == line.blank_id)


def _records(home: int, record: int) -> tuple[QuerySet[Any], QuerySet[Any]]:
    lines = SupplementRow.objects.filter(home_id=home, record_id=record)
    return RecordRow.objects.filter(home_id=home, pk=record), lines


def _record(
    records: tuple[RecordRow, ...], lines: Iterable[SupplementRow]
) -> tuple[RecordRow | None, tuple[SupplementRow, ...]]:
    return (records[0] if records else None), tuple(sorted(lines, key=lambda line: line.position))
