"""A case on its way through the college, as its officers click it."""

import re

import pytest
from django.test import Client

from telnusqa.acts.make_ready import make_ready
from telnusqa.core.case import State
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.shared import access
from telnusqa.store.read import cases
from tests.cast import Staff, filed
from tests.doors.college_desk import address, make_files, post, the_case, time_stands  # noqa: F401
from tests.printing import printed, workplace

pytestmark = pytest.mark.django_db
HANDED = {"came": "holder", "paper": "id_card", "identity": "012345678", "receipt": "yes"}


def ticked(case: CaseNumber) -> list[str]:
    """Every document of the case, ticked as printed and signed."""
    return [str(duplicate.id) for duplicate in cases.duplicates(the_case(case))]


def record_of(case: CaseNumber) -> int:
    from telnusqa.store.models import RecordRow

    return RecordRow.objects.get(home_id=the_case(case).home).pk


def print_each(desk: Client, case: CaseNumber, by: Staff) -> None:
    """Each document is sent to the printer, its file opened, and told to have come out well."""
    place = str(workplace(by.actor, the_case(case).home))
    for part in ("diploma", "supplement"):
        post(desk, case, f"printing/{part}/send/", workplace=place)
        assert desk.get(address(case, f"printing/{part}/print.pdf")).content.startswith(b"%PDF")
        post(desk, case, f"printing/{part}/ended/", end="good")
        assert desk.get(address(case, f"printing/{part}/print.pdf")).status_code == 404


def test_a_case_goes_from_the_work_list_into_the_applicants_hands(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    case = filed()
    desk = saule.client()
    assert case in desk.get("/college/").content.decode()
    assert "0123456" in desk.get(address(case, "register/")).content.decode()
    post(desk, case, f"register/{record_of(case)}/")
    assert the_case(case).state is State.CHECKING
    post(desk, case, "decision/")
    post(desk, case, "reservation/")
    assert the_case(case).state is State.RESERVED
    assert 'data-live="case"' in desk.get(address(case)).content.decode()
    make_files(case)
    head = marat.client()
    assert case in head.get("/college/").content.decode()
    post(head, case, "signature/")
    print_each(desk, case, saule)
    post(desk, case, "issue/", printed=ticked(case))
    make_ready(case, by=WORKER, happened_at=access.now())
    clerk = gulnar.client()
    assert case in clerk.get("/college/").content.decode()
    post(clerk, case, "handover/", **HANDED)
    assert the_case(case).state is State.HANDED_OVER
    assert case not in clerk.get("/college/?show=all").content.decode()
    assert case in clerk.get("/college/?show=handed_over").content.decode()


def test_files_open_inline_and_are_kept_nowhere(saule: Staff) -> None:
    case = filed()
    make_files(case, saule)
    for part in ("diploma", "supplement"):
        for page, name in ((f"document/{part}/electronic/", "electronic"), (f"printing/{part}/preview.pdf", "preview")):
            answer = saule.client().get(address(case, page))
            assert answer.content.startswith(b"%PDF")
            assert answer.headers["Content-Disposition"] == f'inline; filename="{case}-{part}-{name}.pdf"'
            assert "no-store" in answer.headers["Cache-Control"]
        assert saule.client().get(address(case, f"document/{part}/for_blank/")).status_code == 404
    assert saule.client().get(address(case, "document/diploma/other/")).status_code == 404
    assert saule.client().get(address(case, "slip/")).status_code == 404


def test_the_slip_is_there_once_the_duplicate_is_issued(saule: Staff, marat: Staff) -> None:
    case = filed()
    make_files(case, saule)
    post(marat.client(), case, "signature/")
    printed(the_case(case), saule.actor)
    post(saule.client(), case, "issue/", printed=ticked(case))
    assert saule.client().get(address(case, "slip/")).content.startswith(b"%PDF")


def test_a_duplicate_is_not_issued_before_each_blank_was_looked_at(saule: Staff, marat: Staff) -> None:
    case = filed()
    make_files(case, saule)
    post(marat.client(), case, "signature/")
    one, other = ticked(case)
    answer = post(saule.client(), case, "issue/", expect=422, printed=[one])
    assert re.search(rf'value="{one}"\s+checked', answer)
    assert not re.search(rf'value="{other}"\s+checked', answer)
    assert the_case(case).state is State.SIGNED


def test_a_handover_tells_everything_that_is_missing_and_loses_nothing(saule: Staff, marat: Staff) -> None:
    case = ready(saule, marat)
    answer = post(saule.client(), case, "handover/", expect=422, identity="N 777", note="")
    assert "#field-came" in answer
    assert 'value="N 777"' in answer
    assert "#field-paper" in answer
    assert "#field-receipt" in answer
    assert the_case(case).state is State.READY


def test_a_lost_receipt_is_replaced_by_a_note(saule: Staff, marat: Staff) -> None:
    case = ready(saule, marat)
    post(
        saule.client(), case, "handover/", came="holder", paper="passport", identity="N 777", note="Қолхатын жоғалтқан"
    )
    assert the_case(case).state is State.HANDED_OVER


def test_a_void_reservation_asks_why_and_what_became_of_the_blanks(saule: Staff) -> None:
    case = filed()
    make_files(case, saule)
    answer = post(saule.client(), case, "void/", expect=422)
    assert "#field-reason" in answer
    assert "#field-spoiled" in answer
    post(saule.client(), case, "void/", reason="print_spoiled", spoiled="yes")
    assert the_case(case).state is State.APPROVED
    assert cases.duplicates(the_case(case)) == ()


def test_an_act_page_of_a_case_that_has_moved_on_leads_to_the_case(saule: Staff) -> None:
    case = filed()
    for page in ("decision/", "reservation/", "void/", "issue/", "handover/", "handover/refusal/"):
        assert saule.client().get(address(case, page)).headers["Location"] == address(case)


def ready(saule: Staff, marat: Staff) -> CaseNumber:
    """A case whose duplicate waits at the office."""
    case = filed()
    make_files(case, saule)
    post(marat.client(), case, "signature/")
    printed(the_case(case), saule.actor)
    post(saule.client(), case, "issue/", printed=ticked(case))
    make_ready(case, by=WORKER, happened_at=access.now())
    return case


def test_a_form_without_its_version_is_no_form(saule: Staff) -> None:
    case = filed()
    for seen in ("", "x", "1" * 30):
        assert Client.post(saule.client(), address(case, "decision/"), {"seen": seen}).status_code == 400


def test_a_printer_that_failed_is_told_and_another_officer_frees_the_blank(
    saule: Staff, marat: Staff, gulnar: Staff
) -> None:
    case = filed()
    make_files(case, saule)
    post(marat.client(), case, "signature/")
    desk, clerk = saule.client(), gulnar.client()
    assert "Басатын орын әлі жоқ" in desk.get(address(case, "printing/")).content.decode()
    post(desk, case, "printing/diploma/send/", expect=422)
    place = str(workplace(saule.actor, the_case(case).home))
    post(desk, case, "printing/diploma/send/", workplace=place)
    post(desk, case, "printing/diploma/ended/", expect=422)
    post(desk, case, "printing/diploma/ended/", end="failed")
    post(desk, case, "printing/diploma/unharmed/", expect=422)
    assert "Бланк бүлінбеген" in clerk.get(address(case, "printing/")).content.decode()
    post(clerk, case, "printing/diploma/unharmed/")
    shown = desk.get(address(case, "printing/")).content.decode()
    assert "1-басу: Кеңсе" in shown and "Растаған:" in shown
    print_each(desk, case, saule)
    post(desk, case, "printing/diploma/send/", expect=422, workplace=place)
    assert post(desk, case, "printing/diploma/ended/", end="spoiled") == ""


def test_a_printer_is_measured_once_and_its_browser_remembers_where_it_stands(saule: Staff, zhandos: Staff) -> None:
    desk = saule.client()
    assert desk.post("/college/workplaces/", {"name": " "}).status_code == 422
    made = desk.post("/college/workplaces/", {"name": "Кеңсе"})
    place = made.headers["Location"]
    assert desk.cookies["workplace"].value in place
    assert desk.post("/college/workplaces/", {"name": "Кеңсе"}).status_code == 422
    assert desk.get(f"{place}sheet/measure.pdf").content.startswith(b"%PDF")
    wrong = desk.post(place, {"seen": "1", "left": "x", "top": "50", "between": ""})
    assert wrong.status_code == 422 and 'value="50"' in wrong.content.decode()
    assert desk.post(place, {"seen": "1", "left": "50", "top": "20", "between": "100"}).status_code == 422
    assert desk.post(place, {"seen": "1", "left": "21,5", "top": "18", "between": "99"}).status_code == 302
    shown = desk.get("/college/workplaces/").content.decode()
    assert "Оңға −1,72 мм, төмен 1,82 мм, масштабы 101,01 %" in shown and "Осы компьютер" in shown
    assert desk.get(f"{place}sheet/check.pdf").content != desk.get(f"{place}sheet/measure.pdf").content
    assert desk.get(f"{place}sheet/other.pdf").status_code == 404
    assert zhandos.client().get(place).status_code == 404
    assert desk.post(place, {"seen": "1", "left": "20", "top": "20", "between": "100"}).status_code == 409
