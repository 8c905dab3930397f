"""An administrator changes a rule of ours, sees what becomes what, confirms, withdraws; what is decided follows it."""

import re
from datetime import date, timedelta

import pytest
from django.test import Client

from telnusqa.acts.change_policy import change_policy
from telnusqa.core.language import Language
from telnusqa.doors.shared import access
from telnusqa.law import shipped
from telnusqa.law.policy_change import Ground, PolicyChange, changeable
from telnusqa.law.policy_fields import ONE_COLLEGE
from telnusqa.store.models import PolicyChangeRow
from telnusqa.store.read import rulesets
from tests.cast import NOW, Staff

pytestmark = pytest.mark.usefixtures("time_stands")

TODAY = date(2026, 11, 23)
FORM = "/reference/policy/change/enquiry.days/"
RULE = "/reference/policy/enquiry/"
EYES = "/reference/policy/change/four-eyes.same_person/"
TYPED = {
    "value": "7",
    "since_day": "24",
    "since_month": "11",
    "since_year": "2026",
    "number": "27-НҚ",
    "dated_day": "20",
    "dated_month": "11",
    "dated_year": "2026",
    "note": "Архивтер ұзақ жауап береді",
}


@pytest.fixture
def desk(ermek: Staff) -> Client:
    return ermek.client()


def send(desk: Client, do: str = "check", at: str = FORM, **changes: str) -> tuple[int, str, str]:
    """The answer's status and text, and where it leads."""
    answer = desk.post(at, {**TYPED, "do": do, **changes})
    return answer.status_code, answer.text, answer.headers.get("Location", "")


def plain(text: str) -> str:
    """The text of a page's main part, white space folded."""
    main = text[text.index("<main") : text.index("</main>")]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", main)).strip()


def seen(text: str) -> str:
    """The version of the policy the page was drawn from."""
    [version] = re.findall(r'name="seen" value="([^"]*)"', text)
    return str(version)


def confirm(desk: Client, at: str = FORM, **changes: str) -> None:
    """Check and confirm."""
    status, text, _ = send(desk, at=at, **changes)
    assert status == 200, plain(text)
    status, text, _ = send(desk, "confirm", at=at, seen=seen(text), **changes)
    assert status == 302, plain(text)


def test_every_rule_is_listed_with_its_value_and_the_mark_of_a_lawyer(desk: Client) -> None:
    page = desk.get("/reference/policy/").text
    for rule in shipped.policy().rules:
        assert f'href="/reference/policy/{rule.id.removeprefix("policy:")}/"' in page
    words = plain(page)
    assert "Қағидалардың қазіргі нұсқасы: 2026.1." in words
    assert "Сұрау салуға жауап қанша күтіледі: 5 жұмыс күні" in words
    assert f"{len(shipped.policy().rules)} қағиданы заңгер әлі растаған жоқ" in words
    assert "Өзгертілген" not in words
    assert "Әкімшілік рәсімдік-процестік кодекс, 76-бап" in words
    assert "Үлгісі: Стандарт (2015)" in words
    assert "Жүйе қағидалары" in plain(desk.get("/reference/").text)


def test_a_rule_that_was_never_changed_says_so(desk: Client) -> None:
    words = plain(desk.get(RULE).text)
    assert "Қағида жүйемен бірге келген күйінде тұр" in words
    assert "Шешіліп қойған мерзімдер қайта есептелмейді" in words


def test_the_check_page_shows_before_and_after_and_changes_nothing(desk: Client) -> None:
    status, text, _ = send(desk)
    assert status == 200
    words = plain(text)
    assert "2026 жылғы 24 қараша 5 жұмыс күні 7 жұмыс күні" in words
    assert "Барлық оқу орны" in words
    assert "2026 жылғы 20 қарашадағы № 27-НҚ бұйрық Архивтер ұзақ жауап береді" in words
    assert not PolicyChangeRow.objects.exists()


def test_confirmed_it_holds_from_its_day_and_the_rule_tells_it(desk: Client) -> None:
    confirm(desk)
    words = plain(desk.get(RULE).text)
    assert "5 жұмыс күні 2026 жылғы 24 қараша күнінен бастап: 7 жұмыс күні" in words
    assert "Күні келген жоқ" in words
    assert "Сапаров Е." in words
    assert "№ 27-НҚ бұйрық Архивтер ұзақ жауап береді" in words
    assert "Өзгертілген" in plain(desk.get("/reference/policy/").text)
    assert "2026.1+1" in desk.get("/reference/policy/").text
    assert "Енгізілген, күші бар 1 өзгеріс" in desk.get("/reference/").text
    assert rulesets.policy(TODAY).enquiry_days == 5
    assert rulesets.policy(TODAY + timedelta(days=1)).enquiry_days == 7


def test_on_its_day_it_is_in_force_and_a_newer_one_replaces_it(desk: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    confirm(desk, since_day="23")
    assert "Күші бар" in plain(desk.get(RULE).text)
    confirm(desk, value="9")
    later = NOW + timedelta(days=1)
    monkeypatch.setattr(access, "now", lambda: later)
    words = plain(desk.get(RULE).text)
    assert "Орнына жаңасы келді" in words
    assert "9 жұмыс күні" in words


def test_a_change_before_a_later_one_tells_what_stays(desk: Client) -> None:
    confirm(desk, since_day="25")
    _, text, _ = send(desk, value="9")
    words = plain(text)
    assert "2026 жылғы 24 қараша 5 жұмыс күні 9 жұмыс күні" in words
    assert "2026 жылғы 25 қараша 7 жұмыс күні Өзгермейді" in words


def test_nothing_typed_is_lost_on_an_error(desk: Client) -> None:
    changes = {"value": "99", "since_day": "22", "dated_day": "", "dated_month": "", "dated_year": ""}
    status, text, _ = send(desk, **changes)
    assert status == 422
    for name, value in {**TYPED, **changes}.items():
        if name != "note":
            assert re.search(rf'name="{name}"[^>]*value="{re.escape(value)}"', text), name
    assert "Архивтер ұзақ жауап береді</textarea>" in text
    for problem in ("1–15 аралығындағы бүтін санды", "Өткен күннен бастап", "Бұйрықтың нөмірі мен күнін бірге"):
        assert problem in text


def test_the_check_page_leads_back_to_the_form_as_it_was_typed(desk: Client) -> None:
    _, text, _ = send(desk)
    kept = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', text))
    kept.pop("csrfmiddlewaretoken", None)
    assert {name: value for name, value in kept.items() if name not in ("seen", "next")} == TYPED
    back = desk.post(FORM, {**kept, "do": "change"})
    assert back.status_code == 200
    assert 'value="7"' in back.text
    assert "Қате" not in back.text


def test_a_form_sent_twice_enters_one_change(desk: Client) -> None:
    _, text, _ = send(desk)
    answers = [send(desk, "confirm", seen=seen(text)) for _ in range(2)]
    assert [(status, leads) for status, _, leads in answers] == [(302, RULE)] * 2
    assert PolicyChangeRow.objects.count() == 1
    assert send(desk)[2] == RULE, "typed once more it is the one that stands"


def test_a_policy_that_changed_meanwhile_is_shown_with_who_changed_it(desk: Client, ermek: Staff) -> None:
    _, text, _ = send(desk)
    other = PolicyChange(field="correction.days", value="5", since=TODAY)
    ground = Ground(note="Колледждер сұрады")
    change_policy(other, ground, ermek.home, seen="2026.1", by=ermek.actor, happened_at=NOW)
    status, again, _ = send(desk, "confirm", seen=seen(text))
    assert status == 409
    assert "Өзгерткен: Сапаров Е." in plain(again)
    assert PolicyChangeRow.objects.count() == 1
    assert send(desk, "confirm", seen=seen(again))[0] == 302


@pytest.mark.parametrize("language", list(Language))
def test_every_field_has_a_form_in_every_language(desk: Client, language: Language, college1: int) -> None:
    desk.cookies["language"] = language.value
    for field in changeable(shipped.policy_table()):
        answer = desk.get(f"/reference/policy/change/{field}/")
        assert answer.status_code == 200, field
        assert f'<html lang="{language.value}"' in answer.text, field
        assert 'name="value' in answer.text, field
        assert ('name="college"' in answer.text) == (field in ONE_COLLEGE), field


def test_a_rule_or_field_nobody_wrote_is_not_there(desk: Client) -> None:
    for page in (
        "none/",
        "change/none.days/",
        "change/complaint.term.complaint.unit/",
        "change/enquiry/",
        "withdraw/1/",
    ):
        assert desk.get(f"/reference/policy/{page}").status_code == 404


def test_a_rule_confirmed_by_a_lawyer_loses_its_mark(desk: Client) -> None:
    confirm(desk, at="/reference/policy/change/enquiry.unsure/", value="no", since_day="23")
    words = plain(desk.get(RULE).text)
    assert "Заңгер растаған" in words
    assert "Заңгер растады ма Растады" in words
    assert f"{len(shipped.policy().rules) - 1} қағиданы заңгер әлі растаған жоқ" in plain(
        desk.get("/reference/policy/").text
    )


def test_an_executor_changes_no_rule(saule: Staff) -> None:
    for page in ("/reference/policy/", RULE, FORM):
        assert saule.client().get(page).status_code == 404
    assert saule.client().post(FORM, TYPED).status_code == 404
    assert not PolicyChangeRow.objects.exists()
