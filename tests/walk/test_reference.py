"""The walk of the administrator: every page of reference data, in three languages, with a case that is
counted anew; and a rule of our own changed and withdrawn again."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.fresh import Fresh
from tests.walk import people
from tests.walk.reference import change_a_rule, look_after_the_calendar, look_at_kinds_of_documents
from tests.walk.served import served
from tests.walk.walker import DESK, walker

pytestmark = [pytest.mark.browser]


def test_a_decree_from_the_form_to_the_applicant(chromium: Browser, sampled: Fresh, tmp_path: Path) -> None:
    [number] = json.loads(sampled.run("tests.walk.scene", "one"))["cases"]
    desk = {"viewport": {"width": DESK, "height": 900}}
    with (
        served(sampled, log=tmp_path / "served.log") as house,
        walker(chromium, house.address) as aliya,
        walker(chromium, house.address, **desk) as ermek,
    ):
        people.sign_in_quietly(aliya, people.PHONE)
        look_after_the_calendar(ermek)
        aliya.go(f"/portal/cases/{number}/")
        assert "Мерзім қайта есептелді" in aliya.page.locator("main").inner_text()
        change_a_rule(ermek)
        look_at_kinds_of_documents(ermek)
        assert ermek.faults + aliya.faults == []
