"""What anyone learns from a code, and what nobody does."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client

from telnusqa.acts.issue import issue
from telnusqa.acts.sign import sign
from telnusqa.acts.void_reservation import void_reservation
from telnusqa.core.blank import VoidReason
from telnusqa.core.case import Case
from telnusqa.core.duplicate import Duplicate
from telnusqa.core.errors import NotFound
from telnusqa.core.reason import Reason
from telnusqa.core.serial import Token, parse_token
from telnusqa.doors.shared import access
from telnusqa.doors.verify import document
from telnusqa.store.models import LookRow
from telnusqa.store.read import cases
from tests.acts.test_a_case_from_end_to_end import made
from tests.cast import ALIYA_IIN, NOW, Staff
from tests.printing import printed

pytestmark = pytest.mark.django_db
UNKNOWN = "7K3M9QX2T5VB8NRD4WHCEJ6F"
WHATEVER = ("", "0", "abc", UNKNOWN, UNKNOWN.lower(), UNKNOWN + "/", "a/b/c", "Ә" * 24, "0" * 24, "x" * 3000)


@pytest.fixture
def visitor() -> Client:
    return Client(headers={"host": "127.0.0.1"})


def _issued(saule: Staff, marat: Staff, **changes: object) -> tuple[Case, tuple[Duplicate, ...]]:
    case = made(saule, **changes)
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
    case = issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    return case, cases.duplicates(case)


@pytest.fixture
def issued(saule: Staff, marat: Staff) -> tuple[Duplicate, ...]:
    """Aliya's duplicates: the diploma's and the supplement's."""
    return _issued(saule, marat)[1]


def test_a_duplicate_that_was_issued_is_valid(visitor: Client, issued: tuple[Duplicate, ...]) -> None:
    answer = visitor.get(f"/v/{issued[0].token}")
    assert answer.status_code == 200
    for said in ("<h1>Жарамды</h1>", "Дипломның телнұсқасы", str(issued[0].number), "ТКБ № 0123456", "Ақбұлақ"):
        assert said in answer.text
    assert "2026 жылғы 23 қараша" in answer.text
    assert "О••••• Ә. С." in answer.text


def test_the_supplement_has_a_page_of_its_own(visitor: Client, issued: tuple[Duplicate, ...]) -> None:
    page = visitor.get(f"/v/{issued[1].token}").text
    assert "Дипломға қосымшаның телнұсқасы" in page
    assert str(issued[1].number) in page
    assert str(issued[0].number) not in page


def test_neither_name_nor_iin_nor_marks_stand_on_it(visitor: Client, issued: tuple[Duplicate, ...]) -> None:
    for duplicate in issued:
        page = visitor.get(f"/v/{duplicate.token}").text
        for hidden in ("Омарова", "Серікқызы", ALIYA_IIN, "1990", "Математика", f"{duplicate.blank.number:07d}"):
            assert hidden not in page


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_it_speaks_three_languages(visitor: Client, issued: tuple[Duplicate, ...], language: str) -> None:
    visitor.cookies["language"] = language
    assert f'<html lang="{language}">' in visitor.get(f"/v/{issued[0].token}").text


def test_nobody_keeps_or_lists_it(visitor: Client, issued: tuple[Duplicate, ...]) -> None:
    for path in (f"/v/{issued[0].token}", f"/v/{UNKNOWN}", "/verify/"):
        answer = visitor.get(path)
        assert "no-store" in answer["Cache-Control"]
        assert "noindex" in answer["X-Robots-Tag"]
        assert answer["Referrer-Policy"] == "same-origin"


def test_a_small_letter_and_a_dash_do_no_harm(visitor: Client, issued: tuple[Duplicate, ...]) -> None:
    token = issued[0].token.lower()
    assert visitor.get(f"/v/{token[:12]}-{token[12:]}").status_code == 200


def test_head_answers_like_get(visitor: Client, issued: tuple[Duplicate, ...]) -> None:
    known, unknown = visitor.head(f"/v/{issued[0].token}"), visitor.head(f"/v/{UNKNOWN}")
    assert (known.status_code, known.content) == (200, b"")
    assert (unknown.status_code, unknown.content) == (404, b"")


def test_the_holder_of_the_paper_sees_the_name(visitor: Client, issued: tuple[Duplicate, ...]) -> None:
    diploma = issued[0]
    answer = visitor.post(f"/v/{diploma.token}", {"blank_number": f"ТКБ № {diploma.blank.number:07d}"})
    assert answer.status_code == 200
    assert "Омарова Әлия Серікқызы" in answer.text
    look = LookRow.objects.get(viewer="verifier")
    assert (look.subject, look.purpose) == (f"duplicate:{diploma.home}:{diploma.number}", "verify")


@pytest.mark.parametrize(("typed", "said"), [("", "Бұл жерді толтырыңыз"), ("2000019", "сәйкес келмеді")])
def test_another_number_reveals_nothing(visitor: Client, issued: tuple[Duplicate, ...], typed: str, said: str) -> None:
    answer = visitor.post(f"/v/{issued[0].token}", {"blank_number": typed})
    assert answer.status_code == 422
    assert said in answer.text
    assert "Омарова" not in answer.text
    assert not LookRow.objects.filter(viewer="verifier").exists()


def test_the_numbers_on_the_page_do_not_open_it(visitor: Client, issued: tuple[Duplicate, ...]) -> None:
    answer = visitor.post(f"/v/{issued[0].token}", {"blank_number": str(issued[0].number)})
    assert answer.status_code == 422


def test_after_five_tries_the_right_number_comes_too_late(
    visitor: Client, issued: tuple[Duplicate, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    diploma = issued[0]
    monkeypatch.setattr(access, "now", lambda: NOW)
    right = {"blank_number": f"{diploma.blank.number:07d}"}
    for _ in range(5):
        assert visitor.post(f"/v/{diploma.token}", {"blank_number": "2000019"}).status_code == 422
    assert visitor.post(f"/v/{diploma.token}", right).status_code == 429
    elsewhere = Client(headers={"host": "127.0.0.1"}, REMOTE_ADDR="10.0.0.7")
    assert elsewhere.post(f"/v/{diploma.token}", right).status_code == 200
    monkeypatch.setattr(access, "now", lambda: NOW + timedelta(minutes=15))
    assert visitor.post(f"/v/{diploma.token}", right).status_code == 200


def test_a_duplicate_of_a_duplicate_ends_the_first(visitor: Client, saule: Staff, marat: Staff) -> None:
    _, first = _issued(saule, marat)
    _, second = _issued(saule, marat, reasons=frozenset({Reason.DAMAGED}))
    old, new = visitor.get(f"/v/{first[0].token}").text, visitor.get(f"/v/{second[0].token}").text
    assert "<h1>Жарамсыз</h1>" in old and "<h1>Жарамды</h1>" not in old
    assert "<h1>Жарамды</h1>" in new
    assert f"ТКБ № {first[0].blank.number:07d}" in new


# ---- one answer for everything unknown


def _same(answers: list[HttpResponse]) -> bool:
    told = {tuple(sorted(each for each in answer.headers.items() if each[0] != "X-Request-ID")) for answer in answers}
    return {answer.status_code for answer in answers} == {404} and len({a.content for a in answers} | told) == 2


def _unknown(visitor: Client, saule: Staff) -> list[HttpResponse]:
    waiting = cases.duplicates(made(saule))
    fallen = cases.by_number(waiting[0].case)
    answers = [visitor.get(f"/v/{waiting[0].token}")]
    void_reservation(
        fallen.number, reason=VoidReason.WRONG_NAME, spoiled=False, seen=fallen.version, by=saule.actor, happened_at=NOW
    )
    return answers + [visitor.get(f"/v/{token}") for token in (waiting[1].token, *WHATEVER)]


def test_unknown_malformed_waiting_and_void_are_one_answer(visitor: Client, saule: Staff) -> None:
    answers = _unknown(visitor, saule)
    assert _same(answers)
    assert UNKNOWN not in answers[0].content.decode()


def test_a_form_sent_to_nowhere_gets_the_same_answer(visitor: Client) -> None:
    answers = [visitor.post(f"/v/{token}", {"blank_number": "2000001"}) for token in WHATEVER]
    assert _same([*answers, visitor.get(f"/v/{UNKNOWN}")])


def _echo(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    def echoing(request: HttpRequest, template: str, context: object = None, status: int = 200) -> HttpResponse:
        response = view(request, template, context, status=status)
        response.write(f"<!-- {request.path} -->")
        return response

    return echoing


def test_an_answer_that_names_what_was_asked_for_is_seen(
    visitor: Client, saule: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document, "render", _echo(document.render))
    assert not _same(_unknown(visitor, saule))


def test_an_answer_that_parts_the_malformed_from_the_unknown_is_seen(
    visitor: Client, saule: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    def strict(text: str) -> Token:
        token = parse_token(text)
        if token is None:
            raise NotFound(text)
        return token

    monkeypatch.setattr(document, "parse_token", strict)
    assert not _same(_unknown(visitor, saule))


@pytest.mark.parametrize("token", ["abc", UNKNOWN])
def test_what_cannot_be_a_token_costs_as_many_questions(
    visitor: Client, django_assert_num_queries: Callable[..., object], token: str
) -> None:
    with django_assert_num_queries(1):  # type: ignore[attr-defined]
        visitor.get(f"/v/{token}")


# ---- typed off the paper


@pytest.mark.parametrize(
    "typed", [UNKNOWN, UNKNOWN.lower(), "7k3m 9qx2 t5vb 8nrd 4whc ej6f", f"https://telnusqa.example.kz/v/{UNKNOWN}/"]
)
def test_an_address_off_the_paper_leads_to_its_page(visitor: Client, typed: str) -> None:
    answer = visitor.post("/verify/", {"token": typed})
    assert (answer.status_code, answer["Location"]) == (302, f"/v/{UNKNOWN}")


@pytest.mark.parametrize(("typed", "said"), [("", "Бұл жерді толтырыңыз"), ("7K3M", "24 таңбаны теріңіз")])
def test_half_an_address_is_told(visitor: Client, typed: str, said: str) -> None:
    answer = visitor.post("/verify/", {"token": typed})
    assert answer.status_code == 422
    assert said in answer.text
