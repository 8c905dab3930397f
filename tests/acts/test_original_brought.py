"""An original is handed in by somebody: kept sealed with its line, told on the slip, never in the journal."""

from dataclasses import replace

import pytest

from telnusqa.acts.take_in_original import take_in_original
from telnusqa.core.bringer import BY_HOLDER, Bringer, BroughtBy
from telnusqa.core.case import Case, Version
from telnusqa.core.errors import Rejected
from telnusqa.core.evidence import Paper
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.store.models import CameRow, LineRow
from telnusqa.store.read import cases, visits
from tests.cast import NOW, Staff, filed
from tests.counter import ERLAN, taken_in
from tests.law.attorneys import POWER

pytestmark = pytest.mark.django_db
DAMAGED = frozenset({Reason.DAMAGED})
ATTORNEY = Bringer(by=BroughtBy.ATTORNEY, name="Сейтқали Ерлан Дәуренұлы", power=POWER)
COURIER = Bringer(by=BroughtBy.COURIER, name="Қасымов Болат")


def brought(number: CaseNumber, by: Staff, bringer: Bringer) -> Case:
    return take_in_original(number, bringer=bringer, seen=Version(1), by=by.actor, happened_at=NOW)


def told(case: Case) -> Bringer | None:
    later = visits.brought_later(case)
    assert later is not None
    return later.bringer


@pytest.mark.parametrize("bringer", [BY_HOLDER, ATTORNEY, COURIER])
def test_who_brought_it_is_kept_with_its_line(bringer: Bringer, saule: Staff) -> None:
    case = brought(filed(reasons=DAMAGED), saule, bringer)
    assert told(case) == bringer
    step = cases.timeline(case)[0]
    assert (step.kind, step.facts["brought_by"]) == ("original_taken_in", bringer.by.value)
    assert bool(step.facts["right"]) is (bringer is not BY_HOLDER)
    assert CameRow.objects.count() == (0 if bringer is BY_HOLDER else 1)


def test_no_name_stands_in_the_journal(saule: Staff) -> None:
    brought(filed(reasons=DAMAGED), saule, ATTORNEY)
    text = "\n".join(LineRow.objects.values_list("body", flat=True))
    for secret in ("Сейтқали", POWER.number, "Сапарова"):
        assert secret not in text
    row = CameRow.objects.get()
    assert "Сейтқали" not in row.box


def test_the_representative_of_the_case_is_named_by_the_case(bolat: Staff, college1: int) -> None:
    papers = frozenset({Paper.APPLICATION, Paper.IDENTITY, Paper.REPRESENTATION})
    number = taken_in(bolat, came=ERLAN, brought=papers)
    case = brought(number, bolat, Bringer(by=BroughtBy.REPRESENTATIVE))
    assert told(case) == Bringer(by=BroughtBy.REPRESENTATIVE, name=ERLAN.name)


def test_a_case_that_names_none_has_no_representative(saule: Staff) -> None:
    with pytest.raises(Rejected, match="unknown_choice"):
        brought(filed(reasons=DAMAGED), saule, Bringer(by=BroughtBy.REPRESENTATIVE))


def test_whose_power_lapsed_is_sent_away(saule: Staff) -> None:
    number = filed(reasons=DAMAGED)
    with pytest.raises(Rejected, match="power_not_notarised"):
        brought(number, saule, replace(ATTORNEY, power=replace(POWER, notarised=False)))
    assert cases.by_number(number).original_taken_at is None
