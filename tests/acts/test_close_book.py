"""A year of the book is closed by the hash of its lines; nothing of it changes afterwards, and a change would show."""

import pytest
from django.db import DatabaseError, connection, transaction

from telnusqa.acts.close_book import close_book
from telnusqa.acts.keep_book import keep_book
from telnusqa.core.book_closing import hashed
from telnusqa.core.book_line import text_of_line
from telnusqa.core.errors import Rejected
from telnusqa.core.event import WORKER
from telnusqa.core.language import Language
from telnusqa.store.models import BookClosing, BookReceivedRow, BookRow, DuplicateRow, LineRow
from telnusqa.store.read import book_closings, cases, issues
from tests.acts.test_a_case_from_end_to_end import ready
from tests.books import LAST_YEAR, closed_year, given, issued, last_year, reserved_in
from tests.cast import NOW, Staff

PRINTS = {Language.KK: ("a" * 64, 10), Language.RU: ("b" * 64, 10)}


def test_a_closed_book_is_known_by_the_hash_of_its_lines(saule: Staff, marat: Staff) -> None:
    closed_year(saule, marat)
    closing = book_closings.closed(saule.home, 2025)
    lines = [text_of_line(line) for line in issues.of_year(saule.home, 2025)]
    found = hashed(closing.header, lines)
    assert (closing.head, closing.text) == (found.head, found.file)
    assert (closing.lines, closing.void, closing.closed_by) == (4, 2, marat.actor.code)
    assert book_closings.stands(closing)
    told = LineRow.objects.get(chain="book:2025")
    assert (told.kind, closing.head in told.body) == ("book_closed", True)
    assert "Омарова" not in told.body


def test_what_is_reserved_or_runs_or_is_empty_is_not_closed(saule: Staff, marat: Staff) -> None:
    reserved_in(LAST_YEAR, saule)
    ready(saule, marat)
    for year, code in ((2025, "book_reserved"), (2026, "book_year_runs"), (2024, "book_empty")):
        with pytest.raises(Rejected) as refused:
            close_book(saule.home, year, by=marat.actor, happened_at=NOW)
        assert [problem.code for problem in refused.value.problems] == [code]
    assert not BookClosing.objects.exists()


def test_a_book_is_closed_once(saule: Staff, marat: Staff) -> None:
    closed_year(saule, marat)
    with pytest.raises(Rejected) as refused:
        close_book(saule.home, 2025, by=marat.actor, happened_at=NOW)
    assert [problem.code for problem in refused.value.problems] == ["book_closed_already"]


def test_no_number_of_a_closed_year_is_reserved_any_more(saule: Staff, marat: Staff) -> None:
    closed_year(saule, marat)
    with pytest.raises(Rejected) as refused:
        reserved_in(LAST_YEAR, saule)
    assert [problem.code for problem in refused.value.problems] == ["book_closed_already"]
    assert BookRow.objects.filter(year=2025).count() == 4


def test_who_comes_after_the_closing_is_told_beside_the_book_and_changes_nothing_of_it(
    saule: Staff, marat: Staff
) -> None:
    case = closed_year(saule, marat)
    given(case, saule, NOW)
    received = [line.received for line in issues.of_year(saule.home, 2025) if line.received]
    assert [each.after_closing for each in received] == [True, True]
    assert book_closings.stands(book_closings.closed(saule.home, 2025))


def test_who_came_before_the_closing_stands_in_the_book(saule: Staff, marat: Staff) -> None:
    given(last_year(saule, marat), saule, LAST_YEAR)
    close_book(saule.home, 2025, by=marat.actor, happened_at=NOW)
    assert [row.after_closing for row in BookReceivedRow.objects.all()] == [False, False]
    assert book_closings.stands(book_closings.closed(saule.home, 2025))


def test_a_duplicate_of_a_closed_year_is_replaced_by_a_later_one(saule: Staff, marat: Staff) -> None:
    """What became of the document later is no line of that year."""
    closed_year(saule, marat)
    issued(reserved_in(NOW, saule), saule, marat, NOW)
    assert DuplicateRow.objects.filter(year=2025, state="superseded").count() == 2
    assert book_closings.stands(book_closings.closed(saule.home, 2025))


def test_the_prints_are_kept_once(saule: Staff, marat: Staff) -> None:
    case = closed_year(saule, marat)
    for prints in (PRINTS, {Language.KK: ("c" * 64, 1), Language.RU: ("d" * 64, 1)}):
        keep_book(case.home, 2025, prints, by=WORKER, happened_at=NOW)
    closing = book_closings.closed(case.home, 2025)
    assert closing.files == {Language.KK: "a" * 64, Language.RU: "b" * 64}
    assert closing.printed
    kinds = LineRow.objects.filter(chain="book:2025").order_by("seq").values_list("kind", flat=True)
    assert list(kinds) == ["book_closed", "book_printed"]


CHANGES = [
    (BookRow, {"settled": "{}"}),
    (BookRow, {"state": "void"}),
    (BookRow, {"confirmed_at": NOW}),
    (BookClosing, {"head": "0" * 64}),
    (BookClosing, {"text": "0" * 64}),
    (BookClosing, {"header": "{}"}),
    (BookClosing, {"pdf_kk": "0" * 64}),
    (BookReceivedRow, {"after_closing": True}),
]


@pytest.fixture
def printed(saule: Staff, marat: Staff) -> None:
    """A closed book with its prints; its documents were handed over before."""
    given(last_year(saule, marat), saule, LAST_YEAR)
    close_book(saule.home, 2025, by=marat.actor, happened_at=NOW)
    keep_book(saule.home, 2025, PRINTS, by=WORKER, happened_at=NOW)


@pytest.mark.parametrize(("table", "change"), CHANGES)
def test_nothing_of_a_closed_year_is_changed(printed: None, table: type[BookRow], change: dict[str, object]) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        table.objects.filter(year=2025).update(**change)


@pytest.mark.parametrize("table", [BookRow, BookClosing, BookReceivedRow])
def test_nothing_of_a_closed_year_is_removed(printed: None, table: type[BookRow]) -> None:
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {table._meta.db_table}")


def test_no_line_is_added_to_a_closed_year_by_the_console(printed: None) -> None:
    row = BookRow.objects.filter(year=2025, state="void").first()
    assert row is not None
    row.pk = (row.home_id, 2025, 5)
    with pytest.raises(DatabaseError), transaction.atomic():
        row.save(force_insert=True)


def test_what_is_received_after_the_closing_cannot_hide_it(saule: Staff, marat: Staff) -> None:
    case = closed_year(saule, marat)
    line = cases.duplicates(case)[0].number
    late = BookReceivedRow(
        home_id=case.home,
        year=2025,
        n=line.n,
        case_number=case.number,
        seq=99,
        standing="holder",
        received_on=NOW.date(),
    )
    with pytest.raises(DatabaseError), transaction.atomic():
        late.save(force_insert=True)


def test_a_year_with_a_reserved_number_is_not_closed_by_the_console(saule: Staff) -> None:
    reserved_in(LAST_YEAR, saule)
    by_hand = BookClosing(
        home_id=saule.home, year=2025, chain_year=2026, lines=2, void=0, closed_by="staff:1", closed_at=NOW
    )
    with pytest.raises(DatabaseError), transaction.atomic():
        by_hand.save(force_insert=True)
