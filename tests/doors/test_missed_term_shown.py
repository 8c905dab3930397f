"""A missed term on the pages of the case: what it means, and that the duplicate is still owed."""

from datetime import UTC, datetime

import pytest

from telnusqa.acts.deemed_refused import deemed_refused
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.shared import access
from telnusqa.store.models import CaseRow
from tests.cast import ALIYA_PHONE, Staff, filed
from tests.doors.portal import Visitor
from tests.still import stand_still

LATE = datetime(2026, 12, 15, 5, 0, tzinfo=UTC)
OWED = "Телнұсқаны беру міндеті сақталады"
STILL = "Оқу орны телнұсқаны бәрібір беруге міндетті: іс жабылған жоқ"


@pytest.fixture
def missed(college1: int, monkeypatch: pytest.MonkeyPatch) -> CaseNumber:
    number = filed()
    deemed_refused(number, by=WORKER, happened_at=LATE)
    monkeypatch.setattr(access, "now", lambda: LATE)
    return number


def test_the_college_reads_that_it_still_owes_the_duplicate(missed: CaseNumber, saule: Staff) -> None:
    page = saule.client().get(f"/college/case/{missed}/").text
    assert "Мерзімі өтті" in page
    assert "2026 жылғы 15 желтоқсан күнінен бастап өтініш берушіге бас тартылды деп саналады" in page
    assert OWED in page
    assert "Мерзімі өтті: заң бойынша бас тартылды деп саналады" in page


def test_a_term_that_is_missed_and_not_written_down_yet_is_only_missed(missed: CaseNumber, saule: Staff) -> None:
    CaseRow.objects.update(deemed_refused_on=None)
    page = saule.client().get(f"/college/case/{missed}/").text
    assert "Мерзімі өтті" in page
    assert OWED not in page


def test_the_applicant_reads_what_to_do(college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)
    number = filed()
    aliya = Visitor(ALIYA_PHONE).sign_in()
    before = aliya.client.get(f"/portal/cases/{number}/")
    assert before.status_code == 200
    assert STILL not in before.text
    deemed_refused(number, by=WORKER, happened_at=LATE)
    after = aliya.client.get(f"/portal/cases/{number}/").text
    assert STILL in after
    assert "Қалай шағымдану керегін 1414 нөмірінен сұраңыз" in after
    assert "Хабарлама:" in after


def test_where_the_duplicate_stands_nobody_reads_of_a_refusal(missed: CaseNumber, saule: Staff) -> None:
    CaseRow.objects.update(state="ready")
    assert OWED not in saule.client().get(f"/college/case/{missed}/").text
