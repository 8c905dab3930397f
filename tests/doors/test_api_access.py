"""Who gets in at the machines' door: by which token, for which scope; and one answer for everything else."""

from datetime import timedelta

import pytest
from django.db import OperationalError

from telnusqa.acts import count_requests
from telnusqa.acts.give_token import give_token
from telnusqa.acts.rotate_token import rotate_token
from telnusqa.acts.withdraw_token import withdraw_token
from telnusqa.core.case import Version
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.scope import Scope
from telnusqa.core.token_event import TokenWithdrawnWhy
from telnusqa.doors.api.v1 import rate
from telnusqa.store.models import ApiTokenRow, LimitRow
from telnusqa.store.read import api_tokens
from tests.cast import NOW, Staff
from tests.doors.machine import Machine, machine
from tests.still import stand_still

DAY = timedelta(days=1)
NOBODYS = "/applications/000000000/status"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _time_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)
    monkeypatch.setattr(rate, "_counted", {})


def public(it: Machine) -> str:
    return it.token.split("_")[1]


def test_unknown_expired_withdrawn_and_none_are_one_answer(college1: int) -> None:
    last = give_token(college1, "АЖ", [Scope.STATUS_READ], expires_at=NOW, by=ADMINISTRATOR, happened_at=NOW - DAY)
    gone = machine(college1)
    withdraw_token(public(gone), TokenWithdrawnWhy.LEAKED, seen=Version(1), by=ADMINISTRATOR, happened_at=NOW)
    good = machine(college1)
    forged = good.token[:-1] + ("A" if good.token[-1] != "A" else "B")
    answers = [
        Machine(token).get(NOBODYS)
        for token in ("", last, gone.token, forged, good.token.replace("_", "-"), f"tq_00000000_{'A' * 43}", "x" * 5000)
    ]
    assert {answer.status_code for answer in answers} == {401}
    assert len({answer.content for answer in answers}) == 1
    told = [{name: text for name, text in answer.headers.items() if name != "X-Request-ID"} for answer in answers]
    assert all(each == told[0] for each in told)
    assert answers[0].headers["WWW-Authenticate"] == "Bearer"
    assert good.get(NOBODYS).status_code == 404


def test_another_scheme_is_nobody(college1: int) -> None:
    good = machine(college1)
    for sent in (f"Basic {good.token}", good.token, "Bearer", f"Bearer  {good.token}"):
        assert Machine().get(NOBODYS, Authorization=sent).status_code == 401
    assert Machine().get(NOBODYS, Authorization=f"bearer {good.token}").status_code == 404


def test_after_a_rotation_both_secrets_work_for_a_while(college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    old = machine(college1)
    new = Machine(rotate_token(public(old), overlap=DAY, seen=Version(1), by=ADMINISTRATOR, happened_at=NOW - DAY / 2))
    assert (old.get(NOBODYS).status_code, new.get(NOBODYS).status_code) == (404, 404)
    stand_still(monkeypatch, NOW + DAY)
    assert (old.get(NOBODYS).status_code, new.get(NOBODYS).status_code) == (401, 404)


def test_the_day_of_use_is_kept_and_not_written_again(college1: int) -> None:
    it = machine(college1)
    it.get(NOBODYS)
    assert api_tokens.by_id(public(it)).last_used_on == NOW.date()
    ApiTokenRow.objects.update(name="АЖ 2")
    it.get(NOBODYS)
    assert ApiTokenRow.objects.get().name == "АЖ 2"


def test_a_token_that_asks_too_often_is_told_when_to_come_again(college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (rate, count_requests):
        monkeypatch.setattr(module, "STEP", 2)
    it, other = machine(college1, most=4), machine(college1)
    assert [it.get(NOBODYS).status_code for _ in range(7)] == [404] * 5 + [429] * 2
    assert LimitRow.objects.get().hits == 3
    answer = it.get(NOBODYS)
    assert 0 < int(answer.headers["Retry-After"]) <= 900
    assert answer.json()["errors"][0]["code"] == "too_often"
    assert other.get(NOBODYS).status_code == 404
    stand_still(monkeypatch, NOW + DAY / 24)
    assert it.get(NOBODYS).status_code == 404


@pytest.mark.parametrize(
    ("sent", "headers", "status", "kind"),
    [
        ("{", {}, 400, "bad-request"),
        ("[1]", {}, 400, "bad-request"),
        ('{"a": NaN}', {}, 400, "bad-request"),
        ('{"a": 1, "a": 1}', {}, 400, "bad-request"),
        ('{"a": "\\u0000"}', {}, 400, "bad-request"),
        ('{"a": "\\ud800"}', {}, 400, "bad-request"),
        ("[" * 100_000, {}, 400, "bad-request"),
        ("1" * 100_000, {}, 400, "bad-request"),
        ("{}", {"Content-Type": "text/plain"}, 415, "media-type"),
        (" " * (256 * 1024 + 1), {}, 413, "too-large"),
        ("{}", {"Host": "elsewhere.example"}, 400, "bad-request"),
    ],
)
def test_what_cannot_be_read_is_told(gulnar: Staff, sent: str, headers: dict[str, str], status: int, kind: str) -> None:
    it = machine(gulnar.home, officer="gulnar")
    answer = it.post("/applications", sent, **headers)
    assert (answer.status_code, answer.json()["type"]) == (status, f"/api/v1/problems/{kind}")


def test_faults_of_shape_are_told_with_their_place_and_not_repeated(gulnar: Staff) -> None:
    it = machine(gulnar.home, officer="gulnar")
    sent = {"application": {"iin": 870412300123, "surname": "Омарова"}, "signed": "perhaps"}
    answer = it.post("/applications", sent)
    assert answer.status_code == 422
    found = {(each["pointer"], each["code"]) for each in answer.json()["errors"]}
    assert found == {
        ("/application/iin", "json_shape"),
        ("/application/surname", "json_unknown"),
        ("/came", "json_missing"),
        ("/signed", "json_shape"),
    }
    assert b"870412300123" not in answer.content and "Омарова" not in answer.content.decode()


def test_an_address_that_is_none_and_a_method_it_does_not_know(college1: int) -> None:
    it = machine(college1)
    assert it.get("/nothing").json()["type"] == "/api/v1/problems/not-found"
    answer = it.post(NOBODYS, {})
    assert (answer.status_code, answer.json()["type"], answer.headers["Allow"]) == (
        405,
        "/api/v1/problems/method",
        "GET",
    )


def test_a_head_is_a_get_without_its_body(college1: int) -> None:
    it = machine(college1)
    answer = it.client.head(f"/api/v1{NOBODYS}", headers=it.headers())
    assert (answer.status_code, answer.content) == (404, b"")


def test_a_database_that_is_away_is_worth_asking_again(college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    it = machine(college1)

    def away(_public: str) -> None:
        raise OperationalError("the connection is lost: host=10.0.0.1")

    monkeypatch.setattr(api_tokens, "held", away)
    answer = it.get(NOBODYS)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "10")
    assert b"10.0.0.1" not in answer.content


def test_a_fault_of_ours_says_nothing_of_itself(college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    it = machine(college1)

    def broken(_public: str) -> None:
        raise ZeroDivisionError("870412300123")

    monkeypatch.setattr(api_tokens, "held", broken)
    answer = it.get(NOBODYS)
    assert (answer.status_code, answer.json()["type"]) == (500, "/api/v1/problems/broken")
    assert b"870412300123" not in answer.content


def test_no_answer_is_kept_by_anybody_on_the_way(college1: int) -> None:
    assert machine(college1).get(NOBODYS).headers["Cache-Control"] == "private, no-store"
