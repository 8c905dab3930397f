"""Papers of a counter after the application: the slip of a late original, why nothing was handed over, who withdrew."""

import pytest
from django.test import Client
from django.urls import reverse

from telnusqa.acts.refuse_handover import refuse_handover
from telnusqa.core.case import State
from telnusqa.core.not_handed import NotHanded, WhyNotHanded
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.store.read import cases
from tests.cast import NOW, Staff, filed
from tests.counter import taken_in
from tests.doors.college_desk import address, post, the_case, time_stands  # noqa: F401
from tests.doors.test_college_handover import POWER, fields_with_problems
from tests.doors.test_college_way import ready
from tests.paper.read import folded, pages

pytestmark = pytest.mark.django_db
DAMAGED = frozenset({Reason.DAMAGED})


def printed(desk: Client, where: str, language: str = "kk") -> str:
    """The words of a paper, without spaces."""
    desk.cookies["language"] = language
    answer = desk.get(where)
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf"), answer.status_code
    return "".join(pages(answer.content))


def test_an_original_brought_later_to_the_college_leaves_with_its_slip(gulnar: Staff, marat: Staff) -> None:
    case, desk = filed(reasons=DAMAGED), gulnar.client()
    slip = reverse("college:intake_paper", args=[case, "original"])
    assert desk.get(slip).status_code == 404
    assert slip not in desk.get(address(case)).content.decode()
    sent = desk.post(address(case, "original/"), {"seen": str(the_case(case).version), "came": "holder"})
    assert sent.headers["Location"] == address(case, "original/")
    assert slip in desk.get(address(case, "original/")).content.decode()
    assert slip in desk.get(address(case)).content.decode()
    paper = printed(desk, slip)
    for said in (
        "Құжат түпнұсқасының қабылданғаны туралы қолхат",
        "Омарова Әлия Серікқызы",
        "ТКБ 0123456",
        "Сейітова Гүлнар",
        "2026 жылғы 23 қараша",
        "қолхатты сақтап қойыңыз",
        "Диплом, дипломға қосымша",
        "Негізі: Негізгі талаптар тізбесі (2023), 8-жол, 3) тармақша.",
    ):
        assert folded(said) in paper, said
    assert folded("Расписка о приёме подлинника документа") in printed(desk, slip, "ru")
    assert desk.get(reverse("college:intake_paper", args=[case, "receipt"])).status_code == 404


def test_an_original_brought_later_to_the_corporation_leaves_with_its_slip(bolat: Staff, college1: int) -> None:
    case, desk = taken_in(bolat), bolat.client()
    where = reverse("counter:original", args=[case])
    assert desk.post(where, {"seen": str(the_case(case).version), "came": "holder"}).headers["Location"] == where
    slip = reverse("counter:paper", args=[case, "original"])
    assert slip in desk.get(where).content.decode()
    assert slip in desk.get(reverse("counter:case", args=[case])).content.decode()
    paper = printed(desk, slip)
    assert folded("Қасымов Болат") in paper
    assert folded("«Корпорация колледжі»") in paper


def test_who_was_sent_away_gets_it_in_writing(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    case, desk = ready(saule, marat), gulnar.client()
    where = reverse("college:not_handed_paper", args=[case, 1])
    assert desk.get(where).status_code == 404
    told = {
        "came": "attorney",
        "reasons": ["power_expired", "other"],
        "text": "Сенімхат 2024 жылы аяқталған\nЖаңасын алыңыз",
    }
    post(desk, case, "handover/refusal/", **told)
    page = desk.get(address(case)).content.decode()
    assert where in page
    paper = printed(desk, where)
    for said in (
        "Телнұсқа берілмегені туралы хабарлама",
        "Сенімхаты бар өкілі",
        "2026 жылғы 23 қараша, 10:00",
        "Сенімхаттың мерзімі өткен – Азаматтық кодекс, 168-бап.",
        "Басқа себеп: төменде жазылған –",
        "Сенімхат 2024 жылы аяқталған",
        "Жаңасын алыңыз",
        "Өзіңіз келіңіз не нотариустан жаңа сенімхат алыңыз.",
        "дүйсенбі–жұма 09:00–18:30",
        "Шағым мына жерлердің біріне беріледі",
        "Сейітова Гүлнар",
        "О. Ә. С.",
    ):
        assert folded(said) in paper, said
    assert folded("Әлия") not in paper
    russian = printed(desk, where, "ru")
    for said in ("Уведомление о том, что дубликат не выдан", "Представитель по доверенности", "23 ноября 2026 года"):
        assert folded(said) in russian, said
    assert desk.get(reverse("college:not_handed_paper", args=[case, 2])).status_code == 404


def test_of_an_older_refusal_who_came_is_not_told(saule: Staff, marat: Staff) -> None:
    case = ready(saule, marat)
    refused = NotHanded(reasons=(WhyNotHanded.IDENTITY_UNPROVED,), text="")
    refuse_handover(case, refused, seen=the_case(case).version, by=saule.actor, happened_at=NOW)
    paper = printed(saule.client(), reverse("college:not_handed_paper", args=[case, 1]))
    assert folded("Кім келді") not in paper
    assert folded("Қызметкердің түсіндіруі") not in paper
    assert folded("Жеке куәлік не паспорт әкеліңіз.") in paper


def test_a_representative_withdraws_and_the_college_sees_by_which_paper(gulnar: Staff) -> None:
    case, desk = filed(), gulnar.client()
    bare = {name: text for name, text in POWER.items() if name != "power_named"}
    answer = post(desk, case, "withdrawal/", expect=422, **bare)
    assert fields_with_problems(answer) == {"statement", "power_named"}
    assert "Өтінішті қайтарып алу құқығы жазылған" in answer
    assert 'value="1-1234"' in answer
    post(desk, case, "withdrawal/", statement="yes", **POWER)
    assert the_case(case).state is State.WITHDRAWN
    page = desk.get(address(case)).content.decode()
    for told in ("Сенімхаты бар өкілі қайтарып алды", "Сейтқали Ерлан Дәуренұлы", "№ 1-1234"):
        assert told in page, told


def test_a_parent_withdraws_at_the_corporation(bolat: Staff, college1: int) -> None:
    case = taken_in(bolat)
    desk, where = bolat.client(), reverse("counter:withdrawal", args=[case])
    typed = {"seen": str(the_case(case).version), "statement": "yes", "came": "legal_representative"}
    answer = desk.post(where, typed)
    assert answer.status_code == 422
    missing = {"came_name", "guardian_paper", "guardian_number", "guardian_issued_on", "paper", "identity"}
    assert fields_with_problems(answer.content.decode()) == missing
    assert desk.post(where, {**typed, "came": "holder", "paper": "id_card", "identity": "012345678"}).status_code == 302
    assert cases.timeline(the_case(CaseNumber(case)))[0].facts["to"] == "holder"


def test_who_brought_the_original_is_asked_and_told_on_its_slip(gulnar: Staff) -> None:
    case, desk = filed(reasons=DAMAGED), gulnar.client()
    page = desk.get(address(case, "original/")).content.decode()
    assert "Мемлекеттік корпорацияның курьері" in page
    assert "Өтінішті берген өкілі" not in page
    wrong = post(desk, case, "original/", expect=422, came="attorney", came_name="Сейтқали Ерлан")
    assert "Сейтқали Ерлан" in wrong
    assert 'href="#field-power_number"' in wrong
    post(desk, case, "original/", came="courier", came_name="Сейтқали Ерлан")
    assert folded("Тапсырған курьер Сейтқали Ерлан") in printed(
        desk, reverse("college:intake_paper", args=[case, "original"])
    )
    assert "Әкелген: Мемлекеттік корпорацияның курьері" in desk.get(address(case)).content.decode()


def test_at_the_corporation_no_courier_of_it_comes(bolat: Staff, college1: int) -> None:
    where = reverse("counter:original", args=[taken_in(bolat)])
    asked = bolat.client().post(where, {"seen": "1"})
    assert asked.status_code == 422
    page = asked.content.decode()
    assert "Өтініш берушінің өзі" in page
    assert "Мемлекеттік корпорацияның курьері" not in page
