"""The college chooses an archive with a desk here, and both it and the applicant see what became of it."""

from datetime import timedelta

import pytest
from django.test import Client

from telnusqa.core.archive_request import OF_THE_CASE
from telnusqa.core.case import State
from telnusqa.core.forward import ToArchiveHere
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.store.read import archive_requests, enquiries, forwards
from tests.acts.archived import CERTIFICATE, NOTHING, QUESTION, answered, brought, enquired, to_archive
from tests.acts.forwarded import sent_on
from tests.cast import ALIYA_PHONE, NOW, Staff, filed
from tests.doors.college_desk import address, post, the_case, time_stands  # noqa: F401 - autouse
from tests.doors.portal import Visitor
from tests.house.standing import ASKAR_PHONE
from tests.paper.read import folded, pages

BIN = "941240000163"
NAME = "Ақбұлақ ауданының мемлекеттік архиві"


def cabinet(number: CaseNumber, phone: str = ALIYA_PHONE) -> str:
    return Visitor(phone).sign_in().get(f"/portal/cases/{number}/").content.decode().split("<main")[1]


def test_an_archive_is_chosen_looked_at_and_gets_its_request(saule: Staff, raushan: Staff) -> None:
    number, desk = filed(), saule.client()
    asked = desk.get(address(number, "forward/?reason=archive")).content.decode()
    assert NAME in asked and f'value="{BIN}"' in asked
    check = post(desk, number, "forward/", expect=200, reason="archive", archive_here=BIN)
    assert "Сұрауды архивке жолдайсыз ба?" in check and NAME in check and "+77172000003" in check
    assert "ЖСН, телефон, мекенжай жіберілмейді." in check and "2026 жылғы 14 желтоқсан" not in check.split("<main")[1]
    assert the_case(number).state is State.REGISTERED
    post(desk, number, "forward/", reason="archive", archive_here=BIN, step="send")
    sent = forwards.sent(the_case(number))
    assert sent is not None and (sent.to_home, sent.archive) == (raushan.home, None)
    told = desk.get(address(number)).content.decode()
    assert "Сұрау архивке жолданды" in told and NAME in told


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"archive_here": "960940000175"}, "Мұндай архив тізімде жоқ"),
        ({"archive_here": BIN, "archive": "Басқа архив"}, "Тізімнен архив таңдалған"),
        ({"archive_here": BIN, "archive_address": "Астана"}, "Тізімнен архив таңдалған"),
    ],
    ids=["a college", "a name beside it", "an address beside it"],
)
def test_a_choice_that_is_none_is_asked_again(saule: Staff, raushan: Staff, typed: dict[str, str], said: str) -> None:
    number = filed()
    told = post(saule.client(), number, "forward/", expect=422, reason="archive", step="send", **typed)
    assert said in told
    for name in typed.keys() - {"archive_here"}:
        assert f'value="{typed[name]}"' in told
    assert the_case(number).state is State.REGISTERED


def test_where_no_archive_has_a_desk_one_is_typed_as_before(saule: Staff) -> None:
    told = saule.client().get(address(filed(), "forward/?reason=archive")).content.decode()
    assert "archive_here" not in told and 'name="archive_address"' in told
    assert 'name="archive"' not in saule.client().get(address(filed(), "enquiry/")).content.decode()


def test_the_applicant_sees_where_it_went_and_then_the_answer(saule: Staff, raushan: Staff) -> None:
    number = filed()
    sent_on(number, ToArchiveHere(archive=raushan.home), saule)
    told = cabinet(number)
    for text in ("Сұрауыңыз архивке жолданды", NAME, "+77172000003", "бірнеше минутта осында шығады"):
        assert text in told, text
    assert "архивке жүгініңіз" not in told and "Архив дипломның телнұсқасын бермейді." in told
    from telnusqa.acts.receive_request import receive_request
    from telnusqa.core.event import WORKER

    request = receive_request(number, OF_THE_CASE, by=WORKER, happened_at=NOW)
    assert shown(request) in cabinet(number)
    answered(request, CERTIFICATE, raushan, NOW + timedelta(hours=1))
    brought(request, raushan.home, NOW + timedelta(hours=1))
    told = cabinet(number)
    for text in ("Архив жауап берді", "Р-212-қор, 3-тізімдеме, 45-іс", CERTIFICATE.text, "түпнұсқасын архивтен аласыз"):
        assert text in told, text
    assert f"/portal/cases/{number}/archive.pdf" in told and "Архивтің жауабы төменде." in told
    assert "Омарова" in told and "<h2>Сұрауыңыз архивке жолданды" not in told
    case = saule.client().get(address(number)).content.decode()
    assert "Р-212-қор" in case and shown(request) in case


def test_nothing_found_is_told_with_what_was_looked_through(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = to_archive(number, raushan.home, saule)
    answered(request, NOTHING, raushan)
    brought(request, raushan.home)
    told = cabinet(number)
    assert "Архив құжатыңызды таппады" in told and NOTHING.text in told and "archive.pdf" not in told
    assert "архивке хабарласыңыз" in told


def test_the_paper_is_the_applicants_own(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = to_archive(number, raushan.home, saule)
    aliya = Visitor(ALIYA_PHONE).sign_in().client
    assert aliya.get(f"/portal/cases/{number}/archive.pdf").status_code == 404
    answered(request, CERTIFICATE, raushan)
    brought(request, raushan.home)
    paper = aliya.get(f"/portal/cases/{number}/archive.pdf")
    assert paper.headers["Content-Type"] == "application/pdf"
    text = folded("".join(pages(paper.content)))
    for each in ("Архивтік анықтама", "Омарова Әлия Серікқызы", NAME):
        assert folded(each) in text, each
    other = Visitor(ASKAR_PHONE).sign_in().client
    assert other.get(f"/portal/cases/{number}/archive.pdf").status_code == 404


def test_who_looked_at_the_archive_is_told_to_the_applicant(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = to_archive(number, raushan.home, saule)
    raushan.client().get(f"/archive/request/{request}/")
    told = Visitor(ALIYA_PHONE).sign_in().get(f"/portal/cases/{number}/looks/").content.decode()
    assert "Архивке түскен сұрауды ашты" in told and "Архив қызметкері" in told and NAME in told


def asks(desk: Client, number: CaseNumber, expect: int = 302, **typed: str) -> str:
    return post(desk, number, "enquiry/", expect=expect, **{"whom": "", "asked": QUESTION, "archive": BIN, **typed})


def test_an_enquiry_to_a_chosen_archive_travels_and_its_answer_comes_by_itself(saule: Staff, raushan: Staff) -> None:
    number, desk = filed(), saule.client()
    assert NAME in desk.get(address(number, "enquiry/")).content.decode()
    asks(desk, number)
    asked = enquiries.of_case(the_case(number))[0]
    assert (asked.enquiry.archive, asked.enquiry.whom) == (raushan.home, NAME)
    told = desk.get(address(number)).content.decode()
    assert "Жауабы архивтен өзі келеді." in told and "Хатпен келген жауапты жазу" in told
    from telnusqa.acts.receive_request import receive_request
    from telnusqa.core.event import WORKER

    request = receive_request(number, 1, by=WORKER, happened_at=NOW)
    answered(request, CERTIFICATE, raushan)
    brought(request, raushan.home)
    told = desk.get(address(number)).content.decode()
    assert "Жазба бар" in told and "Р-212-қор" in told and CERTIFICATE.text in told
    assert "Жауабы архивтен өзі келеді." not in told
    assert "Архивтің жауабы келді" in told


def test_another_addressee_beside_a_chosen_archive_is_asked_again(saule: Staff, raushan: Staff) -> None:
    number = filed()
    told = asks(saule.client(), number, expect=422, addressee="predecessor")
    assert "Төменде архив таңдалған" in told and QUESTION in told
    assert enquiries.of_case(the_case(number)) == ()


def test_the_answer_to_an_enquiry_is_not_in_the_applicants_cabinet(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = enquired(number, raushan.home, saule)
    answered(request, CERTIFICATE, raushan)
    brought(request, raushan.home)
    assert CERTIFICATE.text not in cabinet(number)
    assert archive_requests.replies(the_case(number)).keys() == {1}
    assert Visitor(ALIYA_PHONE).sign_in().client.get(f"/portal/cases/{number}/archive.pdf").status_code == 404
