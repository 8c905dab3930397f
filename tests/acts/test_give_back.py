"""The original that was handed in goes back, once nothing will be issued in its place here."""

import pytest

from telnusqa.acts.give_back_original import give_back_original
from telnusqa.core.case import Case, State
from telnusqa.core.errors import Conflict, MoveForbidden, Rejected
from telnusqa.core.serial import CaseNumber
from telnusqa.store.read import cases, messages
from tests.acts.test_withdraw import CARD, brought, the
from tests.cast import NOW, Staff

pytestmark = pytest.mark.django_db


def given_back(number: CaseNumber, by: Staff, **how: object) -> Case:
    said = {"identity": CARD, "slip_shown": True, "note": "", "seen": the(number).version, **how}
    return give_back_original(number, by=by.actor, happened_at=NOW, **said)  # type: ignore[arg-type]


@pytest.mark.parametrize("state", [State.FORWARDED, State.REFUSED, State.WITHDRAWN])
def test_it_goes_back_from_every_end_without_a_duplicate(state: State, saule: Staff, marat: Staff) -> None:
    number = brought(state, saule, marat, original=True)
    case = given_back(number, saule)
    assert (case.state, case.original_returned_at) == (state, NOW)
    assert messages.of_case(case)[0].key == "original_given_back"


@pytest.mark.parametrize("state", sorted(set(State) - {State.FORWARDED, State.REFUSED, State.WITHDRAWN}))
def test_while_a_duplicate_can_still_come_it_stays(state: State, saule: Staff, marat: Staff) -> None:
    number = brought(state, saule, marat, original=True)
    with pytest.raises(MoveForbidden):
        given_back(number, saule)
    assert the(number).holds_original


def test_it_goes_back_once(saule: Staff, marat: Staff) -> None:
    number = brought(State.WITHDRAWN, saule, marat, original=True)
    given_back(number, saule)
    with pytest.raises(Rejected, match="original_not_here"):
        given_back(number, saule)


def test_two_clerks_who_give_it_back_at_once_give_it_once(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    number = brought(State.WITHDRAWN, saule, marat, original=True)
    seen = the(number).version
    given_back(number, saule)
    with pytest.raises(Conflict) as lost:
        given_back(number, gulnar, seen=seen)
    assert lost.value.who == saule.actor.code


def test_what_was_never_handed_in_cannot_go_back(saule: Staff, marat: Staff) -> None:
    with pytest.raises(Rejected, match="original_not_here"):
        given_back(brought(State.WITHDRAWN, saule, marat), saule)


def test_it_goes_to_nobody_unseen(saule: Staff, marat: Staff) -> None:
    number = brought(State.WITHDRAWN, saule, marat, original=True)
    with pytest.raises(Rejected) as told:
        given_back(number, saule, identity=None, slip_shown=False)
    assert [each.code for each in told.value.problems] == ["identity_unchecked", "slip_or_note"]
    given_back(number, saule, slip_shown=False, note="Қолхатын жоғалтқан")
    facts = cases.timeline(the(number))[0].facts
    assert (facts["slip"], facts["noted"], facts["paper"]) == (False, True, "id_card")
