"""What may become of a document, by the table of moves."""

import pytest

from telnusqa.core.record_status import CHOSEN, MOVES, RecordStatus, Statuses, StatusMove, may, moved
from telnusqa.core.wanted import Part

V, L, D, R, A = (
    RecordStatus.VALID,
    RecordStatus.LOST,
    RecordStatus.DAMAGED,
    RecordStatus.REPLACED,
    RecordStatus.ANNULLED,
)
TABLE = {
    StatusMove.REPORT_LOST: {V: L, D: L},
    StatusMove.FIND: {L: V},
    StatusMove.TAKE_IN_DAMAGED: {V: D, L: D},
    StatusMove.MEND: {L: V, D: V},
    StatusMove.ANNUL: {V: A, L: A, D: A, R: A},
    StatusMove.RESTORE: {A: R},
    StatusMove.REPLACE: {V: R, L: R, D: R, R: R},
}


@pytest.mark.parametrize("move", StatusMove)
@pytest.mark.parametrize("status", RecordStatus)
def test_every_move_from_every_status(move: StatusMove, status: RecordStatus) -> None:
    assert moved(move, status, before=R) is TABLE[move].get(status)
    assert may(move, status) is (status in TABLE[move])


def test_every_status_has_a_way_in_and_a_way_out() -> None:
    assert MOVES.keys() == set(StatusMove)
    for status in RecordStatus:
        assert any(may(move, status) for move in StatusMove)
        assert status is V or any(passage.to is status for passage in MOVES.values())


@pytest.mark.parametrize("before", [V, L, D, R])
def test_what_was_annulled_becomes_again_what_it_was(before: RecordStatus) -> None:
    assert moved(StatusMove.RESTORE, A, before) is before


def test_an_officer_chooses_every_move_but_the_duplicates_own() -> None:
    assert set(CHOSEN) == set(StatusMove) - {StatusMove.REPLACE}
    assert CHOSEN[0] is StatusMove.REPORT_LOST


def test_a_diploma_and_its_supplement_stand_apart() -> None:
    standing = Statuses(diploma=L, supplement=V)
    assert (standing.of(Part.DIPLOMA), standing.of(Part.SUPPLEMENT)) == (L, V)
    assert not standing.annulled
    assert Statuses(A, V).annulled
    assert Statuses(V, A).annulled


def test_a_move_that_is_taken_out_of_the_table_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    cut = {move: passage for move, passage in MOVES.items() if move is not StatusMove.FIND}
    monkeypatch.setattr("telnusqa.core.record_status.MOVES", cut)
    with pytest.raises(KeyError):
        may(StatusMove.FIND, L)
