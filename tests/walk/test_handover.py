"""The walk of a handover at the college: refused for an expired power of attorney, then made by one in order."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Browser

from tests.fresh import Fresh
from tests.walk import people
from tests.walk.ready_case import ready_case
from tests.walk.served import served
from tests.walk.walker import DESK, Walker, walker

pytestmark = [pytest.mark.browser]


def fill_in_the_power(gulnar: Walker, until_year: int) -> None:
    """Who came, by which power, until when."""
    made = timezone.localdate() - timedelta(days=400)
    gulnar.choose(came="attorney", paper="id_card", power_notarised="yes", power_people="yes", power_named="yes")
    gulnar.fill(
        came_name="Сейтқали Ерлан Дәуренұлы",
        power_number="1-1234",
        power_issued_on_day=str(made.day),
        power_issued_on_month=str(made.month),
        power_issued_on_year=str(made.year),
        power_until_day="1",
        power_until_month="12",
        power_until_year=str(until_year),
        power_notary="Астана қаласының нотариусы Қ. Сапарова",
        identity="023456789",
    )
    gulnar.page.locator("main [name=receipt]").check()


def refuse(gulnar: Walker, case: str, year: int) -> None:
    """The power has run out: the form says so, the refusal is written down."""
    gulnar.see("handover-form")
    gulnar.go_on()
    gulnar.see_as_it_is("handover-form-empty")
    fill_in_the_power(gulnar, year - 1)
    gulnar.see_as_it_is("handover-form-attorney")
    gulnar.go_on()
    gulnar.see_as_it_is("handover-power-expired")
    gulnar.page.locator(f"main a[href='{case}handover/refusal/']").first.click()
    gulnar.see("handover-refusal")
    gulnar.go_on()
    gulnar.see_as_it_is("handover-refusal-empty")
    gulnar.choose(came="attorney", reasons="power_expired")
    gulnar.fill(text="Сенімхаттың мерзімі өткен жылы аяқталған. Жаңа сенімхат керек.")
    gulnar.go_on()
    gulnar.see("handover-case-refused")


def test_a_representative_is_sent_away_and_comes_back(chromium: Browser, sampled: Fresh, tmp_path: Path) -> None:
    desk = {"viewport": {"width": DESK, "height": 900}}
    year = timezone.localdate().year
    with (
        served(sampled, log=tmp_path / "served.log") as house,
        walker(chromium, house.address) as aliya,
        walker(chromium, house.address, **desk) as gulnar,
    ):
        number = ready_case(sampled)
        case = f"/college/case/{number}/"
        people.sign_in_quietly(aliya, "701 000 00 01")
        aliya.go(f"/portal/cases/{number}/")
        aliya.see("handover-portal-ready")
        people.sign_in(gulnar, "gulnar")
        gulnar.go(f"{case}handover/")
        refuse(gulnar, case, year)
        aliya.go(f"/portal/cases/{number}/")
        aliya.see("handover-portal-refused")
        gulnar.go(f"{case}handover/")
        fill_in_the_power(gulnar, year + 1)
        gulnar.go_on()
        gulnar.see("handover-case-given")
        aliya.go(f"/portal/cases/{number}/")
        aliya.see("handover-portal-given")
        assert gulnar.faults + aliya.faults == []
