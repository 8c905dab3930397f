"""A clock that stands: every door reads one moment from it."""

from datetime import datetime

import pytest

from telnusqa.doors.shared import access
from tests.cast import NOW


def stand_still(monkeypatch: pytest.MonkeyPatch, at: datetime = NOW) -> None:
    """Let every door read this moment from the clock."""
    monkeypatch.setattr(access, "now", lambda: at)


@pytest.fixture
def time_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is NOW for the whole test."""
    stand_still(monkeypatch)
