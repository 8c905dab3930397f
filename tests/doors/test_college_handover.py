"""Handing over to whoever came, refusing to, and what the applicant reads of it."""

import re

import pytest
from django.urls import reverse

from telnusqa.core.case import State
from telnusqa.core.language import Language
from telnusqa.core.serial import CaseNumber
from tests.cast import Staff
from tests.doors.college_desk import address, post, the_case, time_stands  # noqa: F401
from tests.doors.portal import Visitor
from tests.doors.test_college_way import ready
from tests.doors.test_jobs_worker import Phone, later, work

pytestmark = pytest.mark.django_db
CALL = "+77172000014"
POWER = {
    "came": "attorney",
    "came_name": "Сейтқали Ерлан Дәуренұлы",
    "power_number": "1-1234",
    "power_issued_on_day": "2",
    "power_issued_on_month": "3",
    "power_issued_on_year": "2026",
    "power_until_day": "1",
    "power_until_month": "3",
    "power_until_year": "2027",
    "power_notary": "Астана қаласының нотариусы Қ. Сапарова",
    "power_notarised": "yes",
    "power_people": "yes",
    "power_named": "yes",
    "paper": "id_card",
    "identity": "023456789",
    "receipt": "yes",
}


ENDED = {"power_until_month": "4", "power_until_year": "2026", "identity": ""}


def fields_with_problems(answer: str) -> set[str]:
    return set(re.findall(r'href="#field-([a-z_]+)"', answer))


def cabinet(case: CaseNumber, language: Language = Language.KK) -> str:
    aliya = Visitor().sign_in()
    aliya.client.cookies["language"] = language.value
    return aliya.client.get(reverse("portal:case", args=[case])).content.decode()


def sent(word: str) -> str:
    """The one message that went out with this in it."""
    phone = Phone()
    work(phone, later(minutes=1))
    (text,) = [text for _, text, _, _ in phone.took if word in text]
    return text


def test_a_representative_collects_and_both_sides_see_who_it_was(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    case = ready(saule, marat)
    post(gulnar.client(), case, "handover/", **POWER)
    assert the_case(case).state is State.HANDED_OVER
    officers = gulnar.client().get(address(case)).content.decode()
    for told in ("Сенімхаты бар өкіліне берілді", "Сейтқали Ерлан", "1-1234", "01.03.2027", "Қ. Сапарова"):
        assert told in officers, told
    own = cabinet(case)
    assert "Сенімхаты бар өкіліне берілді" in own
    assert "телнұсқа сіздің өкіліңізге берілді" in own
    assert "1-1234" not in own


def test_a_parent_shows_a_paper_of_their_own(saule: Staff, marat: Staff) -> None:
    case = ready(saule, marat)
    parent = {
        "came": "legal_representative",
        "came_name": "Омаров Серік",
        "guardian_paper": "birth_certificate",
        "guardian_number": "АА 0123456",
        "guardian_issued_on_day": "5",
        "guardian_issued_on_month": "4",
        "guardian_issued_on_year": "2010",
        "guardian_people": "yes",
        "paper": "id_card",
        "identity": "023456789",
        "receipt": "yes",
    }
    answer = post(saule.client(), case, "handover/", expect=422, **parent)
    assert fields_with_problems(answer) == {"guardian_paper"}
    assert 'value="АА 0123456"' in answer
    post(saule.client(), case, "handover/", **parent | {"guardian_paper": "decision"})
    officers = saule.client().get(address(case)).content.decode()
    for told in ("Ата-анасына не заңды өкіліне берілді", "Омаров Серік", "Қорғаншылық", "АА 0123456", "05.04.2010"):
        assert told in officers, told


def test_everything_that_is_missing_is_told_at_once_and_nothing_typed_is_lost(saule: Staff, marat: Staff) -> None:
    case = ready(saule, marat)
    answer = post(saule.client(), case, "handover/", expect=422, came="attorney", power_notary="Қ. Сапарова")
    missing = {"came_name", "power_number", "power_issued_on", "paper", "identity", "receipt"}
    assert fields_with_problems(answer) == missing
    assert 'value="Қ. Сапарова"' in answer
    bad = {name: text for name, text in POWER.items() if name not in ("power_notarised", "power_people", "power_named")}
    answer = post(saule.client(), case, "handover/", expect=422, **bad | ENDED)
    told = {"power_until", "power_notarised", "power_people", "power_named", "identity"}
    assert fields_with_problems(answer) == told
    assert "2026 жылғы 1 сәуір" in answer
    assert 'value="1-1234"' in answer
    assert the_case(case).state is State.READY


def test_the_holder_is_asked_for_no_paper_of_another(saule: Staff, marat: Staff) -> None:
    case = ready(saule, marat)
    answer = post(saule.client(), case, "handover/", expect=422, came="holder", power_number="1")
    assert fields_with_problems(answer) == {"paper", "identity", "receipt"}


def test_a_handover_is_refused_and_the_applicant_learns_why_and_where_to_come(
    saule: Staff, marat: Staff, gulnar: Staff
) -> None:
    case = ready(saule, marat)
    clerk = gulnar.client()
    assert address(case, "handover/refusal/") in clerk.get(address(case)).content.decode()
    page = clerk.get(address(case, "handover/refusal/")).content.decode()
    assert "Азаматтық кодекс, 168-бап" in page
    assert "original_not_brought" not in page
    answer = post(clerk, case, "handover/refusal/", expect=422, text="Екінші рет")
    assert fields_with_problems(answer) == {"came", "reasons"}
    assert "Екінші рет" in answer
    answer = post(clerk, case, "handover/refusal/", expect=422, came="another", reasons=["other"])
    assert fields_with_problems(answer) == {"text"}
    typed: dict[str, str | list[str]] = {
        "came": "attorney",
        "reasons": ["power_expired", "power_not_named"],
        "text": "Сенімхат 2024 жылы аяқталған",
    }
    post(clerk, case, "handover/refusal/", **typed)
    assert the_case(case).state is State.READY
    message = sent("телнұсқа берілмеді")
    for told in ("сенімхаттың мерзімі өткен; сенімхатта", "Сарыжайлау көшесі, 14", "09:00–18:30", CALL):
        assert told in message, told
    assert "1414" not in message
    assert "2024" not in message
    officers = clerk.get(address(case)).content.decode()
    why = "Сенімхаттың мерзімі өткен; сенімхатта құжатты алу құқығы жазылмаған"
    assert why in officers
    assert "Сенімхат 2024 жылы аяқталған" in officers
    own = cabinet(case)
    for told in (why, "Сенімхат 2024 жылы аяқталған", "нотариустан жаңа сенімхат алыңыз", "Сарыжайлау көшесі, 14"):
        assert told in own, told
    assert f'бірден қоңырау шалыңыз: <a href="tel:{CALL}">' in own
    assert "Келген адамға телнұсқа берілмеді" in own
    post(clerk, case, "handover/", **POWER)
    later = cabinet(case)
    assert "Келген адамға телнұсқа берілмеді" not in later
    assert why in later


def test_a_paper_is_offered_to_those_who_may_open_it(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    """The head signs and hands nothing over: what is printed at the counter is none of theirs."""
    case = ready(saule, marat)
    post(gulnar.client(), case, "handover/refusal/", came="another", reasons=["somebody_else"])
    paper = address(case, "handover/refusal/1.pdf")
    for who, offered in ((gulnar, True), (saule, True), (marat, False)):
        page = who.client().get(address(case)).content.decode()
        assert "Телнұсқа берілмеген кездер" in page
        assert (paper in page) is offered
        assert (who.client().get(paper).status_code == 200) is offered


def test_an_original_that_was_not_brought_is_a_reason_where_one_is_needed(saule: Staff, marat: Staff) -> None:
    case = ready(saule, marat)
    answer = post(
        saule.client(), case, "handover/refusal/", expect=422, came="holder", reasons=["original_not_brought"]
    )
    assert fields_with_problems(answer) == {"reasons"}


@pytest.mark.parametrize(
    ("language", "day", "place"),
    [
        (Language.KK, "09:00–18:30", "Сарыжайлау көшесі, 14"),
        (Language.RU, "09:00–18:30", "улица Сарыжайлау, 14"),
        (Language.EN, "09:00–18:30", "улица Сарыжайлау, 14"),
    ],
)
def test_when_it_is_ready_a_portal_applicant_is_told_place_and_hours(
    language: Language, day: str, place: str, saule: Staff, marat: Staff
) -> None:
    from telnusqa.store.models import CaseRow, MessageRow

    case = ready(saule, marat)
    CaseRow.objects.filter(number=case).update(channel="portal")
    MessageRow.objects.filter(case_number=case).update(language=language.value)
    message = sent(place)
    own = re.sub(r"\s+", " ", cabinet(case, language))
    banner = own.split("banner-done", 1)[1].split("</div>", 1)[0]
    for told in (day, place):
        assert told in message, told
        assert told in banner, told
