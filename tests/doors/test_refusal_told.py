"""What an applicant is told first of an intended refusal, at each step; what an officer need not type."""

import pytest

from telnusqa.acts.change_mind import change_mind
from telnusqa.acts.refuse import refuse
from telnusqa.core.case import Case
from tests.acts.refusing import AFTER_HEARING, heard, intended
from tests.cast import Staff
from tests.doors.college_desk import address
from tests.doors.portal import Visitor
from tests.still import stand_still

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _time(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


def banner(case: Case) -> str:
    """The first banner of the case's page in the cabinet."""
    page = Visitor().sign_in().get(f"/portal/cases/{case.number}/").text
    return " ".join(page.partition('<div class="banner')[2].partition("</div>")[0].split())


def test_before_the_hearing_its_day_its_place_and_the_last_day_stand_in_the_banner(saule: Staff) -> None:
    said = banner(intended(saule))
    assert "2026 жылғы 27 қараша, жұма, 11:00" in said
    assert "Кеңсе, 3-бөлме" in said
    assert "2026 жылғы 25 қараша күнінің соңына дейін" in said


def test_after_the_hearing_nobody_is_called_to_it(saule: Staff) -> None:
    said = banner(heard(saule))
    assert "Тыңдау өтті, шешім әлі жоқ" in said
    assert "Тыңдауға келіңіз" not in said
    assert "/position/" in said


def test_the_answer_is_to_hand_where_the_refusal_is_told(saule: Staff, marat: Staff) -> None:
    case = heard(saule)
    case = refuse(case.number, seen=case.version, by=marat.actor, happened_at=AFTER_HEARING)
    assert f"/portal/cases/{case.number}/refusal/1/answer.pdf" in banner(case)


def test_a_refusal_that_did_not_come_is_folded_away(saule: Staff, marat: Staff) -> None:
    case = heard(saule)
    case = change_mind(case.number, "Табылды", seen=case.version, by=marat.actor, happened_at=AFTER_HEARING)
    page = Visitor().sign_in().get(f"/portal/cases/{case.number}/").text
    folded = page.partition("<summary>Не көзделген еді")[2].partition("<h2>")[0]
    assert "Табылды" in folded
    assert '<div class="banner' not in page


def test_forms_hold_what_is_known(saule: Staff) -> None:
    case = intended(saule)
    page = saule.client().get(address(case.number, "hearing/")).content.decode()
    assert 'value="Тілеуова Сәуле"' in page
    assert "Құжаттың телнұсқасын беруден бас тарту" in page
    assert 'value="Жүнісов Марат Қайратұлы"' in page


def test_the_head_reads_the_record_before_deciding(saule: Staff, marat: Staff) -> None:
    case = heard(saule)
    page = marat.client().get(address(case.number, "refuse/")).content.decode()
    assert "<details open>" in page
    assert "Нөмірді шатастырып жазғанын айтты" in page
