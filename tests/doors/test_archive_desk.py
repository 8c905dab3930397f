"""The archive's desk: the list by age, what is asked and by whom, the answer; and nothing of anybody's case."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from telnusqa.core.archive_answer import ArchiveAnswer, ArchiveAnswerKind
from telnusqa.core.archive_request import RequestNumber, RequestState
from telnusqa.core.serial import shown
from telnusqa.store.models import LookedCaseRow, LookRow
from telnusqa.store.read import archive_requests
from tests.acts.archived import CERTIFICATE, QUESTION, answered, enquired, to_archive
from tests.cast import ALIYA_IIN, ALIYA_PHONE, NOW, Staff, filed
from tests.doors.college_desk import time_stands  # noqa: F401 - autouse

FORM: dict[str, Any] = {
    "kind": "certificate",
    "number": "А-117",
    "day_day": "23",
    "day_month": "11",
    "day_year": "2026",
    "signatory": "Архив директоры Б. Смағұлов",
    "fond": "Р-212",
    "opis": "3",
    "delo": "45",
    "sheets": "17, 18 сырты",
    "text": CERTIFICATE.text,
}


def page(desk: Client, number: RequestNumber, words: str = "", *, expect: int = 200) -> str:
    answer = desk.get(f"/archive/request/{number}/{words}")
    assert answer.status_code == expect
    return answer.content.decode()


def send(desk: Client, asked: RequestNumber, /, *, expect: int = 302, seen: str = "1", **typed: str) -> str:
    answer = desk.post(f"/archive/request/{asked}/answer/", {"seen": seen, **typed})
    assert answer.status_code == expect, answer.content.decode()
    return answer.content.decode()


def in_order(told: str, numbers: list[RequestNumber]) -> bool:
    places = [told.find(shown(number)) for number in numbers]
    return -1 not in places and places == sorted(places)


def test_the_oldest_waits_on_top_and_nothing_of_the_list_is_personal(saule: Staff, raushan: Staff) -> None:
    later = to_archive(filed(), raushan.home, saule, NOW - timedelta(days=1))
    earlier = enquired(filed(), raushan.home, saule, NOW - timedelta(days=3))
    told = raushan.client().get("/archive/").content.decode()
    assert in_order(told, [earlier, later])
    assert "Оқу орнының сұрауы" in told and "Азаматтың өтініші" in told and "Ақбұлақ колледжі" in told
    assert "2026 жылғы 27 қарашаға дейін" in told
    for secret in ("Омарова", "О. Ә.", QUESTION):
        assert secret not in told
    assert not LookRow.objects.exists()


def test_what_was_answered_stands_apart_the_newest_on_top(saule: Staff, raushan: Staff) -> None:
    first = to_archive(filed(), raushan.home, saule, NOW - timedelta(days=3))
    second = to_archive(filed(), raushan.home, saule, NOW - timedelta(days=2))
    desk = raushan.client()
    assert "Жауап берілген сұрау әлі жоқ" in desk.get("/archive/?show=answered").content.decode()
    for number in (first, second):
        answered(number, CERTIFICATE, raushan)
    told = desk.get("/archive/?show=answered").content.decode()
    assert in_order(told, [second, first]) and "Архивтік анықтама" in told
    assert "Жауап күткен сұрау жоқ" in desk.get("/archive/?show=anything").content.decode()


@pytest.mark.parametrize("state", RequestState)
def test_pages_follow_one_another_and_lead_back(
    saule: Staff, raushan: Staff, monkeypatch: pytest.MonkeyPatch, state: RequestState
) -> None:
    numbers = [to_archive(filed(), raushan.home, saule, NOW - timedelta(days=9 - n // 2)) for n in range(5)]
    if state is RequestState.ANSWERED:
        for number in numbers:
            answered(number, CERTIFICATE, raushan)
    whole = [row.number for row in archive_requests.page(raushan.home, state).rows]
    assert sorted(whole) == sorted(numbers)
    first = archive_requests.page(raushan.home, state, size=2)
    assert ([row.number for row in first.rows], first.before) == (whole[:2], None)
    second = archive_requests.page(raushan.home, state, after=first.after, size=2)
    third = archive_requests.page(raushan.home, state, after=second.after, size=2)
    assert [row.number for row in (*second.rows, *third.rows)] == whole[2:]
    assert third.after is None
    back = archive_requests.page(raushan.home, state, before=third.before, size=2)
    assert [row.number for row in back.rows] == whole[2:4]
    start = archive_requests.page(raushan.home, state, before=second.before, size=2)
    assert ([row.number for row in start.rows], start.before) == (whole[:2], None)


def test_a_page_of_the_list_is_asked_for_by_its_address(
    saule: Staff, raushan: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = [to_archive(filed(), raushan.home, saule, NOW - timedelta(days=9 - n)) for n in range(3)]
    short = archive_requests.page
    monkeypatch.setattr(archive_requests, "page", lambda *words, **more: short(*words, **more, size=2))
    told = raushan.client().get("/archive/").content.decode()
    link = told.split('rel="next" href="')[1].split('"')[0].replace("&amp;", "&")
    told = raushan.client().get(link).content.decode()
    assert shown(numbers[2]) in told and shown(numbers[0]) not in told and 'rel="prev"' in told
    for wrong in ("after=x", "after=2026-11-23_000000000", "after=2026-13-40T00:00:00Z_", "before="):
        assert raushan.client().get(f"/archive/?{wrong}").status_code == 200


def test_a_page_of_the_list_counts_nothing_and_asks_little(saule: Staff, raushan: Staff, college2: int) -> None:
    for _ in range(4):
        to_archive(filed(), raushan.home, saule)
    desk = raushan.client()
    with CaptureQueriesContext(connection) as asked:
        desk.get("/archive/")
    assert len(asked) <= 12
    assert not [each["sql"] for each in asked if "COUNT(" in each["sql"]]


def test_a_request_shows_what_a_search_needs_and_leaves_a_look_at_its_case(saule: Staff, raushan: Staff) -> None:
    case = filed()
    number = to_archive(case, raushan.home, saule)
    told = page(raushan.client(), number)
    for text in ("Омарова Әлия Серікқызы", "2009", "Есеп және аудит", "Ақбұлақ колледжі", "+77172000014"):
        assert text in told, text
    for secret in (ALIYA_IIN, ALIYA_PHONE, case, shown(case), "телнұсқа беру"):
        assert secret not in told.split("<main")[1], secret
    look = LookRow.objects.get()
    assert (look.viewer, look.subject, look.purpose) == (raushan.actor.code, f"request:{number}", f"case:{case}")
    assert LookedCaseRow.objects.get().case_number == case


def test_of_an_enquiry_only_what_the_college_typed_is_seen(saule: Staff, raushan: Staff) -> None:
    told = page(raushan.client(), enquired(filed(), raushan.home, saule))
    assert QUESTION in told and "2026 жылғы 30 қарашаға дейін" in told
    assert "Омарова" not in told and "Әлия" not in told


def test_another_archive_has_no_such_request(saule: Staff, raushan: Staff, meiram: Staff) -> None:
    number = to_archive(filed(), raushan.home, saule)
    desk = meiram.client()
    for words in ("", "answer/", "answer.pdf"):
        page(desk, number, words, expect=404)
    send(desk, number, expect=404, **FORM)
    assert shown(number) not in desk.get("/archive/").content.decode()
    assert desk.get("/archive/request/not-a-number/").status_code == 404
    assert not LookRow.objects.exists()


def test_everything_that_is_missing_is_told_at_once_and_nothing_typed_is_lost(saule: Staff, raushan: Staff) -> None:
    number, desk = to_archive(filed(), raushan.home, saule), raushan.client()
    told = send(desk, number, expect=422, kind="extract", fond="Р-212", day_day="40", day_month="11", day_year="2026")
    for name in ("number", "day", "signatory", "opis", "delo", "sheets", "text"):
        assert f'href="#field-{name}"' in told, name
    assert 'value="Р-212"' in told and 'value="40"' in told and 'value="extract"' in told
    told = send(desk, number, expect=422, **{**FORM, "kind": "not_found"})
    assert "Құжат табылмаса, архив шифры болмайды" in told and CERTIFICATE.text in told
    assert archive_requests.get(raushan.home, number).state is RequestState.OPEN


def test_the_answer_is_kept_as_typed_and_shown(saule: Staff, raushan: Staff) -> None:
    number, desk = to_archive(filed(), raushan.home, saule), raushan.client()
    assert "Жауап беру" in page(desk, number)
    page(desk, number, "answer.pdf", expect=404)
    send(desk, number, **FORM)
    assert archive_requests.get(raushan.home, number).answer == CERTIFICATE
    told = page(desk, number)
    for text in ("Р-212-қор, 3-тізімдеме, 45-іс", "17, 18 сырты", "№ А-117", CERTIFICATE.text, "Жауабы берілді"):
        assert text in told, text
    assert f"/archive/request/{number}/answer/" not in told
    assert desk.get(f"/archive/request/{number}/answer/").headers["Location"] == f"/archive/request/{number}/"
    paper = desk.get(f"/archive/request/{number}/answer.pdf")
    assert paper.content[:5] == b"%PDF-" and paper.headers["Cache-Control"] == "private, no-store"


def test_of_two_who_answer_at_once_the_second_is_told(saule: Staff, raushan: Staff) -> None:
    number, desk = to_archive(filed(), raushan.home, saule), raushan.client()
    send(desk, number, **FORM)
    told = send(desk, number, expect=409, **{**FORM, "kind": "copy"})
    assert "Архив жауап берді" in told
    assert archive_requests.get(raushan.home, number).answer == CERTIFICATE


def test_a_copy_has_no_paper_of_words(saule: Staff, raushan: Staff) -> None:
    number, desk = to_archive(filed(), raushan.home, saule), raushan.client()
    send(desk, number, **{**FORM, "kind": "copy", "text": ""})
    given = archive_requests.get(raushan.home, number).answer
    assert isinstance(given, ArchiveAnswer) and given.kind is ArchiveAnswerKind.COPY
    assert "answer.pdf" not in page(desk, number)
    page(desk, number, "answer.pdf", expect=404)


def test_who_signs_in_at_an_archive_comes_to_its_list(raushan: Staff, archive: int) -> None:
    assert raushan.client().get("/staff/").headers["Location"] == "/archive/"
