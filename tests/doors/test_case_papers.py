"""The papers of a case, each found where it is used: what an officer opens, and what nobody else does."""

import pytest
from django.test import Client
from django.urls import reverse

from telnusqa.acts.forward import forward
from telnusqa.core.forward import ToArchive, ToCollege
from telnusqa.core.serial import CaseNumber
from tests.cast import ALIYA_PHONE, NOW, Staff, filed
from tests.counter import taken_in
from tests.doors.college_desk import address, post, the_case, time_stands  # noqa: F401
from tests.doors.portal import Visitor
from tests.doors.test_college_way import ready
from tests.paper.read import folded, pages

pytestmark = pytest.mark.django_db
HANDED = {"came": "holder", "paper": "id_card", "identity": "012345678", "receipt": "yes"}


def printed(desk: Client, where: str, language: str = "kk") -> str:
    """The words of a paper, without spaces."""
    desk.cookies["language"] = language
    answer = desk.get(where)
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf"), answer.status_code
    return "".join(pages(answer.content))


def listed(desk: Client, case: CaseNumber) -> str:
    """The page of the case's papers; every paper on it opens."""
    page = desk.get(reverse("college:papers", args=[case])).content.decode()
    found = [part.partition('"')[0] for part in page.split('href="')[1:]]
    for where in found:
        if where.endswith((".pdf", "/slip/")) or "/document/" in where:
            assert desk.get(where)["Content-Type"] == "application/pdf", where
    return page


def test_a_case_of_the_portal_has_its_application_and_its_receipt_at_the_college_too(
    gulnar: Staff, marat: Staff
) -> None:
    case, desk = CaseNumber(Visitor(ALIYA_PHONE).sign_in().apply()), gulnar.client()
    where = {name: reverse("college:intake_paper", args=[case, name]) for name in ("application", "receipt")}
    assert reverse("college:papers", args=[case]) in desk.get(address(case)).content.decode()
    page = listed(desk, case)
    assert all(each in page for each in where.values())
    assert reverse("college:term_pdf", args=[case]) in page
    assert folded("бір реттік парольмен расталды") in printed(desk, where["application"])
    assert folded("Құжаттардың қабылданғаны туралы қолхат") in printed(desk, where["receipt"])
    assert folded("Расписка о приёме документов") in printed(desk, where["receipt"], "ru")
    head = marat.client()
    assert where["application"] not in listed(head, case)
    assert head.get(where["application"]).status_code == 404


def test_who_took_the_duplicate_signs_for_it(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    case, desk = ready(saule, marat), gulnar.client()
    where = reverse("college:handed_paper", args=[case])
    assert desk.get(where).status_code == 404
    assert where not in listed(desk, case)
    post(desk, case, "handover/", **HANDED)
    assert where in desk.get(address(case)).content.decode()
    page = listed(desk, case)
    assert where in page and reverse("college:slip", args=[case]) in page
    paper = printed(desk, where)
    for said in (
        "Телнұсқаның берілгені туралы қолхат",
        "Өтініш берушінің өзіне берілді: Омарова Әлия Серікқызы",
        "Дипломның телнұсқасы",
        "Жеке куәлік",
        "көрсетілді",
        "Сейітова Гүлнар",
    ):
        assert folded(said) in paper, said
    assert "012345678" not in paper
    assert folded("Расписка о выдаче дубликата") in printed(desk, where, "ru")


def test_a_case_goes_on_with_a_letter(saule: Staff, college2: int) -> None:
    case, desk = filed(), saule.client()
    where = reverse("college:forward_paper", args=[case])
    assert desk.get(where).status_code == 404
    _send(case, saule, ToCollege(college=college2, successor=False, note="Сіздердікі"))
    assert where in desk.get(address(case)).content.decode()
    assert where in listed(desk, case)
    paper = printed(desk, where)
    for said in ("Өтінішті құзыретті ұйымға жолдау туралы хат", "Құжатты басқа оқу орны берген", "Сіздердікі"):
        assert folded(said) in paper, said
    assert folded("Письмо о направлении заявления по компетенции") in printed(desk, where, "ru")


def test_an_archive_is_written_to_by_the_name_that_was_typed(saule: Staff) -> None:
    case = filed()
    _send(case, saule, ToArchive(name="Ақбұлақ архиві", address="Тәуелсіздік көшесі, 3"))
    paper = printed(saule.client(), reverse("college:forward_paper", args=[case]))
    assert folded("Ақбұлақ архиві, Тәуелсіздік көшесі, 3") in paper
    assert folded("Архивтің қызметі бөлек") in paper


def test_a_case_of_a_counter_shows_the_counters_papers(gulnar: Staff, bolat: Staff, college1: int) -> None:
    case = taken_in(bolat)
    page = listed(gulnar.client(), case)
    for name in ("receipt", "application", "consent"):
        assert reverse("college:intake_paper", args=[case, name]) in page


def test_no_other_college_sees_a_paper(saule: Staff, zhandos: Staff, college2: int) -> None:
    case = filed()
    _send(case, saule, ToArchive(name="Архив", address="Үлгі"))
    for name in ("papers", "forward_paper", "handed_paper"):
        assert zhandos.client().get(reverse(f"college:{name}", args=[case])).status_code == 404


def _send(case: CaseNumber, by: Staff, to: ToCollege | ToArchive) -> None:
    forward(case, to, seen=the_case(case).version, by=by.actor, happened_at=NOW)
