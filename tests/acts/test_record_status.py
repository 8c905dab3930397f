"""A document is lost, found, annulled, restored: its record says so, and what rests on it falls with it."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.acts.change_record_status import change_record_status
from telnusqa.acts.check_register import check_register
from telnusqa.acts.decide import decide
from telnusqa.acts.issue import issue
from telnusqa.acts.reserve import reserve
from telnusqa.acts.sign import sign
from telnusqa.core.case import Case, Version
from telnusqa.core.errors import Conflict, NotFound, Rejected
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.record_status import AnnulledWhy, RecordStatus, StatusChange, Statuses, StatusMove
from telnusqa.core.register_row import RecordKind
from telnusqa.core.wanted import Part
from telnusqa.store.models import LineRow, RecordChain, RecordRow, RecordStatusRow
from telnusqa.store.read import cases, journal, records, verify
from tests.acts.test_a_case_from_end_to_end import made
from tests.acts.test_book_find import codes
from tests.aliya import aliya_record
from tests.cast import NOW, Staff, filed
from tests.printing import printed
from tests.registers import import_register

pytestmark = pytest.mark.django_db
BOTH = (Part.DIPLOMA, Part.SUPPLEMENT)
LOST = StatusChange(parts=BOTH, move=StatusMove.REPORT_LOST, number="12-өтініш", dated=date(2026, 11, 20))
FOUND = replace(LOST, move=StatusMove.FIND, number="13-өтініш")
ANNUL = StatusChange(
    parts=(Part.DIPLOMA,), move=StatusMove.ANNUL, number="44-Б", dated=date(2026, 11, 20), why=AnnulledWhy.COURT
)


def aliyas(home: int) -> int:
    return RecordRow.objects.values_list("pk", flat=True).get(home_id=home)


def changed(by: Staff, change: StatusChange, seen: int = 0, record: int | None = None) -> Version:
    record = record or aliyas(by.home)
    return change_record_status(by.home, record, change, seen=Version(seen), by=by.actor, happened_at=NOW)


def stand(home: int) -> Statuses:
    return records.statuses(home, aliyas(home))


def checked(by: Staff, **changes: object) -> Case:
    case = cases.by_number(filed(**changes))
    return check_register(case.number, aliyas(by.home), seen=case.version, by=by.actor, happened_at=NOW)


def test_a_record_nobody_touched_has_no_line(saule: Staff) -> None:
    assert stand(saule.home) == Statuses(RecordStatus.VALID, RecordStatus.VALID)
    assert not RecordChain.objects.exists()


def test_aliya_states_that_both_are_lost_and_later_finds_them(saule: Staff) -> None:
    assert changed(saule, LOST) == 1
    assert stand(saule.home) == Statuses(RecordStatus.LOST, RecordStatus.LOST)
    assert changed(saule, FOUND, seen=1) == 2
    assert stand(saule.home) == Statuses(RecordStatus.VALID, RecordStatus.VALID)
    record = aliyas(saule.home)
    lines = LineRow.objects.filter(chain=f"record:{record}").order_by("seq")
    assert [line.kind for line in lines] == ["record_status_changed"] * 2
    assert "12-өтініш" not in lines[0].body
    assert '"before":["valid","valid"]' in lines[0].body
    assert list(journal.check(journal.Told())) == []


def test_each_change_is_kept_with_its_ground_sealed(saule: Staff) -> None:
    changed(saule, LOST)
    rows = RecordStatusRow.objects.order_by("n")
    assert [(row.n, row.part, row.before, row.after, row.seq) for row in rows] == [
        (1, "diploma", "valid", "lost", 1),
        (2, "supplement", "valid", "lost", 1),
    ]
    assert "өтініш" not in rows[0].ground_box
    assert rows[0].by == saule.actor.code


def test_what_is_lost_is_not_lost_again_and_nothing_is_written(saule: Staff) -> None:
    changed(saule, LOST)
    with pytest.raises(Rejected) as refused:
        changed(saule, replace(LOST, dated=date(2009, 6, 26)), seen=1)
    assert codes(refused) == [("move", "status_not_from")] * 2 + [("dated", "before_issue")]
    assert RecordStatusRow.objects.count() == 2


def test_of_two_who_change_it_the_second_is_told(saule: Staff, dina: Staff) -> None:
    changed(saule, LOST)
    with pytest.raises(Conflict) as told:
        changed(dina, ANNUL)
    assert (told.value.who, told.value.what) == (saule.actor.code, "record_status_changed")


def test_a_record_of_another_home_is_not_found(saule: Staff, zhandos: Staff) -> None:
    with pytest.raises(NotFound):
        changed(zhandos, LOST, record=aliyas(saule.home))


@pytest.mark.parametrize("before", [None, LOST])
def test_what_is_restored_is_what_it_was(saule: Staff, before: StatusChange | None) -> None:
    seen = changed(saule, before) if before else 0
    stood = stand(saule.home)
    seen = changed(saule, ANNUL, seen)
    assert stand(saule.home) == replace(stood, diploma=RecordStatus.ANNULLED)
    changed(saule, replace(ANNUL, move=StatusMove.RESTORE, why=None), seen)
    assert stand(saule.home) == stood


def test_no_duplicate_is_decided_on_reserved_or_issued_once_it_is_annulled(saule: Staff, marat: Staff) -> None:
    case = checked(saule)
    seen = changed(saule, ANNUL)
    with pytest.raises(Rejected) as refused:
        decide(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert codes(refused) == [("record", "record_annulled")]
    restore = replace(ANNUL, move=StatusMove.RESTORE, why=None)
    seen = changed(saule, restore, seen)
    case = decide(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    changed(saule, ANNUL, seen)
    with pytest.raises(Rejected) as refused:
        reserve(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert codes(refused) == [("record", "record_annulled")]


def test_what_is_annulled_while_its_duplicate_is_made_is_not_issued(saule: Staff, marat: Staff) -> None:
    case = made(saule)
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
    changed(saule, ANNUL)
    with pytest.raises(Rejected) as refused:
        issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert codes(refused) == [("record", "record_annulled")]
    assert stand(saule.home).supplement is RecordStatus.VALID


def test_issuing_replaces_what_was_lost_and_names_its_case(saule: Staff, marat: Staff) -> None:
    changed(saule, LOST)
    case = made(saule)
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
    case = issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    row = RecordStatusRow.objects.get(n=3)
    assert (row.before, row.after, row.move, row.case_number) == ("lost", "replaced", "replace", case.number)
    assert LineRow.objects.get(chain=f"case:{case.number}", seq=row.seq).kind == "issued"


def test_a_duplicate_of_an_annulled_diploma_is_void_with_it(saule: Staff, marat: Staff) -> None:
    case = made(saule)
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
    issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    diploma, supplement = cases.duplicates(cases.by_number(case.number))
    assert verify.by_token(diploma.token).annulled_at is None
    seen = changed(saule, ANNUL)
    assert verify.by_token(diploma.token).annulled_at == NOW
    assert verify.by_token(supplement.token).annulled_at is None
    changed(saule, replace(ANNUL, move=StatusMove.RESTORE, why=None), seen)
    assert verify.by_token(diploma.token).annulled_at is None
    assert stand(saule.home).diploma is RecordStatus.REPLACED


def test_a_certificate_is_not_printed_here_yet_and_that_is_told(saule: Staff) -> None:
    row = aliya_record(kind=RecordKind.CERTIFICATE, number="0999999", supplement=())
    import_register(saule.home, [row], file_sha256="1" * 64, by=ADMINISTRATOR, happened_at=NOW)
    case = cases.by_number(filed())
    record = RecordRow.objects.get(number="0999999").pk
    case = check_register(case.number, record, seen=case.version, by=saule.actor, happened_at=NOW)
    with pytest.raises(Rejected) as refused:
        decide(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert codes(refused) == [("record", "kind_not_printed")]


def test_sabotage_where_issuing_asks_nothing_the_table_of_moves_still_stops_it(
    saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = made(saule)
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
    changed(saule, ANNUL)
    monkeypatch.setattr("telnusqa.acts.issue.problem_with_duplicate", lambda _: None)
    with pytest.raises(AssertionError):
        issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    monkeypatch.setattr("telnusqa.store.keep.record_statuses.moved", lambda *_: RecordStatus.REPLACED)
    issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert stand(saule.home).diploma is RecordStatus.REPLACED
