"""The errands of making: two files for each document, drawn once, kept encrypted, ready at their place."""

from datetime import timedelta
from hashlib import sha256

import pytest

from telnusqa.acts.check_register import check_register
from telnusqa.acts.decide import decide
from telnusqa.acts.issue import issue
from telnusqa.acts.reserve import reserve
from telnusqa.acts.sign import sign
from telnusqa.acts.void_reservation import void_reservation
from telnusqa.core.blank import VoidReason
from telnusqa.core.case import Case, State
from telnusqa.doors.jobs import render, worker
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store.models import DuplicateRow, ErrandRow, KeptFile, LineRow, RecordRow
from telnusqa.store.read import cases, files
from tests.cast import NOW, Staff, filed
from tests.doors.test_jobs_worker import Phone, later, work
from tests.printing import printed


def reserved(saule: Staff) -> Case:
    """Aliya's case, its numbers and blanks set aside."""
    case = cases.by_number(filed())
    record = RecordRow.objects.get(home_id=case.home).pk
    case = check_register(case.number, record, seen=case.version, by=saule.actor, happened_at=NOW)
    case = decide(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    return reserve(case.number, seen=case.version, by=saule.actor, happened_at=NOW)


def made_lines() -> int:
    """How many documents the journal says were made."""
    return LineRow.objects.filter(kind="duplicate_made").count()


def test_both_documents_are_drawn_twice_and_wait_for_the_head(saule: Staff) -> None:
    case = reserved(saule)
    work(Phone(), later())
    case = cases.by_number(case.number)
    assert case.state is State.MADE
    for duplicate in cases.duplicates(case):
        for digest in (duplicate.electronic, duplicate.for_blank):
            pdf = files.content(case.home, digest)
            assert pdf.startswith(b"%PDF-1.7")
            assert sha256(pdf).hexdigest() == digest
        assert duplicate.electronic != duplicate.for_blank
    assert KeptFile.objects.count() == 4
    assert made_lines() == 2


def test_drawn_again_nothing_is_made_twice(saule: Staff) -> None:
    case = reserved(saule)
    work(Phone(), later())
    before = cases.by_number(case.number)
    ErrandRow.objects.filter(kind="render").update(done_at=None)
    work(Phone(), later(minutes=1))
    assert cases.by_number(case.number) == before
    assert KeptFile.objects.count() == 4
    assert made_lines() == 2


def test_a_crash_after_the_files_finds_the_same_files_again(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    case = reserved(saule)
    kept: list[str] = []
    put = render.files.put

    def crashing(home: int, content: bytes) -> str:
        kept.append(put(home, content))
        if len(kept) == 2:
            raise RuntimeError("the power went")
        return kept[-1]

    monkeypatch.setattr(render.files, "put", crashing)
    moment = later()
    work(Phone(), moment)
    monkeypatch.setattr(render.files, "put", put)
    work(Phone(), moment + timedelta(seconds=5))
    drawn = {digest for row in DuplicateRow.objects.all() for digest in (row.electronic, row.for_blank)}
    assert set(kept) <= drawn
    assert cases.by_number(case.number).state is State.MADE


def test_a_reservation_that_fell_is_not_drawn(saule: Staff) -> None:
    case = reserved(saule)
    case = void_reservation(
        case.number, reason=VoidReason.WRONG_NAME, spoiled=False, seen=case.version, by=saule.actor, happened_at=NOW
    )
    work(Phone(), later())
    assert cases.by_number(case.number).state is State.APPROVED
    assert made_lines() == 0
    assert KeptFile.objects.count() == 0


def test_an_issued_duplicate_is_made_ready_once_and_the_applicant_told_where(saule: Staff, marat: Staff) -> None:
    case = reserved(saule)
    phone = Phone()
    work(phone, later())
    case = cases.by_number(case.number)
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
    case = issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    work(phone, later())
    ErrandRow.objects.filter(kind="make_ready").update(done_at=None)
    work(phone, later(minutes=1))
    assert cases.by_number(case.number).state is State.READY
    assert LineRow.objects.filter(kind="made_ready").count() == 1
    registered, ready = (text for _, text, _, _ in phone.took)
    assert registered != ready
    assert "Сарыжайлау көшесі, 14" in ready
    assert "09:00–18:30" in ready


def test_the_worker_reaches_no_neighbour_to_draw(saule: Staff) -> None:
    reserved(saule)
    ErrandRow.objects.exclude(kind="render").delete()
    phone = Phone(wrong=AssertionError("nobody is told of a drawing"))
    while worker.run_next(Neighbours(sms=phone), now=later):
        pass
    assert not ErrandRow.objects.exclude(last_error="").exists()
