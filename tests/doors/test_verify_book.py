"""The book of a year in print: the same bytes every time, kept, published; anybody finds out whether a file is it."""

from hashlib import sha256
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from telnusqa.core.language import Language
from telnusqa.doors.shared.book_print import book_pdf
from telnusqa.doors.verify import book
from telnusqa.store.models import KeptFile, LookRow
from telnusqa.store.read import book_closings, files
from tests.books import closed_year, given
from tests.cast import NOW, Staff
from tests.doors.test_jobs_worker import Phone, later, work
from tests.paper.read import pages
from tests.still import stand_still

pytestmark = pytest.mark.django_db
WHERE = "/book/960940000175/2025/"


@pytest.fixture
def closed(saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch) -> book_closings.Closing:
    """The book of last year, closed and printed by the worker."""
    stand_still(monkeypatch)
    closed_year(saule, marat)
    work(Phone(), later())
    return book_closings.closed(saule.home, 2025)


def sent(content: bytes, name: str = "kitap.pdf", **headers: Any) -> Any:
    """The page after a file was sent to it."""
    return Client().post(WHERE, {"file": SimpleUploadedFile(name, content)}, **headers)


def test_whoever_holds_the_print_proves_it_is_unchanged(closed: book_closings.Closing) -> None:
    kept = KeptFile.objects.count()
    for language in (Language.KK, Language.RU):
        pdf = files.content(closed.home, closed.files[language])
        assert sha256(pdf).hexdigest() == closed.files[language]
        assert "Файл өзгертілмеген" in sent(pdf).text
        assert "Бұл файл жабылған кітап емес" in sent(pdf[:-1] + b" ").text
    assert KeptFile.objects.count() == kept


def test_the_print_is_the_same_bytes_again_whoever_comes_for_the_paper_later(
    closed: book_closings.Closing, saule: Staff, marat: Staff
) -> None:
    from telnusqa.store.read import cases, issues

    line = next(line for line in issues.of_year(closed.home, 2025) if line.issued_on)
    given(cases.by_number(line.case), saule, NOW)
    pdf = book_pdf(closed.home, 2025, Language.KK, closed, NOW.date())
    assert sha256(pdf).hexdigest() == closed.files[Language.KK]


def test_the_print_names_its_hash_and_keeps_its_void_numbers(closed: book_closings.Closing) -> None:
    whole = "".join("".join(pages(files.content(closed.home, closed.files[Language.RU]))).split())
    assert closed.head in whole
    assert "2025-0001" in whole
    assert "Номераннулирован" in whole
    assert "900615400008" not in whole


def test_the_file_of_lines_is_checked_too(closed: book_closings.Closing, saule: Staff) -> None:
    lines = b"".join(saule.client().get("/college/issues/2025/lines.txt").streaming_content)  # type: ignore[attr-defined]
    assert sha256(lines).hexdigest() == closed.text
    assert "Бұл – кітаптың хэші есептелген жолдары." in sent(lines, "kitap.txt").text


def test_nothing_personal_stands_on_the_public_page(closed: book_closings.Closing) -> None:
    looks = LookRow.objects.count()
    page = Client().get(WHERE).text
    for public in (closed.head, closed.text, closed.files[Language.KK], closed.files[Language.RU]):
        assert public in page
    for secret in ("Омарова", "Әлия", "0123456", "2025-0001", "900615400008"):
        assert secret not in page
    assert LookRow.objects.count() == looks


def test_what_is_too_large_is_not_read(closed: book_closings.Closing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book, "LARGEST", 100)
    assert sent(b"x" * 200).status_code == 413


def test_without_a_file_it_is_asked_for(closed: book_closings.Closing) -> None:
    answer = Client().post(WHERE, {})
    assert answer.status_code == 422
    assert "Тексеретін файлды таңдаңыз" in answer.text


def test_a_forged_form_is_refused(closed: book_closings.Closing) -> None:
    forger = Client(enforce_csrf_checks=True)
    assert forger.post(WHERE, {"file": SimpleUploadedFile("a.pdf", b"x")}).status_code == 403


def test_the_college_sees_that_its_lines_still_stand(closed: book_closings.Closing, saule: Staff) -> None:
    page = saule.client().get("/college/issues/2025/closing/").text
    assert closed.head in page
    assert "Бүтін" in page


def test_an_open_book_is_printed_as_it_stands(saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.books import last_year

    stand_still(monkeypatch)
    last_year(saule, marat)
    answer = saule.client().get("/college/issues/2025/book-kk.pdf")
    assert "Кітапәліжабылғанжоқ" in "".join("".join(pages(answer.content)).split())
    assert saule.client().get("/college/issues/2025/book-ru.xlsx").content.startswith(b"PK")
    assert saule.client().get("/college/issues/2025/book-en.pdf").status_code == 404
