"""The book of issues as the office reads it: a year, a page of it, one line, and what is found by a number."""

import pytest
from django.test import Client

from telnusqa.core.blank import RegistrationNumber
from telnusqa.doors.shared import access
from telnusqa.store.models import BookRow, LookRow
from telnusqa.store.read import issues
from tests.books import last_year
from tests.cast import NOW, Staff

pytestmark = pytest.mark.django_db
BOOK, FIND = "/college/issues/", "/college/issues/find/"


@pytest.fixture
def desk(saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch) -> Client:
    """Of four numbers of 2025 two are void and two issued."""
    monkeypatch.setattr(access, "now", lambda: NOW)
    last_year(saule, marat)
    return saule.client()


def text(desk: Client, address: str) -> str:
    return desk.get(address).content.decode()


def test_the_newest_year_comes_first_and_shows_no_more_than_initials(desk: Client) -> None:
    page = text(desk, BOOK)
    assert page.index("2025-0004") < page.index("2025-0001")
    assert "О. Ә. С." in page and "Омарова" not in page
    assert LookRow.objects.filter(subject__startswith="issues:").exists()


def test_a_college_without_numbers_is_told_what_will_stand_here(zhandos: Staff) -> None:
    assert "әлі бірде-бір нөмір бөлінген жоқ" in text(zhandos.client(), BOOK)


def test_a_long_year_is_leafed_through_both_ways(desk: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(issues, "PAGE", 3)
    first = text(desk, f"{BOOK}2025/")
    assert "2025-0001" not in first and f"{BOOK}2025/?before=2" in first
    second = text(desk, f"{BOOK}2025/?before=2")
    assert "2025-0001" in second and "2025-0002" not in second and f"{BOOK}2025/?after=1" in second
    assert "2025-0004" in text(desk, f"{BOOK}2025/?after=1")
    for wrong in ("x", "²", "-1", "9" * 5000):
        assert "2025-0004" in text(desk, f"{BOOK}2025/?before={wrong}")


@pytest.mark.parametrize("typed", ["2025-0003", "№ 2025-3", " 2025/0003 "])
def test_a_registration_number_leads_to_its_line(desk: Client, typed: str) -> None:
    assert desk.post(FIND, {"q": typed}).headers["Location"] == f"{BOOK}2025/3/"


def test_the_number_of_a_blank_leads_to_its_line(desk: Client, saule: Staff) -> None:
    blank = issues.line(saule.home, RegistrationNumber(2025, 3))[0].blank
    assert f"{BOOK}2025/3/" in text(desk, BOOK)
    answer = desk.post(FIND, {"q": str(blank)})
    shown = answer.content.decode() if answer.status_code == 200 else answer.headers["Location"]
    assert f"{BOOK}2025/3/" in shown


def test_the_replaced_document_is_found_in_each_of_its_lines(desk: Client, saule: Staff) -> None:
    row = BookRow.objects.get(home_id=saule.home, year=2025, n=3)
    page = desk.post(FIND, {"q": f"{row.replaced_series} {row.replaced_number}"}).content.decode()
    assert "Бұл нөмір бірнеше жолда тұр" in page
    assert all(f'href="{BOOK}2025/{n}/"' in page for n in (1, 3))


@pytest.mark.parametrize("typed", ["", "2025-0009", "КЖ 7654321", "Омарова"])
def test_what_is_not_there_is_told_and_kept(desk: Client, typed: str) -> None:
    answer = desk.post(FIND, {"q": typed})
    assert answer.status_code == 422
    assert 'href="#field-q"' in answer.content.decode() and f'value="{typed}"' in answer.content.decode()


def test_a_line_says_everything_and_who_looks_is_written_down(desk: Client) -> None:
    page = text(desk, f"{BOOK}2025/3/")
    assert "Омарова Әлия Серікқызы" in page and "2025-0003" in page
    assert LookRow.objects.filter(subject__endswith="2025-0003").count() == 1


def test_another_colleges_line_is_not_there(desk: Client, zhandos: Staff) -> None:
    assert zhandos.client().get(f"{BOOK}2025/3/").status_code == 404
    assert zhandos.client().post(FIND, {"q": "2025-0003"}).status_code == 422
    assert zhandos.client().get(f"{BOOK}2025/closing/").status_code == 404
    assert zhandos.client().get(f"{BOOK}2025/book-kk.pdf").status_code == 404


def test_only_the_head_closes_and_only_when_sure(desk: Client, marat: Staff) -> None:
    page = f"{BOOK}2025/closing/"
    assert "Кітапты басшы жабады" in text(desk, page)
    assert desk.post(page, {"sure": "yes"}).status_code == 404
    head = marat.client()
    assert head.post(page).status_code == 422
    assert head.post(page, {"sure": "yes"}).status_code == 302
    assert "2025 жылдың кітабы жабылған" in text(desk, page) and "Бүтін" in text(desk, page)
    assert head.post(page, {"sure": "yes"}).status_code == 422
