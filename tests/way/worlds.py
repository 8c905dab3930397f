"""The world of the way: two colleges, whoever works there, and whoever applies."""

import pytest
from pytest_django.fixtures import Settings

from tests.cast import Staff
from tests.way.anybody import World


@pytest.fixture
def world(
    saule: Staff,
    dina: Staff,
    marat: Staff,
    gulnar: Staff,
    zhandos: Staff,
    bolat: Staff,
    raushan: Staff,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> World:
    """Two executors, a head, a clerk; an executor of another college, an operator, an archivist.

    Nothing is drawn: that takes a second a time.
    """
    monkeypatch.setattr("telnusqa.acts.reserve.unfit_places", lambda _plan: ())

    def choose(edition: str) -> None:
        settings.TELNUSQA_TRAINING_EDITION = edition

    return World((saule, dina, marat, gulnar, zhandos), (saule.home, zhandos.home), (bolat, gulnar), raushan, choose)
