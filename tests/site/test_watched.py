"""A line for each request: its route, how it was answered, the case once opened; nothing typed and no path."""

import json
import logging
import logging.config
from collections.abc import Iterator
from io import StringIO

import pytest
import structlog
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from telnusqa.acts.give_token import give_token
from telnusqa.core.errand import Errand, ErrandKind
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.scope import Scope
from telnusqa.doors.jobs import worker
from telnusqa.site.logs import logging_of
from telnusqa.store.models import ApiTokenRow
from tests.cast import Staff, filed


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[StringIO]:
    """What is written while a test runs; every logger writes anew afterwards."""
    stream = StringIO()
    chosen = logging_of("INFO")
    chosen["handlers"]["stderr"]["stream"] = stream
    logging.config.dictConfig(chosen)
    yield stream
    logging.config.dictConfig(logging_of("INFO"))


def told(stream: StringIO, event: str) -> list[dict[str, object]]:
    return [line for line in map(json.loads, stream.getvalue().splitlines()) if line["event"] == event]


def test_a_request_is_told_by_its_route(db: None, client: Client, lines: StringIO) -> None:
    answer = client.get("/service/?iin=990101300000")
    [line] = told(lines, "answered")
    assert (line["route"], line["method"], line["status"]) == ("service", "GET", 200)
    assert isinstance(line["ms"], int)
    assert line["request"] == answer.headers["X-Request-ID"]
    assert "case" not in line
    assert "990101300000" not in lines.getvalue()


def test_a_case_is_named_once_it_is_opened_and_not_before(saule: Staff, zhandos: Staff, lines: StringIO) -> None:
    number = filed()
    saule.client().get(f"/college/case/{number}/")
    zhandos.client().get(f"/college/case/{number}/")
    ours, theirs = [line for line in told(lines, "answered") if line["route"] != "account_login"][-2:]
    assert (ours["case"], ours["status"]) == (number, 200)
    assert ("case" in theirs, theirs["status"]) == (False, 404)


def test_who_was_refused_is_told_by_their_account_or_token_and_nobody_by_a_name(
    saule: Staff, zhandos: Staff, client: Client, lines: StringIO
) -> None:
    number = filed()
    zhandos.client().get(f"/college/case/{number}/")
    client.get(f"/college/case/{number}/")
    for scopes in (list(Scope), [Scope.STATUS_READ]):
        token = give_token(zhandos.home, "Колледж", scopes, by=ADMINISTRATOR, happened_at=timezone.now())
        client.get(f"/api/v1/applications/{number}", headers={"Authorization": f"Bearer {token}"})
    client.get(f"/api/v1/applications/{number}", headers={"Authorization": f"Bearer {token}x"})
    refused = [
        (line["status"], line.get("who", "")) for line in told(lines, "answered") if "login" not in line["route"]
    ]
    first, second = (f"token:{row.public}" for row in ApiTokenRow.objects.order_by("pk"))
    assert refused[-5:] == [(404, zhandos.actor.code), (302, ""), (404, first), (403, second), (401, "")]
    assert not any(name in lines.getvalue() for name in ("zhandos", token))


@pytest.mark.parametrize("name", ["short", "with space in it", 'x"}\n{"event":"forged', "990101300000", "a" * 65])
def test_no_line_is_forged_by_a_header(
    db: None, client: Client, lines: StringIO, settings: Settings, name: str
) -> None:
    settings.TELNUSQA_PROXIES = 1
    client.get("/service/", headers={"X-Request-ID": name, "User-Agent": '\n{"event":"forged"}'})
    assert name not in [line["request"] for line in told(lines, "answered")]
    assert told(lines, "forged") == []
    assert len(lines.getvalue().splitlines()) == 1


def test_a_name_our_proxy_gave_is_kept_and_a_strangers_is_not(
    db: None, client: Client, lines: StringIO, settings: Settings
) -> None:
    given = {"X-Request-ID": "proxy-abcdef-1"}
    settings.TELNUSQA_PROXIES = 0
    client.get("/service/", headers=given)
    settings.TELNUSQA_PROXIES = 1
    client.get("/service/", headers=given)
    first, second = (line["request"] for line in told(lines, "answered"))
    assert first != second == "proxy-abcdef-1"


def test_what_asks_all_the_time_is_not_written_down(db: None, client: Client, lines: StringIO) -> None:
    for page in ("/healthz", "/readyz", "/static/now/nothing.css"):
        client.get(page)
    assert [line["route"] for line in told(lines, "answered")] in ([], ["none"])


def test_every_line_of_an_errand_names_it_and_its_case(
    db: None, lines: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = filed_elsewhere()
    errand = Errand(id=7, home=1, kind=ErrandKind.TELL, subject=number, step="1:x", payload={}, attempts=1)
    monkeypatch.setattr(worker, "lease_errand", lambda **_: errand)
    monkeypatch.setattr(worker, "end_errand", lambda *_, **__: None)
    monkeypatch.setitem(worker.RUNS, ErrandKind.TELL, lambda *_: structlog.get_logger("deep").info("deep inside"))
    assert worker.run_next(None)  # type: ignore[arg-type]
    for line in (*told(lines, "deep inside"), *told(lines, "an errand was run")):
        assert (line["errand"], line["kind"], line["case"]) == (7, "tell", number)


def filed_elsewhere() -> str:
    """A number that can be one; no case is needed."""
    from telnusqa.core.serial import ALPHABET, check_character

    body = ALPHABET[1] * 8
    return body + check_character(body)
