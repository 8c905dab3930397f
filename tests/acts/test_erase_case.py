"""The time of a case is over: it is erased by the clock, once; what keeps it, keeps it."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.conf import settings

from telnusqa.acts.end_originals import end_originals
from telnusqa.acts.erase_case import erase_case
from telnusqa.acts.note_end import note_end
from telnusqa.acts.withdraw import withdraw
from telnusqa.core.archive_request import RequestState
from telnusqa.core.came import HOLDER
from telnusqa.core.case import Case, State
from telnusqa.core.errand import Errand, ErrandKind
from telnusqa.core.errors import NotFound
from telnusqa.core.event import APPLICANT, WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs import clock, worker
from telnusqa.doors.jobs.erase import drop_files
from telnusqa.store import files
from telnusqa.store.keep.around import around
from telnusqa.store.models import ApplicationRow, CaseHome, ErrandRow, KeptFile, LineRow
from telnusqa.store.read import archive_requests, cases, journal, retention
from tests.acts.archived import CERTIFICATE, answered, brought, enquired, to_archive
from tests.acts.refusing import intended
from tests.acts.test_a_case_from_end_to_end import made, ready
from tests.acts.test_handover import given
from tests.acts.test_withdraw import the
from tests.cast import NOW, Staff, filed
from tests.doors.telling import Post, Provider
from tests.originals import destroyed, void_original

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]
DUE = datetime(2032, 1, 1, 0, 0, tzinfo=UTC)
"""Five years and the rest of 2026 after the handover, at five in the morning there."""
EVE = datetime(2031, 12, 31, 18, 0, tzinfo=UTC)


def handed_over(saule: Staff, marat: Staff) -> Case:
    case = given(ready(saule, marat), HOLDER, saule)
    note_end(case.number)
    return the(case.number)


def withdrawn() -> Case:
    number = filed()
    withdraw(number, seen=the(number).version, by=APPLICANT, happened_at=NOW)
    note_end(number)
    return the(number)


def erased(number: CaseNumber, at: datetime = DUE) -> bool:
    return erase_case(number, by=WORKER, happened_at=at).erased_on is not None


def lay(case: Case) -> list[Path]:
    """Bytes for the files whose rows the case's documents name."""
    paths = []
    for digest in KeptFile.objects.filter(home_id=case.home).values_list("sha256", flat=True):
        path = Path(settings.TELNUSQA_VAR) / "files" / str(case.home) / digest[:2] / digest
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"sealed")
        paths.append(path)
    assert paths
    return paths


def drops(case: Case) -> Errand:
    kind, step = ErrandKind.DROP_FILES, f"{case.version + 1}:files"
    return Errand(id=1, home=case.home, kind=kind, subject=case.number, step=step, payload={}, attempts=1)


def whole() -> list[object]:
    return list(journal.check(journal.Told()))


def strike(at: datetime) -> None:
    """The clock strikes, and everything it asks for is run."""
    clock.strike(at)
    for _ in range(60):
        if not worker.run_next((Provider(), Post()), now=lambda: at):  # type: ignore[arg-type]
            return


def test_the_day_of_the_end_is_noted_from_the_line_that_ended_it(saule: Staff, marat: Staff) -> None:
    case = given(ready(saule, marat), HOLDER, saule)
    assert the(case.number).ended_on is None
    note_end(case.number)
    assert the(case.number).ended_on == date(2026, 11, 23)
    assert the(case.number).version == case.version


def test_a_case_that_is_not_over_has_no_end_to_note() -> None:
    number = filed()
    note_end(number)
    assert the(number).ended_on is None


def test_the_clock_erases_it_on_its_day_and_not_before(saule: Staff, marat: Staff) -> None:
    case = given(ready(saule, marat), HOLDER, saule)
    strike(EVE)
    assert (the(case.number).ended_on, the(case.number).erased_on) == (date(2026, 11, 23), None)
    strike(DUE)
    gone = the(case.number)
    assert (gone.erased_on, gone.state) == (date(2032, 1, 1), State.HANDED_OVER)
    (line, *_) = cases.timeline(gone)
    assert (line.kind, line.by) == ("erased", "worker")
    assert dict(line.facts) == {"ended_on": "2026-11-23", "years": 5}
    assert whole() == []
    with pytest.raises(NotFound):
        cases.application(gone)


def test_it_is_erased_once(saule: Staff, marat: Staff) -> None:
    case = handed_over(saule, marat)
    assert erased(case.number)
    lines = LineRow.objects.count()
    assert erased(case.number)
    assert LineRow.objects.count() == lines
    assert retention.to_erase(case.home, DUE.date(), after="", most=9) == ()


def test_bytes_go_by_an_errand_and_a_second_time_finds_nothing(saule: Staff, marat: Staff) -> None:
    case = handed_over(saule, marat)
    laid = lay(case)
    assert erased(case.number)
    assert not KeptFile.objects.exists()
    assert all(path.exists() for path in laid)
    asked = ErrandRow.objects.get(kind=ErrandKind.DROP_FILES.value)
    assert (asked.subject, asked.payload, asked.done_at) == (case.number, "{}", None)
    for _ in range(2):
        drop_files(drops(case), (), DUE)  # type: ignore[arg-type]
        assert not any(path.exists() for path in laid)


def test_bytes_that_no_errand_removed_are_swept(saule: Staff, marat: Staff) -> None:
    case = handed_over(saule, marat)
    lay(case)
    kept = files.put(case.home, b"of another case")
    KeptFile.objects.create(home_id=case.home, sha256=kept, media_type="x", size=1, kept_at=NOW)
    assert erased(case.number)
    now = datetime.now(tz=UTC)
    assert files.sweep(retention.named_files, now.replace(year=now.year - 1)) == 0
    assert files.sweep(retention.named_files, now.replace(year=now.year + 1)) > 0
    left = [path.name for path in (Path(settings.TELNUSQA_VAR) / "files").glob(f"{case.home}/*/*")]
    assert left == [kept]


def test_a_file_another_case_names_stays(saule: Staff, marat: Staff) -> None:
    first, second = handed_over(saule, marat), made(saule)
    laid = lay(first)
    assert erased(first.number)
    drop_files(drops(first), (), DUE)  # type: ignore[arg-type]
    assert KeptFile.objects.count() == len(laid)
    assert all(path.exists() for path in laid)
    assert cases.application(second)


def test_an_original_that_lies_here_keeps_it_until_a_commission_ends_it(saule: Staff, marat: Staff) -> None:
    case = given(void_original(saule, marat), HOLDER, saule)
    note_end(case.number)
    assert not erased(case.number)
    end_originals(case.home, destroyed(case.number), by=saule.actor, happened_at=NOW)
    assert erased(case.number)


def test_a_hearing_that_ended_with_the_case_keeps_nothing(saule: Staff) -> None:
    case = intended(saule)
    assert around(case).hearing_open
    ended = withdraw(case.number, seen=case.version, by=APPLICANT, happened_at=NOW)
    assert not around(ended).hearing_open


def test_what_an_archive_has_not_answered_yet_is_not_erased(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = to_archive(number, raushan.home, saule)
    note_end(number)
    assert not erased(number)
    answered(request, CERTIFICATE, raushan)
    ErrandRow.objects.update(done_at=NOW)
    assert not erased(number), "the answer is on its way"
    brought(request, raushan.home)
    ErrandRow.objects.update(done_at=NOW)
    assert erased(number)


def test_a_question_to_an_archive_goes_with_its_case(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = enquired(number, raushan.home, saule)
    assert archive_requests.page(raushan.home, RequestState.OPEN).rows
    withdraw(number, seen=the(number).version, by=APPLICANT, happened_at=NOW)
    note_end(number)
    ErrandRow.objects.update(done_at=NOW)
    assert erased(number)
    assert archive_requests.page(raushan.home, RequestState.OPEN).rows == ()
    assert brought(request, raushan.home).erased_on is not None


def test_it_opens_to_no_phone_and_no_iin_any_more() -> None:
    case = withdrawn()
    assert erased(case.number)
    assert CaseHome.objects.get(number=case.number).phone_mac == ""
    row = ApplicationRow.objects.get(case_number=case.number)
    assert {row.iin_mac, row.surname, row.given, row.patronymic, row.text_box, row.text_hash, row.salt} == {""}
