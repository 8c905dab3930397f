"""Which name a duplicate bears is settled when its number is reserved, whatever the policy says later."""

import pytest

from telnusqa.acts.reserve import reserve
from telnusqa.acts.void_reservation import void_reservation
from telnusqa.core.blank import VoidReason
from telnusqa.core.case import Case
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.core.register_row import RegisterRow
from telnusqa.law.policy_change import PolicyChange
from telnusqa.store.models import BookRow
from telnusqa.store.read import cases, making
from tests.acts.test_a_case_from_end_to_end import approved
from tests.acts.test_change_policy import TODAY, enter, withdraw
from tests.aliya import application
from tests.cast import NOW, Staff

THEN = PersonName("Серікова", "Әлия", "Серікқызы")
NOW_NAMED = application().applicant
OLD = PolicyChange(field="name-on-duplicate.name", value="old", since=TODAY)


def reserved(saule: Staff, *, changed: bool = True) -> Case:
    named = {"reasons": frozenset({Reason.NAME_CHANGED}), "name_then": THEN} if changed else {}
    case = approved(saule, **named)
    return again(case, saule)


def again(case: Case, saule: Staff) -> Case:
    return reserve(case.number, seen=case.version, by=saule.actor, happened_at=NOW)


def borne(case: Case) -> list[tuple[PersonName, PersonName]]:
    """What would be drawn now, the names in both languages."""
    found = [making.of_duplicate(each) for each in cases.duplicates(case)]
    return [(made.name_kk, made.name_ru) for made in found]


def booked(case: Case) -> list[tuple[str, bool]]:
    lines = BookRow.objects.filter(case_number=case.number, state="reserved").order_by("n")
    return [(line.surname, line.new_name) for line in lines]


@pytest.fixture
def at_issue(saule: Staff) -> tuple[PersonName, PersonName]:
    from telnusqa.store.keep import records
    from tests.acts.test_a_case_from_end_to_end import record_id

    record = records.get(saule.home, record_id())
    return record.name_kk, record.name_ru


def test_a_policy_changed_between_number_and_drawing_changes_no_name(
    saule: Staff, ermek: Staff, at_issue: tuple[PersonName, PersonName]
) -> None:
    case = reserved(saule)
    before = borne(case)
    assert before == [(NOW_NAMED, NOW_NAMED)] * 2
    enter(OLD, ermek)
    assert borne(case) == before
    assert booked(case) == [(NOW_NAMED.surname, True)] * 2
    assert cases.timeline(case)[0].facts["new_name"] is True
    case = void_reservation(
        case.number, reason=VoidReason.NOT_MADE, spoiled=False, seen=case.version, by=saule.actor, happened_at=NOW
    )
    case = again(case, saule)
    assert borne(case) == [at_issue] * 2, "what is reserved afterwards follows the new policy"
    assert cases.timeline(case)[0].facts["new_name"] is False


def test_neither_does_a_change_that_is_withdrawn(
    saule: Staff, ermek: Staff, at_issue: tuple[PersonName, PersonName]
) -> None:
    change = enter(OLD, ermek)
    case = reserved(saule)
    withdraw(change, ermek)
    assert borne(case) == [at_issue] * 2
    assert booked(case) == [(at_issue[0].surname, False)] * 2


def test_the_rule_of_one_college_is_that_colleges(saule: Staff, ermek: Staff, college2: int) -> None:
    enter(PolicyChange(field=OLD.field, value="old", since=TODAY, college=college2), ermek)
    assert booked(reserved(saule)) == [(NOW_NAMED.surname, True)] * 2


def test_without_a_changed_name_it_is_the_one_at_issue(saule: Staff, at_issue: tuple[PersonName, PersonName]) -> None:
    assert borne(reserved(saule, changed=False)) == [at_issue] * 2


def test_sabotage_a_name_asked_for_anew_at_the_drawing_is_seen(
    saule: Staff, ermek: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = reserved(saule)
    before = borne(case)
    enter(OLD, ermek)
    really = making.names

    def anew(case: Case, record: RegisterRow, *, new: bool) -> tuple[PersonName, PersonName]:
        assert new
        return really(case, record, new=making.bears_name_of_today(case, TODAY))

    monkeypatch.setattr(making, "names", anew)
    assert borne(case) != before
