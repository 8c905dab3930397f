"""Who gets which answer, for every address and each of the cast; and that what is only looked at changes nothing."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import get_resolver, resolve, reverse
from pytest_django.fixtures import Settings

from telnusqa.core.role import Right
from telnusqa.doors.shared import access
from telnusqa.store.read import cases, people
from tests.cast import Staff
from tests.house.matrix import CAST, Row, missing, routes, rows
from tests.house.standing import Standing, stand

pytestmark = pytest.mark.usefixtures("time_stands")

ADDRESSES = dict(routes(get_resolver().url_patterns))
ROWS = rows()
TAKING = {row.route for row in ROWS if row.send == "POST"}
"""Addresses that take a form."""
_WRITES = re.compile(r'^\s*(?:INSERT|UPDATE|DELETE|REPLACE)\b.*?"(\w+)"', re.IGNORECASE | re.DOTALL)
_MAY_BE_WRITTEN = {"store_looked", "store_looked_case", "store_session", "shared_limit", "store_limit"}
"""What even a GET may write: that somebody looked, what a browser remembers, how often something was tried."""


@pytest.fixture
def staff(settings: Settings, request: pytest.FixtureRequest, db: None) -> dict[str, Staff]:
    """Everybody who works here, hired in an instant: nobody types a password in these tests."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    return {name: request.getfixturevalue(name) for name in CAST[3:]}


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_everybody_gets_the_answer_the_matrix_tells(row: Row, staff: dict[str, Staff]) -> None:
    standing = stand(row.at, staff)
    assert dict(answers(row, standing)) == dict(row.answers)
    if row.send == "GET" and row.route not in TAKING:
        assert refused_posts(row, standing) == set(CAST)
    if row.send == "GET" and row.answers["saule"] == "200":
        assert standing.browsers["saule"].head(address(row, standing)).status_code == 200


def test_every_address_has_its_row_and_every_row_its_address() -> None:
    assert missing(ROWS, ADDRESSES) == []


@pytest.mark.django_db
@pytest.mark.parametrize("row", [row for row in ROWS if row.send == "POST" and row.route[:4] != "api:"], ids=str)
def test_a_form_that_was_not_drawn_here_is_refused(row: Row) -> None:
    standing = Standing(browsers={}, words=dict.fromkeys(("number", "part", "kind", "page", "token"), "x"))
    standing.words |= {
        "n": "1",
        "year": "2026",
        "code": "960940000175",
        "bulk": "1",
        "home": "1",
        "run": "1",
        "absence": "1",
        "request_number": "000000000",
        "record_id": "1",
        "decree_id": "1",
        "institution_id": "1",
        "rule_name": "enquiry",
        "field": "enquiry.days",
        "change_id": "1",
        "draft": "00000000-0000-4000-8000-000000000000",
        "visit": "00000000-0000-4000-8000-000000000000",
        "refusal": "Q000000000",
        "paper": "receipt",
        "series": "ТКБ",
        "first": "1",
        "last": "2",
        "place_id": "1",
        "public": "00000000",
        "webhook_id": "1",
        "user_id": "1",
        "organisation_id": "1",
        "role": "clerk",
    }
    assert Client(enforce_csrf_checks=True).post(address(row, standing)).status_code == 403


def address(row: Row, standing: Standing) -> str:
    """The address of a row."""
    words = {**standing.words, **row.words}
    return reverse(row.route, kwargs={word: words[word] for word in ADDRESSES[row.route]})


def answers(row: Row, standing: Standing) -> Iterator[tuple[str, str]]:
    """What each of the cast gets; whatever a request did is undone before the next."""
    where, sent = address(row, standing), standing.form(row.form)
    for who, browser in standing.browsers.items():
        point = transaction.savepoint()
        with CaptureQueriesContext(connection) as asked:
            answer = browser.get(where) if row.send == "GET" else browser.post(where, sent)
        transaction.savepoint_rollback(point)
        changed = {found[1] for each in asked if (found := _WRITES.match(each["sql"]))} - _MAY_BE_WRITTEN
        if changed and row.send == "GET":
            yield who, f"a GET that changes {sorted(changed)}"
        else:
            yield who, class_of(answer)


def refused_posts(row: Row, standing: Standing) -> set[str]:
    """Who is told that nothing can be sent here; a page of allauth may ask first who asks, and answer as to a GET."""
    told = {who: class_of(browser.post(address(row, standing))) for who, browser in standing.browsers.items()}
    theirs = row.route.startswith("mfa_")
    return {who for who, it in told.items() if it == "405" or (theirs and it == row.answers[who] != "200")}


def class_of(answer: HttpResponse) -> str:
    """A status, or the name of the address led to."""
    if answer.status_code not in (301, 302, 303):
        return str(answer.status_code)
    return f"→ {resolve(answer.headers['Location'].partition('?')[0]).view_name}"


# --- what makes it red -------------------------------------------------------------------------------------


def red(standing: Standing, route: str, send: str = "GET") -> Mapping[str, str]:
    """The answers that are not as told."""
    row = next(row for row in ROWS if (row.route, row.send, row.at) == (route, send, "registered"))
    return {who: answer for who, answer in answers(row, standing) if answer != row.answers[who]}


def test_a_college_page_that_forgets_whose_case_it_is_is_seen(
    staff: dict[str, Staff], monkeypatch: pytest.MonkeyPatch
) -> None:
    standing = stand("registered", staff)
    saule = people.officer(staff["saule"].id, access.now().date())

    def anybody(_request: object, number: str, *, to: Right) -> object:
        return saule, cases.by_number(number)  # type: ignore[arg-type]

    assert not red(standing, "college:case")
    monkeypatch.setattr(access, "case", anybody)
    assert red(standing, "college:case").keys() == {"nobody", "aliya", "askar", "zhandos", "bolat", "ermek", "raushan"}


def test_a_right_nobody_asks_for_is_seen(staff: dict[str, Staff], monkeypatch: pytest.MonkeyPatch) -> None:
    standing, asked = stand("registered", staff), access.case
    monkeypatch.setattr(access, "case", lambda request, number, **_: asked(request, number, to=Right.SEE))
    assert red(standing, "college:register").keys() == {"gulnar", "marat"}
    assert red(standing, "college:original", "POST").keys() == {"marat"}


def test_a_portal_page_that_forgets_whose_case_it_is_is_seen(
    staff: dict[str, Staff], monkeypatch: pytest.MonkeyPatch
) -> None:
    standing = stand("registered", staff)
    monkeypatch.setattr(cases, "opened_by", lambda _number, _phone: True)
    assert red(standing, "portal:receipt") == {"askar": "200"}


def test_a_get_that_acts_is_seen(staff: dict[str, Staff], monkeypatch: pytest.MonkeyPatch) -> None:
    from telnusqa.acts.drop_draft import drop_draft
    from telnusqa.doors.portal import home

    standing = stand("registered", staff)
    draft = standing.words["draft"]
    shut = home.shut

    def dropped() -> object:
        drop_draft(draft, phone="+77010000001")  # type: ignore[arg-type]
        return shut()

    monkeypatch.setattr(home, "shut", dropped)
    assert "store_draft" in red(standing, "portal:home")["aliya"]


@pytest.mark.django_db
def test_a_form_that_asks_for_no_proof_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    forger = Client(enforce_csrf_checks=True)
    assert forger.post("/language/").status_code == 403
    monkeypatch.setattr(resolve("/language/").func, "csrf_exempt", True, raising=False)
    assert forger.post("/language/").status_code == 302


def test_an_address_without_a_row_is_seen_and_a_row_without_an_address() -> None:
    assert missing(ROWS, {**ADDRESSES, "college:all": ()}) == ["no row: college:all"]
    assert missing(ROWS, {name: words for name, words in ADDRESSES.items() if name != "home"}) == ["no address: home"]


def test_a_row_that_leaves_somebody_out_or_names_somebody_twice_is_refused() -> None:
    whole = Path(__file__).with_name("access.toml").read_text(encoding="utf-8")
    assert rows(whole) == ROWS
    with pytest.raises(ValueError, match="each of the cast once"):
        rows(whole.replace(' bolat ermek raushan"', ' ermek raushan"', 1))
    with pytest.raises(ValueError, match="each of the cast once"):
        rows(whole.replace(' bolat ermek raushan"', ' bolat ermek raushan marat"', 1))


def test_an_address_without_a_name_is_refused() -> None:
    from django.urls import path

    with pytest.raises(ValueError, match="without a name"):
        list(routes([path("hidden/", lambda _request: HttpResponse())]))
