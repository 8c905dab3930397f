"""Half an hour of nothing ends a session, kindly; and one sees where one is signed in, and ends it."""

import re
from datetime import timedelta
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.http import HttpRequest
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from pytest_django.fixtures import Settings

from telnusqa.doors.shared import access, session, typed_before
from telnusqa.store.models import LineRow, SessionRow, User
from tests.cast import Staff, filed
from tests.doors.portal import Visitor

pytestmark = pytest.mark.django_db
FORM = "application/x-www-form-urlencoded"
WINDOWS = "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/145.0"


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> list[timedelta]:
    """How much later it is than now; sessions are timed by it."""
    began, later = timezone.now(), [timedelta()]
    monkeypatch.setattr(session, "now", lambda: began + later[-1])
    return later


def minutes(clock: list[timedelta], n: float) -> None:
    clock.append(timedelta(minutes=n))


def test_half_an_hour_of_nothing_ends_it_and_says_so(saule: Staff, clock: list[timedelta]) -> None:
    client = saule.client()
    minutes(clock, 29)
    assert client.get("/college/").status_code == 200
    minutes(clock, 29 + 29)
    assert client.get("/college/").status_code == 200
    minutes(clock, 29 + 29 + 30)
    answer = client.get("/college/")
    assert answer.headers["Location"] == "/staff/sign-in/?next=/college/"
    assert "Кіру уақыты аяқталды" in client.get(answer.headers["Location"]).text


def test_how_long_is_a_setting(saule: Staff, clock: list[timedelta], settings: Settings) -> None:
    settings.TELNUSQA_IDLE_MINUTES = 10
    client = saule.client()
    minutes(clock, 10)
    assert client.get("/college/").status_code == 302


def test_pages_of_the_account_end_with_it(saule: Staff, clock: list[timedelta]) -> None:
    for page in ("/staff/second-factor/", "/staff/password/", "/staff/sessions/"):
        clock.append(timedelta())
        client = saule.client()
        minutes(clock, 31)
        assert client.get(page).headers["Location"] == f"/staff/sign-in/?next={page}"


def written(client: Client, address: str) -> int:
    """How often a page wrote its session."""
    with CaptureQueriesContext(connection) as asked:
        client.get(address)
    return sum('UPDATE "store_session"' in each["sql"] for each in asked)


def test_it_is_written_at_most_once_in_two_minutes_and_costs_no_question(saule: Staff, clock: list[timedelta]) -> None:
    client = saule.client()
    client.get("/college/")
    assert written(client, "/college/") == 0
    minutes(clock, 1.9)
    assert written(client, "/college/") == 0
    minutes(clock, 2.1)
    assert [written(client, "/college/"), written(client, "/college/")] == [1, 0]


def test_a_page_that_asks_by_itself_keeps_nobody_in(saule: Staff, clock: list[timedelta]) -> None:
    client = saule.client()
    for passed in (10, 20, 29):
        minutes(clock, passed)
        assert client.get("/college/", headers={"Telnusqa-Live": "1"}).status_code == 200
    minutes(clock, 30)
    assert client.get("/college/", headers={"Telnusqa-Live": "1"}).status_code == 302


def signed_in_again(client: Client, who: Staff) -> None:
    """Signed in anew in the same browser, as the page of signing in does it."""
    client.force_login(User.objects.get(pk=who.id))


def test_what_was_typed_waits_for_the_one_who_typed_it(saule: Staff, dina: Staff, clock: list[timedelta]) -> None:
    number, client = filed(), saule.client()
    minutes(clock, 45)
    at, text = f"/college/case/{number}/correction/", 'Әскери билеттің <b>"көшірмесі"</b> керек'
    answer = client.post(at, urlencode({"explanation": text, "topics": ["papers", "reason"]}, True), content_type=FORM)
    assert answer.headers["Location"] == "/staff/sign-in/?next=/staff/typed/"
    kept = "".join(SessionRow.objects.values_list("session_data", flat=True))
    assert all(text not in str(row.get_decoded()) for row in SessionRow.objects.all()), kept
    signed_in_again(client, dina)  # somebody else at a shared workplace
    assert client.get("/staff/typed/").headers["Location"] == "/staff/"
    client.logout()
    client = saule.client()
    minutes(clock, 90)
    client.post(at, urlencode({"explanation": text, "topics": ["papers", "reason"]}, True), content_type=FORM)
    signed_in_again(client, saule)
    page = client.get("/staff/typed/").text
    assert f'action="{at}"' in page
    assert page.count('name="topics"') == 2
    assert "&lt;b&gt;&quot;көшірмесі&quot;&lt;/b&gt;" in page


def test_nothing_waits_that_is_a_password_or_too_long_or_a_file(saule: Staff, clock: list[timedelta]) -> None:
    for passed, sent, kind in (
        (45, urlencode({"oldpassword": "secret"}), FORM),
        (90, urlencode({"q": "ж" * 60_000}), FORM),
        (135, '{"q": "1"}', "application/json"),
    ):
        clock.append(timedelta(minutes=passed - 40))
        client = saule.client()
        minutes(clock, passed)
        answer = client.post("/college/find/", sent, content_type=kind)
        assert answer.headers["Location"].endswith("next=/college/find/"), kind


def named(page: str) -> list[str]:
    """The sessions that can be ended on the page."""
    return re.findall(r'name="end" value="([0-9a-f]{16})"', page)


def test_one_sees_where_one_is_signed_in_and_ends_it(saule: Staff, dina: Staff) -> None:
    here, elsewhere, third, other = (
        saule.client(),
        Client(headers={"user-agent": WINDOWS}),
        saule.client(),
        dina.client(),
    )
    elsewhere.post("/staff/sign-in/", {"login": "saule", "password": "a-password-of-the-cast"})
    page = here.get("/staff/sessions/").text
    assert "Firefox · Windows" in page
    assert page.count("Осы жер") == 1
    ends = named(page)
    assert len(ends) == 2
    assert all(key not in page for key in SessionRow.objects.values_list("pk", flat=True))
    [that] = [each for each in ends if each not in named(elsewhere.get("/staff/sessions/").text)]
    here.post("/staff/sessions/", {"end": that})
    assert [each.get("/college/").status_code for each in (here, elsewhere, third, other)] == [200, 302, 200, 200]
    here.post("/staff/sessions/", {"end": "others"})
    assert [each.get("/college/").status_code for each in (here, third, other)] == [200, 302, 200]
    assert LineRow.objects.filter(kind="sessions_ended").count() == 2


def test_nobody_ends_anothers_session_nor_by_mistake_their_own(saule: Staff, dina: Staff) -> None:
    mine, hers = saule.client(), dina.client()
    third = dina.client()
    [hers_third] = named(hers.get("/staff/sessions/").text)
    mine.post("/staff/sessions/", {"end": hers_third})
    for own in ("", "0" * 16, "nonsense"):
        mine.post("/staff/sessions/", {"end": own})
    assert [each.get("/college/").status_code for each in (mine, hers, third)] == [200, 200, 200]
    assert not LineRow.objects.filter(kind="sessions_ended").exists()


def test_what_ended_in_time_is_listed_no_more(saule: Staff, clock: list[timedelta]) -> None:
    saule.client()
    minutes(clock, 31)
    assert named(saule.client().get("/staff/sessions/").text) == []


def test_sabotage_a_session_of_nobody_is_found_by_no_list(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    here, elsewhere = saule.client(), saule.client()
    SessionRow.objects.update(account=None)
    here.post("/staff/sessions/", {"end": "others"})
    assert elsewhere.get("/college/").status_code == 200


def test_sabotage_an_idle_time_nobody_asks_about_ends_nothing(
    saule: Staff, clock: list[timedelta], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = saule.client()
    monkeypatch.setattr(access.session, "end_in_time", lambda _request: False)
    minutes(clock, 600)
    assert client.get("/college/").status_code == 200


def test_what_an_applicant_had_typed_waits_too(college1: int, clock: list[timedelta]) -> None:
    aliya = Visitor().sign_in()
    at = f"/portal/apply/{aliya.begin()}/reasons/"
    minutes(clock, 31)
    sent = {"reasons": "lost", "circumstances": "Көшу кезінде жоғалды"}
    answer = aliya.client.post(at, urlencode(sent), content_type=FORM)
    assert answer.headers["Location"] == "/portal/?next=/portal/typed/"
    page = aliya.sign_in().client.get("/portal/typed/").text
    assert 'name="circumstances" value="Көшу кезінде жоғалды"' in page
    asked = HttpRequest()
    asked.session = aliya.client.session
    assert typed_before.recall(asked, aliya.phone) is not None
    assert typed_before.recall(asked, "+77020000002") is None
