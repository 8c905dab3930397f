"""What the book says of a duplicate: settled when its number is set aside, whatever the register says later."""

from datetime import date, timedelta

import pytest
from django.db import DatabaseError, transaction

from telnusqa.acts.hand_over import hand_over
from telnusqa.acts.void_reservation import void_reservation
from telnusqa.core.blank import RegistrationNumber, VoidReason
from telnusqa.core.book_line import LineState
from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.errors import NotFound
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Part, Wanted
from telnusqa.store.models import BookRow, RecordRow
from telnusqa.store.read import issues
from tests.acts.test_a_case_from_end_to_end import CARD, made, ready, record_id
from tests.aliya import aliya_record
from tests.cast import NOW, Staff


def test_a_line_tells_what_the_duplicate_stands_for(saule: Staff, marat: Staff) -> None:
    case = ready(saule, marat)
    diploma, supplement = issues.of_year(saule.home, 2026)
    record = aliya_record()
    assert (diploma.state, diploma.case, diploma.replaced, diploma.replaces) == (
        LineState.CONFIRMED,
        case.number,
        f"{record.series} {record.number}",
        None,
    )
    settled = diploma.settled
    assert settled is not None
    assert (settled.kind, settled.entered, settled.finished) == (record.kind, record.entered, record.finished)
    assert (settled.speciality_kk, settled.qualification_ru) == (record.speciality_kk, record.qualification_ru)
    assert (settled.replaced_on, settled.replaced_registration) == (record.issued_on, record.registration_number)
    assert settled.replaced_issuer_kk == record.institution_finished_kk
    assert (settled.decided_on, settled.names_diploma, settled.name_before) == (NOW.date(), "", "")
    assert supplement.settled is not None
    assert supplement.settled.names_diploma == str(diploma.blank)
    assert (diploma.received, diploma.issued_on) == (None, NOW.date())


def test_a_register_corrected_later_changes_no_line(saule: Staff, marat: Staff) -> None:
    ready(saule, marat)
    before = tuple(issues.of_year(saule.home, 2026))
    try:
        with transaction.atomic():
            RecordRow.objects.update(surname_kk="Ермекова")
    except DatabaseError:
        pass
    assert tuple(issues.of_year(saule.home, 2026)) == before


def test_who_received_it_stands_in_the_line(saule: Staff, marat: Staff) -> None:
    case = ready(saule, marat)
    hand_over(case.number, CARD, receipt_shown=True, note="", seen=case.version, by=saule.actor, happened_at=NOW)
    for line in issues.of_year(saule.home, 2026):
        assert line.received is not None
        assert (line.received.on, line.received.standing, line.received.name) == (NOW.date(), Standing.HOLDER, "")


def test_a_new_name_leaves_the_one_before_in_the_line(saule: Staff) -> None:
    then = PersonName("Омарова", "Әлия")
    made(saule, reasons=frozenset({Reason.NAME_CHANGED}), name_then=then, applicant=PersonName("Серікова", "Әлия"))
    line = next(iter(issues.of_year(saule.home, 2026)))
    assert line.settled is not None
    assert (line.name.full, line.settled.name_ru) == ("Серікова Әлия", "Серікова Әлия")
    assert line.settled.name_before == aliya_record().name_kk.full


def test_a_duplicate_of_a_duplicate_of_a_duplicate_is_one_chain(saule: Staff, marat: Staff) -> None:
    for _ in range(3):
        ready(saule, marat, wanted=Wanted.DIPLOMA)
    chain = issues.of_document(saule.home, record_id(), Part.DIPLOMA)
    assert [each.replaces for each in chain] == [None, RegistrationNumber(2026, 1), RegistrationNumber(2026, 2)]
    assert [each.replaced for each in chain[1:]] == [str(each.blank) for each in chain[:-1]]
    second = chain[1].settled
    assert second is not None
    assert (second.replaced_registration, second.replaced_on) == ("2026-0001", NOW.date())
    assert "Ақбұлақ" in second.replaced_issuer_kk


def test_a_void_number_stays_with_its_reason(saule: Staff) -> None:
    case = made(saule, wanted=Wanted.DIPLOMA)
    void_reservation(
        case.number,
        reason=VoidReason.WRONG_NAME,
        spoiled=True,
        seen=case.version,
        by=saule.actor,
        happened_at=NOW + timedelta(days=1),
    )
    (line,) = issues.of_year(saule.home, 2026)
    assert (line.state, line.void_reason, line.voided_on) == (LineState.VOID, VoidReason.WRONG_NAME, date(2026, 11, 24))


def test_a_line_is_found_by_its_blank_and_by_what_it_replaces(saule: Staff, marat: Staff) -> None:
    ready(saule, marat)
    diploma, supplement = issues.of_year(saule.home, 2026)
    record = aliya_record()
    replaced = DocumentNumber(record.series, record.number)
    assert issues.by_document(saule.home, replaced) == (diploma.number, supplement.number)
    blank = DocumentNumber(diploma.blank.series, f"{diploma.blank.number:07d}")
    assert diploma.number in issues.by_document(saule.home, blank)
    assert issues.by_document(saule.home, DocumentNumber("ТКБ", "9999999")) == ()
    with pytest.raises(NotFound):
        issues.line(saule.home, RegistrationNumber(2026, 99))


def test_a_page_begins_beside_a_number_and_names_its_neighbours(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(issues, "PAGE", 2)
    for _ in range(3):
        made(saule)

    def shown(**where: int) -> tuple[list[int], int | None, int | None]:
        page = issues.page(saule.home, 2026, **where)
        return [line.number.n for line in page.lines], page.newer, page.older

    assert shown() == ([6, 5], None, 5)
    assert shown(before=5) == ([4, 3], 4, 3)
    assert shown(before=3) == ([2, 1], 2, None)
    assert shown(after=4) == ([6, 5], None, 5)
    assert shown(after=2) == ([4, 3], 4, 3)
    assert issues.years(saule.home) == (2026,)
    assert issues.page(saule.home, 2025).lines == ()


FORBIDDEN = [{"settled": "{}"}, {"surname": "Ермекова"}, {"replaced_number": "1"}, {"replaces_year": 2020}]


@pytest.mark.parametrize("change", FORBIDDEN)
def test_what_was_settled_is_not_changed(saule: Staff, change: dict[str, object]) -> None:
    made(saule)
    with pytest.raises(DatabaseError), transaction.atomic():
        BookRow.objects.update(**change)


def test_a_number_after_a_gap_is_refused_by_the_database(saule: Staff) -> None:
    made(saule, wanted=Wanted.DIPLOMA)
    row = BookRow.objects.get()
    row.pk, row.part = (row.home_id, row.year, 3), "supplement"
    with pytest.raises(DatabaseError), transaction.atomic():
        row.save(force_insert=True)
