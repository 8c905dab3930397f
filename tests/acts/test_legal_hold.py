"""A legal hold keeps a case beyond its time; and what neither an act nor who writes past them may do to either."""

from dataclasses import replace

import pytest
from django.db import DatabaseError, transaction

from telnusqa.acts.lift_hold import lift_hold
from telnusqa.acts.put_hold import put_hold
from telnusqa.core.errors import CaseErased, Conflict, Rejected
from telnusqa.core.legal_hold import HoldGround, HoldWish
from telnusqa.law.retention import KeptWhy, kept_because
from telnusqa.store.keep.around import around
from telnusqa.store.models import ApplicationRow, CaseRow, LegalHoldRow, LineRow
from telnusqa.store.read import cases
from tests.acts.test_erase_case import DUE, erased, handed_over, whole, withdrawn
from tests.acts.test_withdraw import the
from tests.cast import NOW, Staff, filed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]
WISH = HoldWish(ground=HoldGround.COURT, note="Астана қаласының соты, № 7 іс")


def test_a_hold_keeps_it_until_it_is_lifted(saule: Staff, marat: Staff) -> None:
    case = handed_over(saule, marat)
    held = put_hold(case.number, WISH, seen=case.version, by=marat.actor, happened_at=NOW)
    (line, *_) = cases.timeline(held)
    assert (line.kind, line.facts["ground"], line.facts["hold"], line.facts["until"]) == (
        "legal_hold_put",
        "court",
        1,
        None,
    )
    assert "Астана" not in LineRow.objects.get(chain=f"case:{case.number}", kind="legal_hold_put").body
    assert not erased(case.number)
    assert kept_because(the(case.number), around(held), DUE.date()) == (KeptWhy.HOLD,)
    lifted = lift_hold(case.number, 1, seen=held.version, by=marat.actor, happened_at=DUE)
    assert cases.timeline(lifted)[0].kind == "legal_hold_lifted"
    assert erased(case.number)
    assert whole() == []
    assert LegalHoldRow.objects.get().note_box == ""


def test_a_hold_ends_with_its_last_day(saule: Staff, marat: Staff) -> None:
    case = handed_over(saule, marat)
    wish = replace(WISH, until=DUE.date())
    put_hold(case.number, wish, seen=case.version, by=marat.actor, happened_at=NOW)
    assert not erased(case.number)
    assert erased(case.number, DUE.replace(day=2))


def test_a_hold_is_lifted_once_and_only_one_that_stands(saule: Staff, marat: Staff) -> None:
    case = handed_over(saule, marat)
    held = put_hold(case.number, WISH, seen=case.version, by=marat.actor, happened_at=NOW)
    with pytest.raises(Rejected):
        lift_hold(case.number, 2, seen=held.version, by=marat.actor, happened_at=NOW)
    lifted = lift_hold(case.number, 1, seen=held.version, by=marat.actor, happened_at=NOW)
    with pytest.raises(Rejected):
        lift_hold(case.number, 1, seen=lifted.version, by=marat.actor, happened_at=NOW)


def test_of_two_who_hold_and_lift_from_one_page_the_second_is_told(saule: Staff, marat: Staff) -> None:
    case = handed_over(saule, marat)
    put_hold(case.number, WISH, seen=case.version, by=marat.actor, happened_at=NOW)
    with pytest.raises(Conflict):
        put_hold(case.number, WISH, seen=case.version, by=marat.actor, happened_at=NOW)


def test_an_erased_case_is_held_no_more(saule: Staff, marat: Staff) -> None:
    case = handed_over(saule, marat)
    assert erased(case.number)
    with pytest.raises(CaseErased):
        put_hold(case.number, WISH, seen=the(case.number).version, by=marat.actor, happened_at=DUE)


# --- what no act may do, nor whoever writes past them --------------------------------------------------------


def refused(**change: object) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        CaseRow.objects.update(**change)


def test_the_engine_erases_no_case_that_is_open_and_none_before_its_end() -> None:
    filed()
    refused(erased_on=DUE.date())
    refused(erased_on=DUE.date(), ended_on=NOW.date())


def test_the_engine_erases_no_case_under_a_hold(saule: Staff, marat: Staff) -> None:
    case = handed_over(saule, marat)
    put_hold(case.number, WISH, seen=case.version, by=marat.actor, happened_at=NOW)
    refused(erased_on=DUE.date())


def test_what_was_erased_stays_so() -> None:
    assert erased(withdrawn().number)
    refused(erased_on=None)
    refused(state="registered")
    refused(ended_on=None)


@pytest.mark.parametrize("column", ["surname", "text_box", "salt", "text_hash"])
def test_nothing_of_a_case_that_stands_is_emptied(column: str) -> None:
    withdrawn()
    with pytest.raises(DatabaseError), transaction.atomic():
        ApplicationRow.objects.update(**{column: ""})
    with pytest.raises(DatabaseError), transaction.atomic():
        ApplicationRow.objects.all()._raw_delete("default")


@pytest.mark.parametrize("change", [{"ground": "other"}, {"until": DUE.date()}, {"by": "x"}, {"note_box": ""}])
def test_a_hold_stays_itself(saule: Staff, marat: Staff, change: dict[str, object]) -> None:
    case = handed_over(saule, marat)
    put_hold(case.number, WISH, seen=case.version, by=marat.actor, happened_at=NOW)
    with pytest.raises(DatabaseError), transaction.atomic():
        LegalHoldRow.objects.update(**change)
    with pytest.raises(DatabaseError), transaction.atomic():
        LegalHoldRow.objects.all()._raw_delete("default")
