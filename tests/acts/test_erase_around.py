"""What others rest on is not erased with a case: the closed book, and the case it went on as."""

from datetime import UTC, datetime

import pytest

from telnusqa.acts.close_book import close_book
from telnusqa.acts.note_end import note_end
from telnusqa.acts.withdraw import withdraw
from telnusqa.core.event import APPLICANT
from telnusqa.core.forward import ToCollege
from telnusqa.store.keep import book_lines, erasing
from telnusqa.store.keep.around import around
from telnusqa.store.models import ErrandRow
from telnusqa.store.read import book_closings, visits
from tests.acts.forwarded import arrived, sent_on
from tests.acts.test_a_case_from_end_to_end import ready
from tests.acts.test_erase_case import erased, whole
from tests.acts.test_handover import ERLAN, given
from tests.acts.test_withdraw import the
from tests.cast import NOW, Staff
from tests.counter import taken_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]


def test_what_was_shown_at_a_counter_stands_while_a_case_reads_it(
    saule: Staff, zhandos: Staff, bolat: Staff, college1: int, college2: int
) -> None:
    """Taken in at a counter, sent on, and sent on again: the first is read from the last."""
    first = taken_in(bolat)
    sent_on(first, ToCollege(college=college2, successor=False, note=""), saule)
    second = arrived(first).number
    sent_on(second, ToCollege(college=college1, successor=False, note=""), zhandos)
    last = arrived(second).number
    withdraw(last, seen=the(last).version, by=APPLICANT, happened_at=NOW)
    for number in (first, second, last):
        note_end(number)
    ErrandRow.objects.update(done_at=NOW)
    assert around(the(first)).went_on and not around(the(second)).went_on
    assert erased(second)
    assert not erased(first)
    assert visits.taken(the(last)) is not None
    assert erased(last) and erased(first)


def test_the_closed_book_says_for_good_who_received_it(saule: Staff, marat: Staff) -> None:
    case = given(ready(saule, marat), ERLAN, saule)
    note_end(case.number)
    close_book(case.home, 2026, by=marat.actor, happened_at=datetime(2027, 1, 11, 5, 0, tzinfo=UTC))
    said = [(line.received.name, line.received.right) for line in book_lines.of_year(case.home, 2026) if line.received]
    assert said and said[0][0] == ERLAN.name
    assert erased(case.number)
    assert [
        (line.received.name, line.received.right) for line in book_lines.of_year(case.home, 2026) if line.received
    ] == said
    assert book_closings.stands(book_closings.closed(case.home, 2026))
    assert whole() == []


def test_sabotage_who_received_it_erased_too_is_seen_in_the_closed_book(
    saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = given(ready(saule, marat), ERLAN, saule)
    note_end(case.number)
    close_book(case.home, 2026, by=marat.actor, happened_at=datetime(2027, 1, 11, 5, 0, tzinfo=UTC))
    monkeypatch.setattr(
        erasing, "of_case", lambda table, case: table.objects.filter(home_id=case.home, case_number=case.number)
    )
    assert erased(case.number)
    assert not book_closings.stands(book_closings.closed(case.home, 2026))
