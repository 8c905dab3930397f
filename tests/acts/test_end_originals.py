"""A commission destroys originals that are void, or lays them where they are kept: each once, by one act."""

import pytest
from django.db import DatabaseError, connection, transaction

from telnusqa.acts.end_originals import end_originals
from telnusqa.acts.give_back_original import give_back_original
from telnusqa.acts.hand_over import hand_over
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.core.case import State
from telnusqa.core.errors import Rejected
from telnusqa.core.original import OriginalFate, OriginalsAct, OriginalState
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Part
from telnusqa.store.keep import originals as keep
from telnusqa.store.models import CaseRow, LineRow, OriginalEndRow, OriginalsActRow
from telnusqa.store.read import cases, journal, originals
from tests.acts.test_withdraw import CARD, brought, the
from tests.cast import NOW, Staff, filed
from tests.originals import DAMAGED, destroyed, kept, void_original
from tests.store.test_guards import run

pytestmark = pytest.mark.django_db


def ended(act: OriginalsAct, by: Staff) -> int:
    return end_originals(by.home, act, by=by.actor, happened_at=NOW)


def an_act(home: int) -> int:
    """An act as the database knows it, that ended nothing yet."""
    return keep.keep_act(home, destroyed(), by="staff:1", at=NOW).pk


def states(home: int) -> list[OriginalState]:
    return [row.state for row in originals.page(home, None).rows]


@pytest.mark.parametrize("act", [destroyed, kept])
def test_a_void_original_is_ended_by_an_act_with_one_line(act, saule: Staff, marat: Staff, gulnar: Staff) -> None:  # type: ignore[no-untyped-def]
    case = void_original(saule, marat)
    assert states(case.home) == [OriginalState.VOID]
    ending = act(case.number)
    found, rows = originals.of_act(case.home, ended(ending, gulnar))
    assert (found.fate, found.paper, found.where, found.place) == (
        ending.fate, ending.paper, ending.where, ending.place,
    )  # fmt: skip
    assert found.by == gulnar.actor.code and found.at == NOW
    assert [row.case for row in rows] == [case.number]
    assert states(case.home) == [OriginalState(ending.fate.value)]
    line = LineRow.objects.get(kind="originals_ended")
    assert line.chain == f"originals:{found.id}"
    assert "Ахметова" not in line.body and "Қор" not in line.body
    assert originals.act_that_ended(case) == found
    assert list(journal.check(journal.Told())) == []


def test_what_the_list_says_of_a_document_is_what_the_book_replaced(saule: Staff, marat: Staff) -> None:
    case = void_original(saule, marat)
    (row,) = originals.void_ones(case.home)
    (document,) = row.documents
    assert (document.part, document.series, document.number) == (Part.DIPLOMA, "ТКБ", "0123456")
    assert document.void_since == NOW.date()
    assert row.holder.surname == "Омарова"
    assert originals.of_record(case.home, case.record_id or 0) == (row,)


def test_nothing_is_ended_twice(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    case = void_original(saule, marat)
    ended(kept(case.number), gulnar)
    with pytest.raises(Rejected, match="original_ended"):
        ended(destroyed(case.number), gulnar)
    assert OriginalsActRow.objects.count() == 1


def test_an_act_that_names_nothing_is_none(gulnar: Staff) -> None:
    with pytest.raises(Rejected, match="choose_one_or_more"):
        ended(kept(), gulnar)
    assert not OriginalsActRow.objects.exists()


def test_everything_that_stands_in_the_way_is_told_at_once(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    gone = void_original(saule, marat)
    ended(destroyed(gone.number), gulnar)
    here = filed(reasons=DAMAGED)
    take_in_original(here, seen=the(here).version, by=saule.actor, happened_at=NOW)
    never = filed()
    with pytest.raises(Rejected) as told:
        ended(destroyed(gone.number, here, never, CaseNumber("0000000ZZ")), gulnar)
    assert [each.code for each in told.value.problems] == ["original_not_void", "original_ended"]
    assert str(told.value.problems[0].params["numbers"]).count(",") == 2


def test_what_went_back_is_not_destroyed_and_what_was_destroyed_does_not_go_back(
    saule: Staff, marat: Staff, gulnar: Staff
) -> None:
    number = brought(State.WITHDRAWN, saule, marat, original=True)
    assert states(saule.home) == [OriginalState.HELD]
    give_back_original(
        number, CARD, slip_shown=True, note="", seen=the(number).version, by=saule.actor, happened_at=NOW
    )
    assert states(saule.home) == [OriginalState.GIVEN_BACK]
    with pytest.raises(Rejected, match="original_not_void"):
        ended(destroyed(number), gulnar)


def test_a_case_that_is_over_goes_on_as_before(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    case = void_original(saule, marat)
    ended(destroyed(case.number), gulnar)
    hand_over(case.number, CARD, receipt_shown=True, note="", seen=case.version, by=saule.actor, happened_at=NOW)
    assert cases.by_number(case.number).state is State.HANDED_OVER


def test_another_college_ends_nothing_here(saule: Staff, marat: Staff, zhandos: Staff) -> None:
    case = void_original(saule, marat)
    with pytest.raises(Rejected, match="original_not_void"):
        ended(destroyed(case.number), zhandos)


HERE = {"original_taken_at": NOW, "original_returned_at": None, "original_forwarded_at": None}


def row(act: int, case: CaseNumber, home: int, fate: OriginalFate = OriginalFate.DESTROYED) -> None:
    with transaction.atomic():
        OriginalEndRow.objects.create(home_id=home, case_number=case, act_id=act, fate=fate.value)
        connection.check_constraints()


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.CHECKING, State.SIGNED])
def test_the_database_ends_nothing_before_it_is_void(state: State, saule: Staff, marat: Staff, gulnar: Staff) -> None:
    act = an_act(saule.home)
    number = brought(state, saule, marat, original=True)
    with pytest.raises(DatabaseError, match="here and void"):
        row(act, number, saule.home)


def test_the_database_ends_nothing_that_was_never_here_or_is_gone(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    act, case = an_act(saule.home), void_original(saule, marat)
    for gone in ({"original_returned_at": NOW}, {"original_forwarded_at": NOW}, {"original_taken_at": None}):
        CaseRow.objects.filter(number=case.number).update(**gone)
        with pytest.raises(DatabaseError, match="here and void"):
            row(act, case.number, case.home)
        CaseRow.objects.filter(number=case.number).update(**HERE)
    row(act, case.number, case.home)


def test_the_database_ends_nothing_twice_nor_by_another_act(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    case = void_original(saule, marat)
    act = an_act(saule.home)
    with pytest.raises(DatabaseError):
        row(act, case.number, case.home, OriginalFate.KEPT)
    with pytest.raises(DatabaseError):
        row(act + 1, case.number, case.home)
    row(act, case.number, case.home)
    with pytest.raises(DatabaseError):
        row(act, case.number, case.home)


@pytest.mark.parametrize(
    "gone", [{"original_returned_at": NOW}, {"original_forwarded_at": NOW}, {"original_taken_at": None}]
)
def test_what_was_ended_goes_nowhere(gone: dict[str, object], saule: Staff, marat: Staff, gulnar: Staff) -> None:
    case = void_original(saule, marat)
    ended(kept(case.number), gulnar)
    with pytest.raises(DatabaseError, match="goes nowhere"), transaction.atomic():
        CaseRow.objects.filter(number=case.number).update(**gone)


@pytest.mark.parametrize(
    ("rows", "change"),
    [
        (OriginalEndRow, {"fate": "kept"}),
        (OriginalsActRow, {"fate": "kept"}),
        (OriginalsActRow, {"number": "5"}),
        (OriginalsActRow, {"commission": "[]"}),
        (OriginalsActRow, {"place": "Басқа"}),
    ],
)
def test_an_act_stays_as_it_was_written(rows, change, saule: Staff, marat: Staff, gulnar: Staff) -> None:  # type: ignore[no-untyped-def]
    ended(destroyed(void_original(saule, marat).number), gulnar)
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.objects.update(**change)
    with pytest.raises(DatabaseError):
        run(f"DELETE FROM {rows._meta.db_table}")
