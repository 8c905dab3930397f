"""A case that ended while something was open shows it as ended, to both sides."""

import re

import pytest

from telnusqa.acts.withdraw import withdraw
from telnusqa.core.case import State
from telnusqa.core.event import APPLICANT
from telnusqa.core.forward import ToCollege
from telnusqa.core.serial import CaseNumber
from tests.acts.forwarded import sent_on
from tests.acts.refusing import intended
from tests.acts.test_withdraw import brought
from tests.cast import NOW, Staff
from tests.doors.college_desk import address, the_case, time_stands  # noqa: F401 - autouse
from tests.doors.portal import Visitor

INTENDS = "Оқу орны бас тартуды көздеп отыр"


@pytest.fixture
def taken_back(saule: Staff) -> CaseNumber:
    """A hearing was set, then the application was taken back."""
    case = intended(saule)
    return withdraw(case.number, seen=case.version, by=APPLICANT, happened_at=NOW).number


def cabinet(number: CaseNumber) -> str:
    """The applicant's page of the case."""
    return Visitor().sign_in().get(f"/portal/cases/{number}/").text


def desk(number: CaseNumber, who: Staff) -> str:
    """The officer's page of the case."""
    return who.client().get(address(number)).content.decode()


def headings(page: str) -> list[str]:
    return [re.sub(r"\s+", " ", found).strip() for found in re.findall(r"<h[23][^>]*>(.*?)</h[23]>", page, re.DOTALL)]


def test_the_cabinet_calls_nobody_to_a_hearing_that_fell(taken_back: CaseNumber) -> None:
    page = cabinet(taken_back)
    assert f"/portal/cases/{taken_back}/position/" not in page
    found = headings(page)
    assert INTENDS not in found
    assert "Көзделген, бірақ болмаған бас тарту" in found
    assert "Өтініш қайтарып алынды" in found
    assert "Бас тартылмайтын болды" not in found
    assert "Қайтарып алынған күн" in page


def test_the_college_sees_that_the_round_ended_and_is_offered_nothing_of_it(
    taken_back: CaseNumber, saule: Staff, marat: Staff
) -> None:
    for who in (saule, marat):
        page = desk(taken_back, who)
        assert "Қайтарып алынған күн" in page
        assert "Бас тартылмайтын болды" not in headings(page)
        for offered in ("hearing/", "position/", "mind/", "refuse/"):
            assert f'href="{address(taken_back, offered)}"' not in page
    assert saule.client().get(address(taken_back, "hearing/")).status_code == 302


def test_a_question_that_ended_with_forwarding_says_so_on_both_sides(saule: Staff, marat: Staff, college2: int) -> None:
    number = brought(State.CORRECTION_ASKED, saule, marat)
    assert "Жауап күтілуде" in cabinet(number)
    sent_on(number, ToCollege(college=college2, successor=False, note=""), saule)
    for page in (cabinet(number), desk(number, saule)):
        assert "Өтініш басқа ұйымға жолданды, бұл жерде жауап күтілмейді" in page
        assert "Жауап күтілуде" not in page
    assert f"/portal/cases/{number}/correction/" not in cabinet(number)
    late = Visitor().sign_in()
    seen = str(the_case(number).version)
    answer = late.post(f"/portal/cases/{number}/correction/", seen=seen, answer="2009 жылы")
    assert answer.status in (302, 409)
    assert the_case(number).state is State.FORWARDED
