"""The walk of how one is told: the choice in the cabinet, the messages as they were sent, and what an officer sees."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.fresh import Fresh
from tests.walk import people
from tests.walk.served import served
from tests.walk.walker import DESK, walker

pytestmark = pytest.mark.browser


def test_the_way_to_be_told_is_chosen_and_seen(chromium: Browser, sampled: Fresh, tmp_path: Path) -> None:
    [number] = json.loads(sampled.run("tests.walk.scene", "one"))["cases"]
    desk = {"viewport": {"width": DESK, "height": 900}}
    with (
        served(sampled, log=tmp_path / "served.log") as house,
        walker(chromium, house.address) as aliya,
        walker(chromium, house.address, **desk) as saule,
    ):
        people.sign_in_quietly(aliya, people.PHONE)
        aliya.go(f"/portal/cases/{number}/tell-by/")
        aliya.see("messages-tell-by")
        aliya.choose(tell_by="both")
        aliya.go_on()
        aliya.see("messages-portal")
        people.sign_in(saule, "saule")
        saule.go(f"/college/case/{number}/messages/")
        saule.see("messages-college")
        assert [fault for each in (aliya, saule) for fault in each.faults] == []
