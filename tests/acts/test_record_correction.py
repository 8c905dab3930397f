"""A wrong electronic record is corrected: one enters it, another confirms it, and what it said before stays."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from django.db import DatabaseError

from telnusqa.acts.confirm_record_correction import confirm_record_correction
from telnusqa.acts.enter_record_correction import enter_record_correction
from telnusqa.acts.reject_record_correction import reject_record_correction
from telnusqa.core.case import Version
from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.errors import Conflict, NotFound, Rejected
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.finding import ByName
from telnusqa.core.iin import Iin
from telnusqa.core.person import PersonName
from telnusqa.core.record_correction import CorrectionGround, RecordCorrection, UnconfirmedWhy
from telnusqa.core.register_row import RegisterRow
from telnusqa.law import shipped
from telnusqa.store.keep import record_corrections
from telnusqa.store.models import LineRow, RecordRow, RecordVersionRow
from telnusqa.store.read import finding, journal, record_history, records, rulesets
from telnusqa.store.read.record_history import HeldRecord
from tests.acts.test_a_case_from_end_to_end import made
from tests.acts.test_book_find import codes
from tests.acts.test_record_status import aliyas
from tests.aliya import aliya_record
from tests.cast import NOW, Staff
from tests.registers import Taken, import_register

pytestmark = pytest.mark.django_db
RIGHT = aliya_record(surname_ru="Умарова", finished=2010, issued_on=date(2010, 6, 27), board_on=date(2010, 6, 24))
CORRECTION = RecordCorrection(
    ground=CorrectionGround.HOLDER_ASKED, number="АТ-7712", dated=date(2026, 11, 20), row=RIGHT
)


def entered(by: Staff, correction: RecordCorrection = CORRECTION, seen: int = 0) -> Version:
    record = aliyas(by.home)
    return enter_record_correction(by.home, record, correction, seen=Version(seen), by=by.actor, happened_at=NOW)


def confirmed(by: Staff, seen: int = 1) -> Version:
    record = aliyas(by.home)
    return confirm_record_correction(by.home, record, seen=Version(seen), by=by.actor, happened_at=NOW)


def rejected(by: Staff, why: UnconfirmedWhy = UnconfirmedWhy.NOT_PROVED, note: str = "", seen: int = 1) -> Version:
    return reject_record_correction(
        by.home, aliyas(by.home), why, note, seen=Version(seen), by=by.actor, happened_at=NOW
    )


def held(by: Staff) -> HeldRecord:
    return record_history.held(by.home, aliyas(by.home))


def imported(home: int, row: RegisterRow, file: str = "1") -> Taken:
    return import_register(home, [row], file_sha256=file * 64, by=ADMINISTRATOR, happened_at=NOW)


def named(home: int, surname: str, given: str) -> list[int]:
    return [match.found.id for match in finding.find((home,), ByName((PersonName(surname, given),), None))]


def test_saule_enters_it_and_the_record_stays_as_it_was(saule: Staff) -> None:
    assert entered(saule) == 1
    record = held(saule)
    assert record.row == aliya_record()
    assert record.waiting is not None
    assert record.waiting.correction == CORRECTION
    assert record.waiting.due_on == date(2026, 11, 25)
    body = LineRow.objects.get(chain=f"record:{record.id}").body
    assert '"fields":["surname_ru","finished","board_on","issued_on"]' in body
    assert "Умарова" not in body
    assert "7712" not in body


def test_dina_confirms_it_and_what_the_record_said_stays_beside_it(saule: Staff, dina: Staff) -> None:
    entered(saule)
    assert confirmed(dina) == 2
    record = held(saule)
    assert record.row == RIGHT
    assert record.waiting is None
    assert record.before == {1: aliya_record()}
    assert records.record(saule.home, record.id) == RIGHT
    assert records.found(saule.home, record.id).finished == 2010
    assert list(journal.check(journal.Told())) == []


def test_who_entered_it_does_not_confirm_it_unless_policy_lets_one_person(
    saule: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered(saule)
    with pytest.raises(Rejected) as refused:
        confirmed(saule)
    assert codes(refused) == [("by", "same_person")]
    rules = shipped.ruleset("2023")
    alone = replace(rules, policy=replace(rules.policy, four_eyes_same_person=True))
    monkeypatch.setattr(rulesets, "on", lambda *_, **__: alone)
    confirmed(saule)
    assert '"same_person":true' in LineRow.objects.get(kind="record_corrected").body


def test_the_old_spelling_and_the_new_one_both_find_it(saule: Staff, dina: Staff) -> None:
    entered(saule)
    confirmed(dina)
    for surname in ("Умарова", "Омарова"):
        assert named(saule.home, surname, "Алия") == [aliyas(saule.home)]


def test_a_file_that_was_mended_too_is_unchanged_and_a_stale_one_differs(saule: Staff, dina: Staff) -> None:
    entered(saule)
    confirmed(dina)
    assert imported(saule.home, RIGHT) == Taken(0, 1, ())
    assert imported(saule.home, aliya_record(), "2") == Taken(0, 0, (0,))


def test_a_number_that_was_corrected_does_not_come_back_with_a_stale_file(saule: Staff, dina: Staff) -> None:
    entered(saule, replace(CORRECTION, row=aliya_record(number="0123465")))
    confirmed(dina)
    assert imported(saule.home, aliya_record()) == Taken(0, 0, (0,))
    assert RecordRow.objects.filter(home_id=saule.home).count() == 1
    found = finding.find((saule.home,), DocumentNumber("ТКБ", "0123465"))
    assert [match.found.id for match in found] == [aliyas(saule.home)]
    assert held(saule).before[1].number == "0123456"


def test_an_iin_is_corrected_and_the_old_one_is_still_read_in_the_history(saule: Staff, dina: Staff) -> None:
    other = Iin("950417400000")
    entered(saule, replace(CORRECTION, row=aliya_record(iin=other, supplement=())))
    confirmed(dina)
    record = held(saule)
    assert (record.row.iin, record.row.supplement) == (other, ())
    assert record.before[1] == aliya_record()
    assert [match.found.id for match in finding.find((saule.home,), other)] == [record.id]


def test_no_term_runs_where_nobody_asked(saule: Staff) -> None:
    entered(saule, replace(CORRECTION, ground=CorrectionGround.OWN_FINDING))
    waiting = held(saule).waiting
    assert waiting is not None
    assert waiting.due_on is None


def test_it_is_not_entered_twice_nor_without_a_change_nor_with_a_number_another_has(saule: Staff, dina: Staff) -> None:
    imported(saule.home, aliya_record(number="0777777"))
    record = RecordRow.objects.get(number="0123456").pk

    def enter(row: RegisterRow, seen: int = 0) -> list[tuple[str, str]]:
        correction = replace(CORRECTION, row=row)
        with pytest.raises(Rejected) as refused:
            enter_record_correction(saule.home, record, correction, seen=Version(seen), by=saule.actor, happened_at=NOW)
        return codes(refused)

    assert enter(aliya_record()) == [("kind", "nothing_corrected")]
    assert enter(aliya_record(number="0777777")) == [("number", "number_taken")]
    enter_record_correction(saule.home, record, CORRECTION, seen=Version(0), by=saule.actor, happened_at=NOW)
    assert enter(RIGHT, seen=1) == [("ground", "correction_waits")]


def test_a_record_is_not_corrected_under_a_duplicate_that_is_being_made(saule: Staff, dina: Staff) -> None:
    entered(saule)
    made(saule)
    with pytest.raises(Rejected) as refused:
        confirmed(dina)
    assert codes(refused) == [("record", "record_in_making")]


def test_dina_rejects_it_and_it_may_be_entered_anew(saule: Staff, dina: Staff) -> None:
    entered(saule)
    assert rejected(dina, UnconfirmedWhy.OTHER, "Кітапта Омарова") == 2
    record = held(saule)
    assert (record.row, record.waiting) == (aliya_record(), None)
    assert (record.corrections[0].why, record.corrections[0].note) == (UnconfirmedWhy.OTHER, "Кітапта Омарова")
    assert entered(saule, seen=2) == 3
    assert held(saule).corrections[1].round == 2


def test_another_reason_than_those_of_the_list_is_written_out(saule: Staff, dina: Staff) -> None:
    entered(saule)
    with pytest.raises(Rejected) as refused:
        rejected(dina, UnconfirmedWhy.OTHER)
    assert codes(refused) == [("note", "note_needed")]


@pytest.mark.parametrize("judge", [confirmed, lambda by: rejected(by, seen=0)])
def test_where_none_waits_there_is_nothing_to_judge(saule: Staff, judge: Callable[..., Version]) -> None:
    with pytest.raises((NotFound, Conflict)):
        judge(saule)


def test_of_two_who_judge_it_the_second_is_told(saule: Staff, dina: Staff) -> None:
    entered(saule)
    confirmed(dina)
    with pytest.raises(Conflict) as told:
        rejected(saule)
    assert (told.value.who, told.value.what) == (dina.actor.code, "record_corrected")


def test_sabotage_a_correction_that_keeps_nothing_is_stopped_by_the_database(
    saule: Staff, dina: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where what the record said is not kept first, the record itself refuses to change."""

    class Nothing:
        objects = type(
            "none", (), {"create": staticmethod(lambda **_: None), "filter": RecordVersionRow.objects.filter}
        )

    entered(saule)
    monkeypatch.setattr(record_corrections, "RecordVersionRow", Nothing)
    with pytest.raises(DatabaseError):
        confirmed(dina)
