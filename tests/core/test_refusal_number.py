"""The number of a refusal, as it stands on the answer."""

import pytest

from telnusqa.core.refusal_number import RefusalNumber


@pytest.mark.parametrize(
    ("year", "n", "said"), [(2026, 7, "БТ-2026-0007"), (2027, 1234, "БТ-2027-1234"), (2026, 12345, "БТ-2026-12345")]
)
def test_it_names_its_year_and_its_place(year: int, n: int, said: str) -> None:
    assert str(RefusalNumber(year, n)) == said


def test_they_stand_in_their_order() -> None:
    assert RefusalNumber(2026, 9) < RefusalNumber(2026, 10) < RefusalNumber(2027, 1)
