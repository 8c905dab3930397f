"""Who brought an original, as the form of an officer tells it."""

import pytest

from telnusqa.core.bringer import BY_HOLDER, Bringer, BroughtBy, bringer_of, parse_bringer
from telnusqa.core.came import HOLDER, Came
from telnusqa.core.problem import Problem
from telnusqa.core.standing import Standing
from tests.law.attorneys import DAY, POWER

POWER_TYPED = {
    "power_number": "1-1234",
    "power_issued_on": "02.03.2026",
    "power_until": "01.03.2027",
    "power_notary": "Астана қаласының нотариусы Қ. Сапарова",
    "power_notarised": "yes",
    "power_people": "yes",
    "power_named": "yes",
}
NAME = "Сейтқали Ерлан"


def read(**cells: str) -> Bringer | tuple[Problem, ...]:
    return parse_bringer(cells, tuple(BroughtBy), DAY, "policy:representative")


@pytest.mark.parametrize(
    ("cells", "brought"),
    [
        ({"came": "holder"}, BY_HOLDER),
        ({"came": "holder", "came_name": NAME, "power_number": "1"}, BY_HOLDER),
        ({"came": "representative", "came_name": NAME}, Bringer(by=BroughtBy.REPRESENTATIVE)),
        ({"came": "courier", "came_name": f" {NAME} "}, Bringer(by=BroughtBy.COURIER, name=NAME)),
        (
            {"came": "attorney", "came_name": NAME, **POWER_TYPED},
            Bringer(by=BroughtBy.ATTORNEY, name=NAME, power=POWER),
        ),
    ],
)
def test_who_brought_it_is_read(cells: dict[str, str], brought: Bringer) -> None:
    assert read(**cells) == brought


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({}, [("came", "choose_one")]),
        ({"came": "neighbour"}, [("came", "unknown_choice")]),
        ({"came": "courier"}, [("came_name", "missing")]),
        ({"came": "courier", "came_name": "ә" * 181}, [("came_name", "too_long")]),
        (
            {"came": "attorney"},
            [
                ("came_name", "missing"),
                ("power_number", "missing"),
                ("power_issued_on", "missing"),
                ("power_notary", "missing"),
            ],
        ),
        (
            {"came": "attorney", "came_name": NAME, **POWER_TYPED, "power_issued_on": "24.11.2026"},
            [("power_issued_on", "day_ahead")],
        ),
        ({"came": "attorney", **POWER_TYPED}, [("came_name", "missing")]),
    ],
)
def test_everything_that_cannot_be_read_is_told_at_once(cells: dict[str, str], told: list[tuple[str, str]]) -> None:
    found = read(**cells)
    assert isinstance(found, tuple)
    assert [(each.field, each.code) for each in found] == told
    assert {each.clause for each in found} == {"policy:representative"}


def test_who_is_not_offered_is_no_answer() -> None:
    found = parse_bringer({"came": "courier", "came_name": NAME}, (BroughtBy.HOLDER,), DAY, "policy:representative")
    assert found == (Problem("came", "unknown_choice", "policy:representative"),)
    assert parse_bringer({"came": "courier"}, (), DAY) == (Problem("came", "unknown_choice", ""),)


def test_who_came_with_the_application_brought_what_lay_beside_it() -> None:
    assert bringer_of(HOLDER) == BY_HOLDER
    came = Came(standing=Standing.LEGAL_REPRESENTATIVE, name=NAME)
    assert bringer_of(came) == Bringer(by=BroughtBy.REPRESENTATIVE, name=NAME)


def test_the_holder_has_no_other_name() -> None:
    assert BY_HOLDER.name == ""
