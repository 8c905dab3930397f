"""An administrator enters a decree, sees what it changes, confirms, and follows the counting."""

import re
from datetime import date, timedelta

import pytest
from django.test import Client

from telnusqa.acts.enter_decree import enter_decree
from telnusqa.core.decree import Decree
from telnusqa.law import shipped
from telnusqa.store.models import DecreeRow, ErrandRow
from telnusqa.store.read import cases, decrees
from tests.cast import NOW, Staff, filed
from tests.doors.test_jobs_worker import Phone, later, work

pytestmark = pytest.mark.usefixtures("time_stands")

NEW = "/reference/calendar/new/"
TYPED = {
    "number": "436",
    "dated_day": "20",
    "dated_month": "11",
    "dated_year": "2026",
    "from_1": "05.12.2026",
    "to_1": "15.12.2026",
    "off_1": "07.12.2026",
}
KARGALY = "010240000355"


@pytest.fixture
def desk(ermek: Staff) -> Client:
    return ermek.client()


def send(desk: Client, do: str = "check", **changes: str) -> tuple[int, str, str]:
    """The answer's status and text, and where it leads."""
    answer = desk.post(NEW, {**TYPED, "do": do, **changes})
    return answer.status_code, answer.text, answer.headers.get("Location", "")


def seen(text: str) -> str:
    """The version of the calendar the check page was drawn from."""
    [version] = re.findall(r'name="seen" value="([^"]*)"', text)
    return str(version)


def confirm(desk: Client) -> str:
    """Check, confirm; the address of the decree."""
    _, text, _ = send(desk)
    status, _, leads_to = send(desk, "confirm", seen=seen(text))
    assert status == 302
    return leads_to


def test_after_signing_in_an_administrator_stands_before_reference_data(desk: Client) -> None:
    assert desk.get("/staff/")["Location"] == "/reference/"
    assert "Енгізілген бұйрық жоқ" in desk.get("/reference/").text
    assert "Мұнда демалыс күндерін өзгерткен бұйрықтар тұрады" in desk.get("/reference/calendar/").text


def test_the_check_page_tells_what_changes_in_each_week_and_how_many_cases(
    desk: Client, college1: int, college2: int
) -> None:
    for _ in range(3):
        filed()
    filed(institution_bin=KARGALY)
    filed(NOW + timedelta(days=21), institution_bin=KARGALY)
    status, text, _ = send(desk, off_1="")
    assert status == 200
    rows = re.findall(r"<tr>(.*?)</tr>", text, re.DOTALL)
    told = [re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", row)).strip() for row in rows]
    assert "2026 жылғы 5 желтоқсан (сенбі) Жұмыс күні болады Өзгермейді" in told
    assert "2026 жылғы 15 желтоқсан (сейсенбі) Демалыс күні болады Өзгермейді" in told
    # Three cases and one more end on 11 December instead of the 14th; the one filed on the 14th ends later.
    assert [line[-9:] for line in told if "колледжі" in line] == ["3 3 100 %", "2 2 100 %"]
    assert "Ашық істер: 5. Олардың ішінде мерзімінің соңғы күні өзгеретіні: 5." in text
    assert not DecreeRow.objects.exists(), "looking changes nothing"


def test_confirmed_it_is_entered_and_its_page_follows_the_counting(desk: Client, college1: int) -> None:
    number = filed()
    where = confirm(desk)
    page = desk.get(where).text
    assert "2026 жылғы 20 қарашадағы № 436 бұйрық" in page
    assert "Бұйрық енгізілді" in page
    assert "Қайта есептеліп болған оқу орны: 0, барлығы: 1" in page
    assert "data-live" in page
    assert 'js/live.js"' in page
    etag = desk.get(where)["ETag"]
    assert desk.get(where, headers={"if-none-match": etag}).status_code == 304
    work(Phone(), later(minutes=1))
    after = desk.get(where, headers={"if-none-match": etag})
    assert after.status_code == 200
    assert "1 оқу орнында барлық ашық іс қайта есептелді" in after.text
    assert cases.by_number(number).version == 2
    assert "Сапаров Е." in desk.get("/reference/calendar/").text


def test_nothing_typed_is_lost_on_an_error(desk: Client) -> None:
    status, text, _ = send(desk, number="x y", off_1="40.12.2026", to_2="17.12.2026")
    assert status == 422
    for name, value in {**TYPED, "number": "x y", "off_1": "40.12.2026", "to_2": "17.12.2026"}.items():
        assert re.search(rf'name="{name}"[^>]*value="{re.escape(value)}"', text), name
    for problem in ("Нөмірді бұйрықта жазылғандай", "Бұл жерді толтырыңыз", "Күнді былай жазыңыз"):
        assert problem in text
    assert "<details open>" in text


def test_the_check_page_leads_back_to_the_form_as_it_was_typed(desk: Client) -> None:
    _, text, _ = send(desk)
    kept = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', text))
    kept.pop("csrfmiddlewaretoken", None)
    assert {name: value for name, value in kept.items() if name not in ("seen", "next")} == TYPED
    back = desk.post(NEW, {**kept, "do": "change"})
    assert back.status_code == 200
    assert 'value="436"' in back.text
    assert "Қате" not in back.text


def test_a_form_sent_twice_enters_one_decree(desk: Client) -> None:
    _, text, _ = send(desk)
    first, again = (send(desk, "confirm", seen=seen(text)) for _ in range(2))
    assert first[0] == again[0] == 302
    assert first[2] == again[2]
    assert DecreeRow.objects.count() == 1
    assert send(desk)[2] == first[2], "typed once more it is the one that stands"


def test_other_days_under_the_same_number_and_date_are_told_at_the_number(desk: Client) -> None:
    confirm(desk)
    status, text, _ = send(desk, off_1="18.12.2026")
    assert status == 422
    assert "басқа күндермен енгізілген" in text


def test_a_calendar_that_changed_meanwhile_is_shown_before_anything_is_entered(desk: Client, ermek: Staff) -> None:
    _, text, _ = send(desk)
    other = Decree(number="1", dated=date(2026, 11, 1), days_off=(date(2026, 12, 18),))
    enter_decree(other, ermek.home, seen=shipped.calendar().version, by=ermek.actor, happened_at=NOW)
    status, again, _ = send(desk, "confirm", seen=seen(text))
    assert status == 409
    assert "Күнтізбе осы арада өзгерді" in again
    assert DecreeRow.objects.count() == 1
    assert send(desk, "confirm", seen=seen(again))[0] == 302


def test_an_estimated_holiday_is_offered_and_its_announced_day_taken(desk: Client) -> None:
    offered = re.findall(r'<option value="(\w+:\d{4})"', desk.get(NEW).text)
    assert "kurban_ait:2027" in offered
    empty = {"from_1": "", "to_1": "", "off_1": ""}
    _, text, _ = send(desk, **empty, announced="kurban_ait:2027", announced_day="17.05.2027")
    status, _, _ = send(
        desk, "confirm", seen=seen(text), **empty, announced="kurban_ait:2027", announced_day="17.05.2027"
    )
    assert status == 302
    assert "kurban_ait:2027" not in re.findall(r'<option value="(\w+:\d{4})"', desk.get(NEW).text)


def test_a_decree_is_withdrawn_with_a_reason_and_stays_on_the_list(desk: Client, college1: int) -> None:
    number = filed()
    where = confirm(desk)
    work(Phone(), later(minutes=1))
    assert cases.by_number(number).due_on != date(2026, 12, 14) or cases.by_number(number).version == 2
    assert "Ашық істер: 1." in desk.get(f"{where}withdraw/").text
    assert desk.post(f"{where}withdraw/").status_code == 422
    gone = desk.post(f"{where}withdraw/", {"reason": "typed_wrong"})
    assert gone["Location"] == where
    page = desk.get(where).text
    assert "Нөмірі не күні қате енгізілген" in page
    assert "Кері алынған" in page
    assert "Қайта есептеліп болған оқу орны: 0, барлығы: 1" in page, "the counting without it has begun anew"
    work(Phone(), later(minutes=2))
    assert cases.by_number(number).due_on == date(2026, 12, 14)
    assert desk.get(f"{where}withdraw/")["Location"] == where
    assert desk.post(f"{where}withdraw/", {"reason": "repealed"})["Location"] == where
    assert decrees.entered()[0].withdrawn_why == "typed_wrong"
    listed = desk.get("/reference/calendar/").text
    assert "Кері алынған" in listed
    assert "Нөмірі не күні қате енгізілген. Сапаров" in listed, "why and by whom"


def test_a_decree_nobody_entered_is_not_there(desk: Client) -> None:
    assert desk.get("/reference/calendar/1/").status_code == 404
    assert desk.get("/reference/calendar/1/withdraw/").status_code == 404


def test_an_administrator_sees_no_case(desk: Client, college1: int) -> None:
    number = filed()
    for page in ("/college/", f"/college/case/{number}/", f"/college/case/{number}/term/", "/college/blanks/"):
        assert desk.get(page).status_code == 404


def test_an_executor_changes_no_calendar(saule: Staff) -> None:
    for page in ("/reference/", "/reference/calendar/", NEW):
        assert saule.client().get(page).status_code == 404
    assert saule.client().post(NEW, TYPED).status_code == 404
    assert not ErrandRow.objects.filter(kind="recount").exists()


def test_the_case_pages_tell_what_was_counted_anew(desk: Client, saule: Staff) -> None:
    number = filed()
    confirm(desk)
    work(Phone(), later(minutes=1))
    case = cases.by_number(number)
    page = saule.client().get(f"/college/case/{number}/").text
    assert case.version == 2
    assert "Мерзім қайта есептелді" in page
    assert "Негізі: 2026 жылғы 20 қарашадағы № 436 бұйрық." in page
    assert "2026 жылғы 20 қарашадағы № 436 бұйрық" in saule.client().get(f"/college/case/{number}/term/").text
