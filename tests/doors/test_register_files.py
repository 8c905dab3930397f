"""Saule brings her register's file over the page: it is read behind her back, and she sees how it went."""

import io
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from telnusqa.core.event import ADMINISTRATOR
from telnusqa.doors.jobs import take_in_register, worker
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.outside.pretend.sms import PretendSms
from telnusqa.store import uploads
from telnusqa.store.models import LineRow, LookRow, RecordRow
from telnusqa.store.read import imports
from tests.aliya import aliya_record
from tests.cast import NOW, Staff
from tests.doors.college_desk import time_stands
from tests.registers import import_register

__all__ = ["time_stands"]

REGISTER = Path("telnusqa/sample/registers/zhaisan.csv")
SUPPLEMENT = REGISTER.with_name("zhaisan.qosymsha.csv")


@pytest.fixture
def desk(college1: int, saule: Staff) -> Client:
    """Saule's browser."""
    return saule.client()


def files(saule: Staff) -> str:
    return reverse("college:register_files", args=[saule.home])


def sent(desk: Client, saule: Staff, main: bytes, beside: bytes = b"", name: str = "2009.csv"):  # type: ignore[no-untyped-def]
    form = {"file": SimpleUploadedFile(name, main)}
    if beside:
        form["beside"] = SimpleUploadedFile("2009.qosymsha.csv", beside)
    return desk.post(files(saule), form)


def one_errand() -> bool:
    nobody = Neighbours(sms=PretendSms(Path(settings.TELNUSQA_VAR), production=False))
    return worker.run_next(nobody, now=lambda: timezone.now() + timedelta(minutes=1))


def work() -> None:
    while one_errand():
        continue


def sealed_files() -> list[Path]:
    return [path for path in (Path(settings.TELNUSQA_VAR) / "uploads").glob("*/*") if path.is_file()]


def test_a_file_is_taken_in_behind_her_back_and_her_page_tells_how_far(
    desk: Client, saule: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(take_in_register, "BATCH", 50)
    answer = sent(desk, saule, REGISTER.read_bytes(), SUPPLEMENT.read_bytes())
    where = answer.headers["Location"]
    assert "Файл ашылып жатыр" in desk.get(where).content.decode()
    one_errand()
    assert "жолдың 50 жолы қаралды" in desk.get(where).content.decode()
    take_in_register._OPEN.clear()  # another worker goes on
    work()
    run = imports.latest(saule.home, 1)[0]
    assert (run.over, run.taken, run.rejected, run.position) == (True, 120, 0, 120)
    page = desk.get(where).content.decode()
    assert "Файл түгел қаралды" in page
    assert "2009.csv" in page
    kinds = LineRow.objects.filter(chain=f"import:{run.id}").order_by("seq").values_list("kind", "by")
    assert list(kinds) == [
        ("import_begun", f"staff:{saule.id}"), *[("batch_taken", "worker")] * 3, ("register_imported", "worker"),
    ]  # fmt: skip


def test_what_she_sent_lies_sealed(desk: Client, saule: Staff) -> None:
    before = set(sealed_files())
    sent(desk, saule, REGISTER.read_bytes(), SUPPLEMENT.read_bytes())
    kept = set(sealed_files()) - before
    assert len(kept) == 2
    assert not any("Дипломдар".encode() in path.read_bytes() or b";" * 5 in path.read_bytes() for path in kept)
    upload = imports.latest(saule.home, 1)[0].upload
    assert upload is not None
    with uploads.open_sealed(saule.home, upload.main) as stream:
        assert stream.read() == REGISTER.read_bytes()


def test_bad_rows_come_back_with_their_reasons_and_a_look_at_them_is_kept(desk: Client, saule: Staff) -> None:
    lines = REGISTER.read_text("utf-8-sig").splitlines()
    cells = lines[2].split(";")
    cells[lines[0].split(";").index("Бітірген жылы")] = "жиырмасыншы"
    sent(desk, saule, "\n".join([*lines[:2], ";".join(cells), *lines[3:]]).encode())
    work()
    run = imports.latest(saule.home, 1)[0]
    answer = desk.get(reverse("college:register_file_report", args=[saule.home, run.id]))
    made = load_workbook(io.BytesIO(b"".join(answer))).active  # type: ignore[arg-type]
    assert [row[-3] for row in made.iter_rows(min_row=2, values_only=True)] == [3]
    assert "жиырмасыншы" in [cell.value for cell in made[2]]
    assert LookRow.objects.filter(subject=f"import:{run.id}", viewer=f"staff:{saule.id}").exists()


def test_a_stale_file_is_laid_beside_the_register(desk: Client, saule: Staff) -> None:
    sent(desk, saule, REGISTER.read_bytes())
    work()
    stale = REGISTER.read_text("utf-8-sig").replace("күндізгі", "кешкі")
    sent(desk, saule, stale.encode())
    work()
    run = imports.latest(saule.home, 1)[0]
    assert run.differing > 50
    page = desk.get(reverse("college:register_file_differing", args=[saule.home, run.id]))
    text = page.content.decode()
    assert ">кешкі</td>" in text
    assert ">күндізгі</td>" in text
    assert "Келесілері" in text
    assert LookRow.objects.filter(subject__startswith=f"import:{run.id}#", viewer=f"staff:{saule.id}").exists()
    assert not RecordRow.objects.filter(body__contains="evening", import_run=run.id).exists()


def test_a_file_with_wrong_headings_is_told_at_once_and_kept_nowhere(desk: Client, saule: Staff) -> None:
    before, runs = sealed_files(), len(imports.latest(saule.home, 9))
    answer = sent(desk, saule, "Түсініксіз;ЖСН\n1;2\n".encode())
    assert answer.status_code == 422
    text = answer.content.decode()
    assert "Түсініксіз" in text
    assert "бағаны жоқ" in text
    assert sealed_files() == before
    assert len(imports.latest(saule.home, 9)) == runs


def test_no_file_at_all_is_told(desk: Client, saule: Staff) -> None:
    assert desk.post(files(saule), {"file": ""}).status_code == 422


def test_a_file_that_announces_too_much_is_not_read(desk: Client, saule: Staff) -> None:
    before = sealed_files()
    answer = desk.post(files(saule), b"x", content_type="multipart/form-data; boundary=x", CONTENT_LENGTH=str(1 << 40))
    assert answer.status_code == 413
    assert sealed_files() == before


def test_a_forged_form_leaves_no_file(saule: Staff, college1: int) -> None:
    forged = Client(enforce_csrf_checks=True)
    forged.cookies = saule.client().cookies
    before = sealed_files()
    answer = forged.post(files(saule), {"file": SimpleUploadedFile("2009.csv", REGISTER.read_bytes())})
    assert answer.status_code == 403
    assert sealed_files() == before


@pytest.mark.parametrize("more", ["files", "fields"])
def test_a_form_that_cannot_be_read_after_its_file_leaves_none(more: str, saule: Staff) -> None:
    """Three files where two are the most, or more fields than any form of ours has: 400, and what came is dropped."""
    desk = saule.client()
    desk.raise_request_exception = False
    before = sealed_files()
    beyond: dict[str, object] = {f"f{n}": "x" for n in range(2100)} if more == "fields" else {}
    named = ("file", "third", "fourth") if more == "files" else ("file",)
    sent = {name: SimpleUploadedFile("2009.csv", REGISTER.read_bytes()) for name in named}
    assert desk.post(files(saule), {**sent, **beyond}).status_code == 400
    assert sealed_files() == before


def test_what_is_exported_goes_out_and_stays_in_the_journal(desk: Client, saule: Staff) -> None:
    told = {"by": ADMINISTRATOR, "happened_at": NOW}
    import_register(saule.home, [aliya_record(number="7654321")], file_sha256="5" * 64, **told)
    form = {"shape": "csv", "first_year": "2009", "last_year": "2009"}
    answer = desk.post(reverse("college:register_export", args=[saule.home]), form)
    text = b"".join(answer).decode("utf-8-sig")  # type: ignore[arg-type]
    assert "7654321" in text
    assert text.splitlines()[0].startswith("Құжат түрі;")
    line = LineRow.objects.get(kind="register_exported")
    assert (line.by, '"first_year":2009' in line.body) == (f"staff:{saule.id}", True)


def test_years_the_wrong_way_round_are_told_and_nothing_goes_out(desk: Client, saule: Staff) -> None:
    form = {"shape": "csv", "first_year": "2010", "last_year": "2009"}
    answer = desk.post(reverse("college:register_export", args=[saule.home]), form)
    assert answer.status_code == 422
    assert "Соңғы жыл" in answer.content.decode()
    assert not LineRow.objects.filter(kind="register_exported").exists()
