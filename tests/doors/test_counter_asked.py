"""What the pages of counters and of the archive's desk ask the database: twelve questions at most, as a case page does.

As in production every officer has a second factor, and each page sees to it.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.urls import reverse

from telnusqa.core.serial import CaseNumber
from telnusqa.store import once as kept
from telnusqa.store.read import visits
from tests.acts.archived import CERTIFICATE, answered, enquired, to_archive
from tests.cast import Staff, filed
from tests.doors.college_desk import address
from tests.doors.counter_desk import ALL, PAPERS, WHO, Desk, draft_in, time_stands  # noqa: F401
from tests.doors.test_college_asked import asked, too_many
from tests.doors.test_college_way import ready

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def a_second_factor_is_asked_for(settings: Any) -> None:
    settings.TELNUSQA_REQUIRE_SECOND_FACTOR = True


def sure(*officers: Staff) -> None:
    """They have set up a second factor."""
    for who in officers:
        Authenticator.objects.create(user_id=who.id, type=Authenticator.Type.TOTP, data={"secret": "x"})


def most_asked(desk: Client, pages: Iterator[tuple[str, str]]) -> dict[str, str]:
    """The pages that ask too much, the first time, with the looks written down, or the second; and what they asked."""
    found = {}
    for name, where in pages:
        for _ in range(2):
            told = too_many(asked(desk, where))
            if told:
                found[name] = told
    return found


def of_a_form(desk: Desk) -> Iterator[tuple[str, str]]:
    """The list, a person whom this counter knows, and a new form with all its pages."""
    yield "start", desk.address("start")
    desk.post("find", q=WHO["iin"])
    yield "found", desk.address("found")
    draft = draft_in(desk.post("new", asked="yes").headers["Location"])
    desk.fill(draft, papers=PAPERS)
    for page in ("who", "wish", "papers"):
        yield page, desk.address("page", draft, page)
    for page in ("check", "drop", "application"):
        yield page, desk.address(page, draft)


def of_a_case(desk: Desk, case: str, *papers: str) -> Iterator[tuple[str, str]]:
    """What a visitor leaves with."""
    yield "taken", desk.address("taken", case)
    for paper in papers:
        yield paper, desk.address("paper", case, paper)


def refused_and_taken_in(desk: Desk) -> tuple[str, str]:
    """A refusal to accept, and the case of the visit that followed."""
    draft = desk.begin()
    desk.fill(draft, papers=PAPERS)
    refused = desk.refuse(draft)
    again = draft_in(desk.post("again", refused).headers["Location"])
    desk.post("page", again, "papers", **ALL)
    return refused, desk.take_in(again)


def test_no_page_of_the_corporations_counter_asks_more_than_twelve(bolat: Staff, college1: int) -> None:
    sure(bolat)
    desk = Desk(bolat)
    refused, case = refused_and_taken_in(desk)
    assert most_asked(desk.client, of_a_form(desk)) == {}
    assert most_asked(desk.client, of_a_case(desk, case, "receipt", "application", "consent", "original")) == {}
    pages = [("refused", desk.address("refused", refused)), ("refused_paper", desk.address("refused_paper", refused))]
    pages += [(page, desk.address(page, case)) for page in ("case", "withdrawal")]
    assert most_asked(desk.client, iter(pages)) == {}


def test_no_page_of_the_colleges_office_asks_more_than_twelve(gulnar: Staff) -> None:
    sure(gulnar)
    desk = Desk(gulnar, "college:intake_")
    draft = desk.begin()
    desk.fill(draft, papers=PAPERS)
    case = desk.take_in(draft)
    assert most_asked(desk.client, of_a_form(desk)) == {}
    assert most_asked(desk.client, of_a_case(desk, case, "receipt", "application")) == {}
    pages = [(page, address(case, page)) for page in ("", "original/", "withdrawal/")]
    assert most_asked(desk.client, iter(pages)) == {}
    desk.client.post(address(case, "original/"), {"seen": "1", "came": "holder"})
    pages = [("slip", address(case, "original/")), ("paper", desk.address("paper", case, "original"))]
    assert most_asked(desk.client, iter(pages)) == {}


def test_no_page_of_handing_over_asks_more_than_twelve(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    sure(saule, marat, gulnar)
    case = ready(saule, marat)
    clerk = gulnar.client()
    pages = [(page, address(case, page)) for page in ("", "handover/", "handover/refusal/")]
    assert most_asked(clerk, iter(pages)) == {}
    version = clerk.get(address(case, "handover/refusal/")).context["case"].version
    told = {"seen": str(version), "came": "attorney", "reasons": ["power_expired"]}
    assert clerk.post(address(case, "handover/refusal/"), told).status_code == 302
    pages = [("", address(case)), ("note", reverse("college:not_handed_paper", args=[case, 1]))]
    assert most_asked(clerk, iter(pages)) == {}


def test_no_page_of_the_archives_desk_asks_more_than_twelve(saule: Staff, raushan: Staff) -> None:
    sure(saule)
    open_one = to_archive(filed(), raushan.home, saule)
    request = enquired(CaseNumber(filed()), raushan.home, saule)
    answered(request, CERTIFICATE, raushan)
    sure(raushan)
    pages = [("work", "/archive/"), ("answer", f"/archive/request/{open_one}/answer/")]
    pages += [(str(each), f"/archive/request/{each}/") for each in (open_one, request)]
    pages.append(("paper", f"/archive/request/{request}/answer.pdf"))
    assert most_asked(raushan.client(), iter(pages)) == {}


# --- what makes it red -------------------------------------------------------------------------------------


def test_sabotage_a_counter_that_asks_everything_anew_is_seen(
    bolat: Staff, college1: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    sure(bolat)
    desk = Desk(bolat)
    _, case = refused_and_taken_in(desk)
    monkeypatch.setattr(kept, "_kept", lambda: None)
    assert set(most_asked(desk.client, of_a_case(desk, case))) == {"taken"}


def test_who_has_no_second_factor_sees_no_page(bolat: Staff, college1: int) -> None:
    desk = bolat.client()
    assert desk.get(reverse("counter:start")).headers["Location"].startswith(reverse("mfa_activate_totp"))
    sure(bolat)
    assert desk.get(reverse("counter:start")).status_code == 200
    assert visits.latest_refusals(bolat.home) == ()
