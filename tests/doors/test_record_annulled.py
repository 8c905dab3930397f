"""An annulled document says so wherever it is found; what does not look like its years is pointed out."""

from dataclasses import replace

import pytest
from django.test import Client

from telnusqa.acts.issue import issue
from telnusqa.acts.sign import sign
from telnusqa.core.record_status import StatusMove
from telnusqa.core.register_row import RecordKind
from telnusqa.store.read import cases
from tests.acts.test_a_case_from_end_to_end import made
from tests.acts.test_book_find import FIND, entered
from tests.acts.test_record_status import ANNUL, changed, checked
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import address, time_stands  # noqa: F401 - autouse
from tests.doors.test_registers import text
from tests.printing import printed

pytestmark = pytest.mark.django_db
UNDONE = "Құжаттың күші жойылған: оның телнұсқасы берілмейді"


def test_the_code_of_its_duplicate_answers_that_it_is_void(saule: Staff, marat: Staff) -> None:
    case = made(saule)
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
    case = issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    diploma, supplement = cases.duplicates(case)
    anyone = Client(headers={"host": "127.0.0.1"})
    seen = changed(saule, ANNUL)
    page = anyone.get(f"/v/{diploma.token}").text
    assert "<h1>Жарамсыз</h1>" in page
    assert "алмастырған құжаттың күші жойылған" in page
    assert "2026 жылғы 23 қараша" in page
    assert "<h1>Жарамды</h1>" in anyone.get(f"/v/{supplement.token}").text
    changed(saule, replace(ANNUL, move=StatusMove.RESTORE, why=None), seen)
    assert "<h1>Жарамды</h1>" in anyone.get(f"/v/{diploma.token}").text


def test_a_search_of_a_case_its_record_and_the_case_itself_say_it(saule: Staff) -> None:
    changed(saule, ANNUL)
    desk = saule.client()
    assert '<strong class="tag tag-stop">Күші жойылған</strong>' in text(desk, address(filed(), "register/"))
    case = checked(saule)
    page = text(desk, address(case.number))
    assert "Диплом: Күші жойылған" in page
    assert UNDONE in page.split('class="why-not"')[1]
    assert "decision/" not in page
    assert UNDONE in text(desk, address(case.number, f"register/{case.record_id}/"))


def test_a_reservation_page_of_what_was_annulled_meanwhile_tells_it(saule: Staff) -> None:
    from telnusqa.acts.decide import decide

    case = checked(saule)
    case = decide(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    changed(saule, ANNUL)
    answer = saule.client().post(address(case.number, "reservation/"), {"seen": str(case.version)})
    assert answer.status_code == 422
    assert UNDONE in answer.content.decode()


def test_what_looks_unlike_its_years_is_pointed_out_to_the_second_person(saule: Staff, dina: Staff) -> None:
    odd = replace(FIND, row=replace(FIND.row, kind=RecordKind.POST_SECONDARY, speciality_code="06130100"))
    case = entered(saule, odd)
    page = text(dina.client(), address(case.number, "book/check/"))
    assert "Құжат берілген күні мұндай түр болмаған" in page
    assert "Код сол жылдардың жіктеуішіне ұқсамайды" in page
    assert "Сол жылдардың үлгісіне ұқсамайды" not in text(dina.client(), address(entered(saule).number, "book/check/"))


def test_every_kind_may_be_copied_from_a_book(saule: Staff) -> None:
    page = text(saule.client(), address(filed(), "book/"))
    for kind in RecordKind:
        assert f'value="{kind.value}"' in page
