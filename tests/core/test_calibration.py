"""A printer that was measured is mended, and one too far off is told of."""

from decimal import Decimal

import pytest

from telnusqa.core.calibration import Calibration, measured


def as_printed(asked: Decimal, offset: Decimal, k: Decimal) -> Decimal:
    """Where a printer puts what was asked for."""
    return asked * k + offset


@pytest.mark.parametrize(
    ("dx", "dy", "k"), [("0", "0", "1"), ("2.5", "-1.2", "1"), ("-3", "0.5", "0.985"), ("1.1", "9", "1.04")]
)
def test_a_mended_paper_stands_where_it_should(dx: str, dy: str, k: str) -> None:
    right, down, factor = Decimal(dx), Decimal(dy), Decimal(k)
    left, top = as_printed(Decimal(20), right, factor), as_printed(Decimal(20), down, factor)
    found = measured(left, top, 100 * factor)
    assert isinstance(found, Calibration)
    for should in (Decimal(0), Decimal(75), Decimal(150)):
        asked = should * found.scale / 100
        assert abs(as_printed(asked + found.dx, right, factor) - should) < Decimal("0.03")
        assert abs(as_printed(asked + found.dy, down, factor) - should) < Decimal("0.03")


def test_a_true_printer_is_left_as_it_is() -> None:
    assert measured(Decimal(20), Decimal("20.0"), Decimal("100.00")) == Calibration()


@pytest.mark.parametrize(
    ("left", "top", "between", "wrong"),
    [
        ("30", "10", "100", set()),
        ("30.01", "20", "100", {"left"}),
        ("9.99", "20", "100", {"left"}),
        ("20", "30.01", "100", {"top"}),
        ("20", "9.99", "100", {"top"}),
        ("20", "20", "95.24", set()),
        ("20", "20", "105.26", set()),
        ("20", "20", "95.2", {"between"}),
        ("20", "20", "105.3", {"between"}),
        ("50", "60", "90", {"left", "top", "between"}),
        ("20", "20", "0", {"between"}),
        ("20", "20", "-100", {"between"}),
        ("20", "20", "0.5", {"left", "top", "between"}),
    ],
)
def test_a_printer_too_far_off_is_set_wrong(left: str, top: str, between: str, wrong: set[str]) -> None:
    found = measured(Decimal(left), Decimal(top), Decimal(between))
    if isinstance(found, Calibration):
        assert not wrong
        return
    assert {problem.field for problem in found} == wrong
    assert {(problem.code, problem.clause) for problem in found} == {("not_near", "")}
    shoulds = {problem.field: problem.params["should"] for problem in found}
    assert shoulds == {name: "100" if name == "between" else "20" for name in wrong}


def test_what_is_mended_is_rounded_to_hundredths() -> None:
    assert measured(Decimal("21.5"), Decimal(18), Decimal(99)) == Calibration(
        dx=Decimal("-1.72"), dy=Decimal("1.82"), scale=Decimal("101.01")
    )
