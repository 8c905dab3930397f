"""A person whose surname changed twice is found under each of the three surnames."""

import pytest

from telnusqa.acts.hand_over import hand_over
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.core.case import Case
from telnusqa.core.finding import ByName, Why
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.store.models import RecordName
from telnusqa.store.read.finding import find
from tests.acts.test_a_case_from_end_to_end import CARD, made, ready
from tests.cast import NOW, Staff

BORN, MARRIED, MARRIED_AGAIN = (PersonName(name, "Әлия", "Серікқызы") for name in ("Омарова", "Ким", "Бейсенғазы"))


def renamed(saule: Staff, marat: Staff, then: PersonName, now: PersonName) -> Case:
    changed = {"reasons": frozenset({Reason.NAME_CHANGED}), "name_then": then, "applicant": now}
    case = ready(saule, marat, **changed)
    case = take_in_original(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    return hand_over(case.number, CARD, receipt_shown=True, note="", seen=case.version, by=saule.actor, happened_at=NOW)


def found_by(home: int, surname: str, given: str = "Алия") -> list[tuple[str, tuple[Why, ...]]]:
    matches = find((home,), ByName((PersonName(surname, given),)))
    return [(match.found.name.surname, match.why) for match in matches]


def test_she_is_found_under_each_of_her_three_surnames(saule: Staff, marat: Staff) -> None:
    renamed(saule, marat, BORN, MARRIED)
    renamed(saule, marat, MARRIED, MARRIED_AGAIN)
    assert found_by(saule.home, "Омарова") == [("Омарова", (Why.SAME_NAME,))]
    assert found_by(saule.home, "Ким") == [("Омарова", (Why.LATER_NAME,))]
    assert found_by(saule.home, "Бейсенгазы") == [("Омарова", (Why.LATER_NAME,))]
    assert found_by(saule.home, "Бейсенгазе") == [("Омарова", (Why.LATER_NAME, Why.NEAR_SURNAME))]


def test_before_the_duplicate_is_issued_the_new_name_is_nobodys(saule: Staff) -> None:
    made(saule, reasons=frozenset({Reason.NAME_CHANGED}), name_then=BORN, applicant=MARRIED)
    assert found_by(saule.home, "Ким") == []


def test_the_same_new_name_twice_is_kept_once(saule: Staff, marat: Staff) -> None:
    renamed(saule, marat, BORN, MARRIED)
    before = RecordName.objects.count()
    renamed(saule, marat, BORN, MARRIED)
    assert RecordName.objects.count() == before == 2


def test_who_lost_a_diploma_takes_no_new_name(saule: Staff, marat: Staff) -> None:
    ready(saule, marat)
    assert RecordName.objects.count() == 1


def test_sabotage_a_name_that_is_not_kept_finds_nobody(
    saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("telnusqa.store.keep.names.add_later", lambda *_: None)
    renamed(saule, marat, BORN, MARRIED)
    assert found_by(saule.home, "Ким") == []
