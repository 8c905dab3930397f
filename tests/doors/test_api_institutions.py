"""`GET /api/v1/institutions/resolve`: whom a name means, and who issues today."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from telnusqa.acts import count_resolve
from tests.places import liquidated, merged_twice

WHERE = "/api/v1/institutions/resolve"
pytestmark = pytest.mark.django_db


def asked(status: int = 200, **query: str) -> dict[str, Any]:
    answer = Client().get(WHERE, query, headers={"Accept-Language": query.get("language", "kk")})
    assert answer.status_code == status, answer.content
    found: dict[str, Any] = answer.json()
    return found


def test_a_school_merged_twice_is_answered_with_the_college_of_today(college1: int) -> None:
    merged_twice(college1)
    answer = asked(name="ПТУ-9", year="1985", language="ru")
    (candidate,) = answer["candidates"]
    (issuer,) = candidate["issuers"]
    assert answer["known"]
    assert (candidate["bin"], candidate["name"]) == (None, "ГПТУ № 9")
    assert (issuer["role"], issuer["bin"], issuer["takes_applications"]) == ("successor", "960940000175", True)
    assert [(step["fate"], step["on"], step["act_number"]) for step in issuer["steps"]] == [
        ("merged", "1996-07-01", "А-9/1203"),
        ("merged", "2008-09-01", "А-9/1203"),
    ]
    assert (
        issuer["why"][1]
        == "1 июля 1996 года: присоединено к «Есильский монтажный техникум» (решение № А-9/1203 от 4 августа 2008 года)"
    )
    assert issuer["why"][-1] == "Дубликат выдаёт правопреемник: КГКП «Колледж Ақбұлақ»"


def test_a_liquidated_college_is_answered_with_its_archive(archive: int) -> None:
    liquidated(archive)
    (candidate,) = asked(name="тургайский совхоз техникум", year="1985", language="en")["candidates"]
    (issuer,) = candidate["issuers"]
    assert candidate["matched"]["former"] and candidate["matched"]["until"] == "1993-08-31"
    assert (issuer["role"], issuer["takes_applications"]) == ("archive", False)
    assert issuer["address"] == "город Астана, улица Тауелсиздик, 3"
    assert issuer["why"][0] == "Former name: Торғай совхоз-техникумы (1971–1993)"


def test_an_archive_nobody_named_is_told_as_such(db: None) -> None:
    liquidated(None)
    (candidate,) = asked(name="Торғай ауыл шаруашылығы колледжінен")["candidates"]
    (issuer,) = candidate["issuers"]
    assert (issuer["role"], issuer["bin"], issuer["name"]) == ("unknown_archive", None, None)


def test_one_that_stands_issues_itself(college1: int) -> None:
    (candidate,) = asked(name="Ақбұлақ колледжі")["candidates"]
    assert [issuer["role"] for issuer in candidate["issuers"]] == ["itself"]
    assert candidate["issuers"][0]["why"][-1] == "Телнұсқаны өзі береді"


def test_we_do_not_know_rather_than_a_wrong_one(college1: int) -> None:
    assert asked(name="Новосибирский речной техникум") == {"known": False, "sure": False, "candidates": []}


def test_all_that_is_wrong_with_a_question_is_told_at_once(db: None) -> None:
    told = asked(422, name=" ", year="19", language="ru")["errors"]
    assert [(each["field"], each["code"]) for each in told] == [("name", "missing"), ("year", "year")]
    assert told[0]["detail"] == "Заполните это поле"
    told = asked(422, name="x" * 301, language="de")["errors"]
    assert [(each["field"], each["code"]) for each in told] == [("name", "too_long"), ("language", "unknown_choice")]


def test_a_list_of_names_is_not_read_this_way(college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(count_resolve, "MOST", 2)
    for _ in range(2):
        asked(name="Ақбұлақ")
    (told,) = asked(429, name="Ақбұлақ")["errors"]
    assert told["code"] == "too_often"


def test_a_name_entered_now_is_found_at_once(college1: int, archive: int) -> None:
    assert not asked(name="Тургайский совхоз-техникум")["known"]
    liquidated(archive)
    assert asked(name="Тургайский совхоз-техникум")["known"]


def test_every_answer_is_declared(db: None) -> None:
    told = Client().get("/api/v1/openapi.json").json()
    answers = told["paths"]["/api/v1/institutions/resolve"]["get"]["responses"]
    assert sorted(answers) == ["200", "400", "405", "422", "429", "500", "503"]
    assert Client().get("/api/v1/docs").status_code == 404
    assert Client().post(WHERE).status_code == 405


def test_an_answer_asks_the_database_a_few_times(college1: int) -> None:
    merged_twice(college1)
    asked(name="ПТУ-9")
    with CaptureQueriesContext(connection) as queries:
        asked(name="ПТУ-9")
    assert len(queries) <= 12, [each["sql"] for each in queries]
