"""The slip of a surrendered original says who brought it, and by which paper."""

from functools import partial

from telnusqa.core.bringer import BY_HOLDER, Bringer, BroughtBy
from telnusqa.core.wanted import Wanted
from telnusqa.paper.fill.counter import original_slip_sheet
from tests.law.attorneys import POWER
from tests.paper.made import APPLICATION
from tests.paper.test_counter import COUNTER, DAY, NAME
from tests.paper.test_fill_receipt import CASE


def test_a_slip_says_who_brought_the_original() -> None:
    slip = partial(original_slip_sheet, COUNTER, CASE, APPLICATION, Wanted.DIPLOMA.parts, clause="2023:8.3", on=DAY)
    told = {
        who.by: slip(bringer=who, worker="Қасымов Болат")[1]
        for who in (
            BY_HOLDER,
            Bringer(by=BroughtBy.ATTORNEY, name=NAME, power=POWER),
            Bringer(by=BroughtBy.COURIER, name=NAME),
        )
    }
    assert [row.name for row in told[BroughtBy.ATTORNEY].rows[4:]] == ["Тапсырған өкіл", "Сенімхат"]
    assert POWER.number in told[BroughtBy.ATTORNEY].rows[5].value
    assert [(row.name, row.value) for row in told[BroughtBy.COURIER].rows[4:]] == [("Тапсырған курьер", NAME)]
    assert len(told[BroughtBy.HOLDER].rows) == 4
    signed = {by: sheet.signing[1].name for by, sheet in told.items()}
    assert signed == {
        BroughtBy.HOLDER: APPLICATION.applicant.full,
        BroughtBy.ATTORNEY: NAME,
        BroughtBy.COURIER: NAME,
    }
