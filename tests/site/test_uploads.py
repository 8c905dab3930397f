"""No page takes a file, and a workbook that would unpack for ever is not opened."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from telnusqa.core.errors import Rejected
from telnusqa.sheets import workbook
from telnusqa.sheets.source import of_path


@pytest.mark.django_db
def test_a_file_sent_to_any_form_is_refused_and_leaves_nothing() -> None:
    sent = SimpleUploadedFile("diploma.pdf", b"%PDF", content_type="application/pdf")
    answer = Client().post(reverse("portal:start"), {"phone": "+77010000001", "scan": sent})
    assert answer.status_code == 400


@pytest.mark.django_db
def test_sabotage_with_djangos_own_handlers_the_file_would_come_through(settings: Settings) -> None:
    settings.FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
    sent = SimpleUploadedFile("diploma.pdf", b"%PDF", content_type="application/pdf")
    assert Client().post(reverse("portal:start"), {"phone": "+77010000001", "scan": sent}).status_code != 400


def test_a_workbook_that_unpacks_for_ever_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "LARGEST", 1_000_000)
    bomb = tmp_path / "bomb.xlsx"
    with ZipFile(bomb, "w", ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * 1_000_001)
    assert bomb.stat().st_size < 10_000
    with pytest.raises(Rejected) as refused:
        workbook.workbook_tables(of_path(bomb))
    assert [problem.code for problem in refused.value.problems] == ["file_too_large"]
