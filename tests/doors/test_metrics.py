"""`/metrics`: numbers for whoever brings the token, no page for anybody else; nothing personal in it."""

from datetime import timedelta

import pytest
from django.db import OperationalError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from prometheus_client.parser import text_string_to_metric_families
from pytest_django.fixtures import Settings

from telnusqa.acts.give_token import give_token
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.scope import Scope
from telnusqa.doors.ops import figures
from telnusqa.store.models import CaseRow, ErrandRow
from telnusqa.store.read import figures as read
from tests.cast import NOW, filed

TOKEN = "a-token-of-many-letters"


@pytest.fixture(autouse=True)
def asked_anew(settings: Settings) -> None:
    settings.TELNUSQA_METRICS_TOKEN = TOKEN
    figures.forget()


def shown(client: Client, token: str = TOKEN) -> dict[tuple[str, tuple[str, ...]], float]:
    """Every sample by its name and the values of its labels."""
    answer = client.get("/metrics", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 200, answer.status_code
    families = text_string_to_metric_families(answer.content.decode())
    return {(one.name, tuple(one.labels.values())): one.value for family in families for one in family.samples}


@pytest.mark.parametrize("brought", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}", TOKEN, f"Bearer {TOKEN}x"])
def test_without_the_token_there_is_no_such_page(db: None, client: Client, brought: str) -> None:
    assert client.get("/metrics", headers={"Authorization": brought}).status_code == 404


@pytest.mark.parametrize("brought", ["", "Bearer", "Bearer "])
def test_without_a_token_in_the_settings_nobody_has_it(
    db: None, client: Client, settings: Settings, brought: str
) -> None:
    settings.TELNUSQA_METRICS_TOKEN = ""
    assert client.get("/metrics", headers={"Authorization": brought}).status_code == 404


def test_requests_are_counted_by_route_and_never_by_path(db: None, client: Client) -> None:
    before = shown(client)
    client.get("/service/?iin=990101300000")
    client.get("/v/7HQ2SECRETTOKEN990101300000")
    client.get("/college/case/990101300000/no-such-page")
    client.generic("ODD990101300000", "/service/")
    after = shown(client)
    grown = {key for key in after if after[key] > before.get(key, 0) and key[0] == "telnusqa_requests_total"}
    assert ("telnusqa_requests_total", ("public", "GET", "service", "200")) in grown
    assert {labels[1] for _, labels in grown} <= {"GET", "other"}
    assert "990101300000" not in str(after)
    assert "SECRET" not in str(after)
    assert after["telnusqa_request_seconds_count", ("public", "GET")] > before.get(
        ("telnusqa_request_seconds_count", ("public", "GET")), 0
    )


def test_errands_terms_and_cases_are_told_by_kind(college1: int, client: Client) -> None:
    number = filed()
    ErrandRow.objects.all().delete()
    now = figures.access.now()
    for n, (minutes, error) in enumerate([(-60, ""), (-5, "NeighbourSilent"), (60, "")]):
        ErrandRow.objects.create(
            kind="tell",
            subject="x",
            step=str(n),
            payload="{}",
            asked_at=NOW,
            due=now + timedelta(minutes=minutes),
            last_error=error,
        )
    told = shown(client)
    counted = {state: told["telnusqa_errands", ("tell", state)] for state in ("due", "later", "failing")}
    assert counted == {"due": 2, "later": 1, "failing": 1}
    assert 3600 <= told["telnusqa_errand_lag_seconds", ("tell",)] < 3700
    assert told["telnusqa_cases", ("registered",)] == 1
    assert told["telnusqa_terms", ("overdue",)] + told["telnusqa_terms", ("soon",)] <= 1
    assert told["telnusqa_database_answers", ()] == 1
    CaseRow.objects.filter(number=number).update(due_on=NOW.date() - timedelta(days=9000))
    figures.forget()
    assert shown(client)["telnusqa_terms", ("overdue",)] == 1


def test_the_end_of_a_token_is_told_before_it_comes(college1: int, client: Client) -> None:
    now = figures.access.now()
    for days in (300, 20, 1, -1):
        give_token(
            college1,
            "АЖ",
            [Scope.STATUS_READ],
            expires_at=now + timedelta(days=days),
            by=ADMINISTRATOR,
            happened_at=NOW,
        )
    told = shown(client)
    counted = {state: told["telnusqa_tokens", (state,)] for state in ("works", "ends_soon", "ended")}
    assert counted == {"works": 3, "ends_soon": 2, "ended": 1}


def test_a_database_that_is_away_is_told_and_counts_are_still_shown(
    db: None, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_now: object) -> None:
        raise OperationalError("away")

    asked = ("telnusqa_requests_total", ("public", "GET", "service", "200"))
    client.get("/service/")
    before = shown(client)[asked]
    monkeypatch.setattr(figures.figures, "errands", away)
    figures.forget()
    client.get("/service/")
    told = shown(client)
    assert told["telnusqa_database_answers", ()] == 0
    assert told[asked] == before + 1


def test_no_question_reads_every_case_that_is_over_but_the_seldom_one(db: None) -> None:
    """The plans: open cases by their partial index, errands by theirs."""
    asks = {
        "case_open_by": lambda: read.terms(NOW.date()),
        "case_open": read.open_by_state,
        "errand_waiting": lambda: read.errands(NOW),
    }
    for index, ask in asks.items():
        with CaptureQueriesContext(connection) as asked:
            ask()
        (query,) = [each["sql"] for each in asked.captured_queries]
        assert index in _plan(query), query


def _plan(query: str) -> str:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":  # a table of a few rows is read whole unless that is forbidden
            cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(("EXPLAIN " if connection.vendor == "postgresql" else "EXPLAIN QUERY PLAN ") + query)
        return str(cursor.fetchall())


def test_looking_often_asks_the_database_seldom(db: None, client: Client) -> None:
    shown(client)
    with CaptureQueriesContext(connection) as asked:
        shown(client)
    assert len(asked) == 0
