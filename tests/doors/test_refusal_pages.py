"""The pages of a refusal: the intention, the applicant's words, the record, the head's decision, the papers."""

import pytest
from django.test import Client

from telnusqa.core.case import State
from telnusqa.core.evidence import Paper
from telnusqa.core.serial import CaseNumber
from telnusqa.law.hearing_record import RecordMethod
from telnusqa.law.refusal_ground import NotMeetingRules
from telnusqa.store.models import LineRow
from telnusqa.store.read import refusals
from tests.acts.refusing import AFTER_HEARING, UNTRUE, intended
from tests.cast import Staff, filed
from tests.doors.college_desk import address, post, the_case
from tests.doors.portal import Visitor
from tests.still import stand_still

HEARING = {
    "hearing_on_day": "27",
    "hearing_on_month": "11",
    "hearing_on_year": "2026",
    "hearing_hour": "11:00",
    "hearing_place": "Кеңсе, 3-бөлме",
    "hearing_preliminary": "Телнұсқа беруден бас тарту көзделіп отыр.",
    "reasoned": "Кітапта бұл нөмірмен басқа адам жазылған.",
}
TYPED = {
    **HEARING,
    "ground": "untrue",
    "untrue_document": "original",
    "statement": "Диплом 2009 жылы берілген",
    "found_how": "paper_books",
    "evidence": "2009 жылғы беру кітабы, 14-бет\n\n 2026 жылғы 20 қарашадағы № 15 хат \n",
}
RECORD = {
    "came": "yes",
    "record_day_day": "27",
    "record_day_month": "11",
    "record_day_year": "2026",
    "record_began": "11:00",
    "record_ended": "11:25",
    "record_place": "Кеңсе, 3-бөлме",
    "record_method": "computer",
    "record_body": "«Ақбұлақ» колледжі",
    "record_official": "Жүнісов Марат",
    "record_secretary": "Тілеуова Сәуле",
    "record_participant": "Омарова Әлия",
    "record_question": "Телнұсқа беру",
    "record_explanations": "Нөмірді шатастырдым",
    "record_answers": "Сұрақ қойылмады",
    "record_motions": "Берілмеді",
    "record_official_signed": "yes",
    "record_secretary_signed": "yes",
}
WORDS = "Дипломды осы колледжден алғанмын"


@pytest.fixture(autouse=True)
def _time(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


def text(desk: Client, case: CaseNumber, page: str = "") -> str:
    return desk.get(address(case, page)).content.decode()


def why_not(page: str) -> str:
    return page.partition("why-not")[2].partition("</dl>")[0]


def test_the_whole_way_through_the_pages(saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    case, desk = filed(), saule.client()
    page = text(desk, case)
    assert "Бас тартуды көздеу" in page
    assert "тыңдау туралы хабарлама жіберілетін соңғы күн: 2026 жылғы 8 желтоқсан" in page
    form = text(desk, case, "refusal/")
    assert "Тыңдау ең ерте 2026 жылғы 27 қараша, ең кеш 2026 жылғы 14 желтоқсан күні өтеді" in form
    assert "2026 жылғы 25 қараша күнінің соңына дейін" in form
    post(desk, case, "refusal/", **TYPED)
    kept = refusals.standing(the_case(case))
    assert (kept.ground, kept.reasoned) == (UNTRUE, HEARING["reasoned"])
    page = text(desk, case)
    assert "Тыңдау әлі өткен жоқ" in why_not(page)
    assert "жіберілетін соңғы күн" not in page

    aliya = Visitor().sign_in()
    own = aliya.get(f"/portal/cases/{case}/").text
    for told in ("бас тартуды көздеп отыр", HEARING["reasoned"], "14-бет", "Кеңсе, 3-бөлме", "2026 жылғы 25 қараша"):
        assert told in own, told
    seen = str(the_case(case).version)
    answer = aliya.post(f"/portal/cases/{case}/position/", seen=seen, stance="objection", text=WORDS)
    assert (answer.status, answer.location) == (302, f"/portal/cases/{case}/")
    assert WORDS in aliya.get(f"/portal/cases/{case}/").text
    assert WORDS not in "\n".join(LineRow.objects.values_list("body", flat=True))

    stand_still(monkeypatch, AFTER_HEARING)
    form = text(desk, case, "hearing/")
    assert WORDS in form
    assert 'value="Омарова Әлия Серікқызы"' in form
    post(desk, case, "hearing/", **RECORD)
    assert "Мұны істей алады: басшы" in why_not(text(desk, case))
    head = marat.client()
    assert "Бас тарту туралы шешім" in text(head, case)
    form = text(head, case, "refuse/")
    for told in (WORDS, HEARING["reasoned"], "14-бет", "Нөмірді шатастырдым", "9-жол, 1) тармақша"):
        assert told in form, told
    post(head, case, "refuse/")
    assert the_case(case).state is State.REFUSED
    own = aliya.get(f"/portal/cases/{case}/").text
    for told in ("Қызмет көрсетуден бас тартылды", "БТ-2026-0001", "Бас тарту туралы дәлелді жауап (PDF)"):
        assert told in own, told


@pytest.mark.parametrize(
    ("typed", "ground"),
    [
        (
            {"ground": "not_meeting_rules", "paragraph": "12", "rules_document": "original", "what": "мөр жоқ"},
            NotMeetingRules(paragraph="12", document=Paper.ORIGINAL, what="мөр жоқ"),
        ),
    ],
)
def test_the_other_grounds_are_typed_with_their_own_fields(
    saule: Staff, typed: dict[str, str], ground: NotMeetingRules
) -> None:
    case = filed()
    post(saule.client(), case, "refusal/", **HEARING, **typed)
    assert refusals.standing(the_case(case)).ground == ground


@pytest.mark.parametrize(
    ("changed", "fields"),
    [
        ({"ground": ""}, ["ground"]),
        ({"statement": "", "evidence": " ", "found_how": "x"}, ["found_how", "statement", "evidence"]),
        ({"untrue_document": "", "statement": " "}, ["untrue_document", "statement"]),
        ({"ground": "not_meeting_rules"}, ["rules_document", "paragraph", "what"]),
        ({"ground": "no_consent"}, ["ground"]),
        ({"reasoned": "", "hearing_hour": "", "hearing_place": ""}, ["reasoned", "hearing_hour", "hearing_place"]),
        ({"hearing_on_day": ""}, ["hearing_on"]),
        ({"hearing_on_year": "2041"}, ["hearing_on"]),
        ({"hearing_on_year": "1941"}, ["hearing_on"]),
        ({"hearing_on_day": "26"}, ["hearing_on"]),
        ({"hearing_hour": "25:99"}, ["hearing_hour"]),
    ],
)
def test_what_is_wrong_with_an_intention_stands_beside_its_field(
    saule: Staff, changed: dict[str, str], fields: list[str]
) -> None:
    case = filed()
    page = post(saule.client(), case, "refusal/", expect=422, **TYPED | changed)
    assert [field for field in fields if f'id="error-{field}"' not in page] == []
    assert page.count('class="error"') == len(fields)
    assert HEARING["hearing_preliminary"] in page
    assert the_case(case).state is State.REGISTERED


def test_a_record_that_lacks_something_is_asked_for_again(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    case, desk = intended(saule).number, saule.client()
    stand_still(monkeypatch, AFTER_HEARING)
    wrong = RECORD | {"record_secretary": "", "record_ended": "10:00", "record_official_signed": ""}
    page = post(desk, case, "hearing/", expect=422, **wrong)
    for field in ("record_secretary", "record_ended", "record_official_signed"):
        assert f'id="error-{field}"' in page
    page = post(desk, case, "hearing/", expect=422, **RECORD | {"came": "", "record_method": "x", "record_began": "z"})
    for field in ("came", "record_method", "record_began"):
        assert f'id="error-{field}"' in page
    post(desk, case, "hearing/", **RECORD | {"came": "no"})
    record = refusals.standing(the_case(case)).record
    assert record is not None
    assert (record.came, record.explanations, record.method) == (False, "", RecordMethod.COMPUTER)
