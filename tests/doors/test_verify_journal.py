"""Anyone checks the file of a journal: whole, altered, cut; the file is kept nowhere."""

import json
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from telnusqa.doors.verify import journal
from telnusqa.store.models import KeptFile, LookRow
from tests.cast import Staff, filed
from tests.doors.college_desk import checked as record_chosen
from tests.doors.portal import Visitor
from tests.still import stand_still

pytestmark = pytest.mark.django_db
WHERE = "/journal/check/"


@pytest.fixture
def taken(college1: int, saule: Staff, monkeypatch: pytest.MonkeyPatch) -> str:
    """The journal of a case with two lines, as its applicant took it from the portal."""
    stand_still(monkeypatch)
    number = filed()
    record_chosen(number, saule)
    return Visitor().sign_in().get(reverse("portal:journal", args=[number])).text


def page(**sent: object) -> str:
    """What is said to what was sent."""
    answer = Client().post(WHERE, sent)
    assert answer.status_code == 200, answer.text
    return answer.text


def as_file(text: str | bytes) -> SimpleUploadedFile:
    """The file in a browser's hands."""
    return SimpleUploadedFile("journal.json", text.encode() if isinstance(text, str) else text)


def head_of(text: str) -> str:
    """The hash of the last line, as the portal shows it."""
    return str(json.loads(text)["head"])


def without_last_line(text: str) -> str:
    """Somebody took the last line away and wrote the beginning anew."""
    kept = json.loads(text)
    rows = text.split("\n")
    first = rows[0].replace('"last":2', '"last":1').replace(kept["head"], kept["lines"][0]["hash"])
    return "\n".join([first, rows[1].rstrip(","), "]}", ""])


def test_the_empty_form_says_what_is_proved_and_what_not() -> None:
    shown = Client().get(WHERE).text
    for said in ("Істің журналын тексеру", "Тексеру нені дәлелдейді", "Нені дәлелдемейді", "SHA-256"):
        assert said in shown


@pytest.mark.parametrize("way", ["file", "journal"])
def test_a_journal_uploaded_or_pasted_is_whole(way: str, taken: str) -> None:
    shown = page(**{way: as_file(taken) if way == "file" else taken.replace("\n", "\r\n")})
    assert "<h1>Журнал бүтін</h1>" in shown
    assert "Жол саны: 2" in shown
    assert head_of(taken) in shown
    assert "салыстырыңыз" in shown


@pytest.mark.parametrize("way", ["file", "journal"])
def test_one_altered_byte_is_told_with_its_line(way: str, taken: str) -> None:
    altered = taken.replace('"seq":2,', '"seq":3,')
    assert len(altered) == len(taken)
    shown = page(**{way: as_file(altered) if way == "file" else altered})
    assert "<h1>Журнал бүтін емес</h1>" in shown
    assert "<li>2-жол өзгертілген: хэші мазмұнына сай емес.</li>" in shown


def test_sabotage_a_check_that_finds_nothing_would_call_the_altered_file_whole(
    taken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("telnusqa.core.line_file.wrong_with", lambda _line, **_: [])
    assert "<h1>Журнал бүтін</h1>" in page(journal=taken.replace('"by":"staff', '"by":"Staff'))


def test_the_last_line_taken_away_is_seen_only_beside_the_head_of_the_portal(taken: str) -> None:
    cut = without_last_line(taken)
    assert "<h1>Журнал бүтін</h1>" in page(journal=cut)
    shown = page(journal=cut, head=head_of(taken))
    assert "<h1>Журналдың соңы кабинеттегідей емес</h1>" in shown
    assert "Соңғы жолдары алынған" in shown


def test_with_the_head_of_the_portal_the_whole_journal_is_whole_to_its_end(taken: str) -> None:
    head = head_of(taken)
    assert "соңғы жолы да кабинеттегідей" in page(journal=taken, head=f" {head[:30].upper()} {head[30:]}\n")


def test_a_journal_with_very_much_wrong_is_told_in_part(taken: str) -> None:
    row = taken.split("\n")[1]
    many = "\n".join([taken.split("\n", maxsplit=1)[0], *["{}," for _ in range(30)], row.rstrip(","), "]}"])
    shown = page(journal=many)
    assert shown.count("-жол өзгертілген") == 20
    assert "Тағы табылғаны: 1" in shown.replace("Тағы табылғаны: 12", "Тағы табылғаны: 1")


@pytest.mark.parametrize("sent", [{}, {"journal": "  \n"}, {"head": "0" * 64}])
def test_nothing_sent_is_told(sent: dict[str, str]) -> None:
    answer = Client().post(WHERE, sent)
    assert answer.status_code == 422
    assert "Журнал файлын таңдаңыз не мәтінін қойыңыз" in answer.text


def test_another_file_is_told_and_a_pasted_text_is_kept_in_its_field() -> None:
    told = "Бұл журналдың файлы емес"
    for content in (b"%PDF-1.7", b"\xff\xfe\x00", b'{"chain":'):
        answer = Client().post(WHERE, {"file": as_file(content)})
        assert (answer.status_code, told in answer.text) == (422, True)
    answer = Client().post(WHERE, {"journal": "<b>no journal</b>"})
    assert answer.status_code == 422
    assert told in answer.text
    assert "&lt;b&gt;no journal&lt;/b&gt;" in answer.text


def test_an_empty_file_is_told() -> None:
    assert Client().post(WHERE, {"file": as_file(b"")}).status_code == 422


@pytest.mark.parametrize("head", ["abc", "0" * 63, "0" * 65, "g" * 64])
def test_a_head_that_is_none_is_told(head: str, taken: str) -> None:
    answer = Client().post(WHERE, {"journal": taken, "head": head})
    assert answer.status_code == 422
    assert "Хэш 64 таңбадан тұрады" in answer.text


def test_what_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "checked", lambda _text: pytest.fail("it was read"))
    answer = Client().post(WHERE, {"file": as_file(b"0" * journal.LARGEST)})
    assert answer.status_code == 413
    assert "512 КБ-тан аспауы керек" in answer.text


def test_a_large_journal_inside_the_limit_is_read(taken: str) -> None:
    rows = taken.split("\n")
    padded = "\n".join([rows[0], *["{}," for _ in range(100_000)], *rows[1:]])
    assert len(padded) < journal.LARGEST
    assert "Журнал бүтін емес" in page(journal=padded)


def test_a_file_without_the_forms_proof_is_refused(taken: str) -> None:
    assert Client(enforce_csrf_checks=True).post(WHERE, {"file": as_file(taken)}).status_code == 403


def test_the_file_is_kept_nowhere_and_no_look_is_written(
    taken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    looks = LookRow.objects.count()
    answer = Client().post(WHERE, {"file": as_file(taken)})
    assert answer.headers["Cache-Control"] == "no-store, private"
    assert list(tmp_path.iterdir()) == []
    assert (KeptFile.objects.count(), LookRow.objects.count()) == (0, looks)


def test_no_other_form_takes_a_file() -> None:
    assert Client().post(reverse("verify:start"), {"token": "x", "file": as_file(b"x")}).status_code == 400


def test_a_file_taken_after_the_hour_names_its_checkpoint(
    college1: int, saule: Staff, monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    from telnusqa.acts.make_checkpoint import make_checkpoint
    from tests.cast import NOW

    stand_still(monkeypatch)
    number = filed()
    make_checkpoint(at=NOW)
    record_chosen(number, saule)
    address = reverse("portal:journal", args=[number])
    visitor = Visitor().sign_in()
    shown = page(journal=visitor.get(address).text)
    assert "Журнал бүтін" in shown
    assert "1-жолына дейін бәрі" in shown
    make_checkpoint(at=NOW)
    text = visitor.get(address).text
    shown = page(file=as_file(text))
    assert "2-жолына дейін бәрі" in shown
    assert "/journal/checkpoints/2/" in shown
    # By another key nobody here knows it was never signed.
    settings.TELNUSQA_JOURNAL_KEY = "other:" + "A" * 43 + "="
    shown = page(file=as_file(text))
    assert "Бақылау нүктесінің қолтаңбасы жарамайды" in shown
    assert "Журнал бүтін<" not in shown
