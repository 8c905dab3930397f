"""Whether a print stands is known from how it ended."""

from datetime import UTC, datetime

import pytest

from telnusqa.core.blank import RegistrationNumber
from telnusqa.core.calibration import NOTHING
from telnusqa.core.printing import Print, PrintState


@pytest.mark.parametrize(
    ("state", "stands"),
    [(PrintState.SENT, True), (PrintState.GOOD, True), (PrintState.FAILED, True), (PrintState.UNHARMED, False)],
)
def test_another_print_is_let_only_where_a_second_person_saw_no_ink(state: PrintState, stands: bool) -> None:
    it = Print(
        id=1,
        home=1,
        number=RegistrationNumber(2026, 7),
        attempt=1,
        state=state,
        workplace="Кеңсе",
        drift=NOTHING,
        printed_by="staff:1",
        printed_at=datetime(2026, 11, 27, 5, tzinfo=UTC),
        ended_by="",
        ended_at=None,
        confirmed_by="",
        confirmed_at=None,
    )
    assert it.stands is stands
