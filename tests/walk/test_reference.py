"""The walk of the administrator: every page of reference data, in three languages, with a case that is counted anew."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.fresh import Fresh
from tests.walk import people
from tests.walk.reference import look_after_the_calendar
from tests.walk.served import served
from tests.walk.walker import DESK, walker

pytestmark = [pytest.mark.browser]


def test_a_decree_from_the_form_to_the_applicant(chromium: Browser, fresh: Fresh, tmp_path: Path) -> None:
    desk = {"viewport": {"width": DESK, "height": 900}}
    with (
        served(fresh, "--sample", log=tmp_path / "served.log") as house,
        walker(chromium, house.address) as aliya,
        walker(chromium, house.address, **desk) as ermek,
    ):
        aliya.views, aliya.judges = (), False
        people.sign_in_by_phone(aliya, "701 000 00 01")
        number = people.apply(aliya)
        look_after_the_calendar(ermek)
        aliya.go(f"/portal/cases/{number}/")
        assert "Мерзім қайта есептелді" in aliya.page.locator("main").inner_text()
        assert ermek.faults + aliya.faults == []
