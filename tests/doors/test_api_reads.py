"""What machines read beside a case itself: its term, its papers, lists of cases, terms in general."""

import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from telnusqa.acts.check_register import check_register
from telnusqa.core.cursor import cursor_of
from telnusqa.core.language import Language
from telnusqa.core.serial import CaseNumber
from telnusqa.store.models import CaseRow, LookRow
from telnusqa.store.read import cases, looks
from telnusqa.words.looked import looked_as
from tests.acts.test_a_case_from_end_to_end import approved, record_id
from tests.cast import NOW, Staff, filed
from tests.doors.machine import Machine, machine
from tests.still import stand_still

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]


@pytest.fixture
def college(gulnar: Staff) -> Machine:
    """The first college's own system, for its clerk."""
    return machine(gulnar.home, officer="gulnar")


def test_a_term_is_told_with_its_days_and_why(college: Machine) -> None:
    number = college.file().json()["number"]
    told = college.get(f"/applications/{number}/term").json()
    assert (told["registered_on"], told["due_on"], told["unit"]) == ("2026-11-23", "2026-12-14", "working")
    assert told["days"][0]["why"] == "start" and told["days"][-1]["day"] == "2026-12-14"
    assert told["days"][-1]["ordinal"] == told["length"]
    assert told["clause_name"] in " ".join(told["explanation"])
    assert not LookRow.objects.exists()


def test_the_papers_of_a_case_are_listed_and_read(college: Machine, gulnar: Staff) -> None:
    number = college.file().json()["number"]
    told = college.get(f"/applications/{number}/documents").json()["documents"]
    assert [each["id"] for each in told] == ["receipt", "application", "original"]
    assert not LookRow.objects.exists()
    answer = college.get(told[0]["link"].removeprefix("/api/v1"))
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/pdf")
    assert answer.content.startswith(b"%PDF")
    assert LookRow.objects.get().purpose == "document"
    assert college.get(f"/applications/{number}/documents/diploma.pdf").status_code == 404


def test_nobody_elses_papers_are_read(college: Machine, zhandos: Staff) -> None:
    number = college.file().json()["number"]
    stranger = machine(zhandos.home)
    for path in ("documents", "documents/receipt.pdf", "term"):
        assert stranger.get(f"/applications/{number}/{path}").status_code == 404
    assert not LookRow.objects.exists()


def pages(it: Machine, path: str) -> list[list[str]]:
    found, where = [], path
    while where:
        told = it.get(where).json()
        found.append([each["number"] for each in told["cases"]])
        where = (told["next"] or "").removeprefix("/api/v1")
    return found


def test_a_list_by_due_date_is_leafed_through_to_its_end(college: Machine) -> None:
    numbers = [filed(NOW + timedelta(days=day)) for day in (3, 1, 2, 1, 0)]
    due = [n for _, n in sorted((CaseRow.objects.get(number=n).due_on, n) for n in numbers)]
    assert pages(college, "/applications?limit=2") == [due[:2], due[2:4], due[4:]]
    assert pages(college, "/applications") == [due]
    assert pages(college, "/applications?state=ready") == [[]]
    assert pages(college, "/applications?state=registered&limit=3") == [due[:3], due[3:]]
    day = CaseRow.objects.get(number=due[2]).due_on
    assert pages(college, f"/applications?due_from={day}&due_to={day}&limit=1") == [
        [n] for n in due if CaseRow.objects.get(number=n).due_on == day
    ]
    assert not LookRow.objects.exists()


def test_a_list_in_a_state_shows_what_is_there(college: Machine, saule: Staff) -> None:
    case = approved(saule)
    filed()
    (told,) = college.get("/applications?state=approved").json()["cases"]
    assert (told["number"], told["state"], told["version"]) == (case.number, "approved", case.version)


def test_the_corporation_lists_what_it_took_in(bolat: Staff, college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    it, numbers = machine(bolat.home, officer="bolat"), []
    for minute in range(5):
        stand_still(monkeypatch, NOW + timedelta(minutes=minute))
        numbers.append(it.file().json()["number"])
    filed()
    assert pages(it, "/applications?limit=2") == [numbers[:-3:-1], numbers[-3:-5:-1], numbers[:1]]
    answer = it.get("/applications?state=ready&due_to=2026-12-01&order=submitted")
    assert [each["field"] for each in answer.json()["errors"]] == ["state", "due_to"]


def test_the_corporation_lists_by_state_and_due_date_what_it_took_in(
    bolat: Staff, saule: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    it, numbers = machine(bolat.home, officer="bolat"), []
    for day in (3, 1, 2, 1, 0):
        stand_still(monkeypatch, NOW + timedelta(days=day))
        numbers.append(it.file().json()["number"])
    filed()
    due = [n for _, n in sorted((CaseRow.objects.get(number=n).due_on, n) for n in numbers)]
    assert pages(it, "/applications?order=due&limit=2") == [due[:2], due[2:4], due[4:]]
    assert pages(it, "/applications?state=registered&limit=3") == [due[:3], due[3:]]
    day = CaseRow.objects.get(number=due[2]).due_on
    same = [[n] for n in due if CaseRow.objects.get(number=n).due_on == day]
    assert pages(it, f"/applications?due_from={day}&due_to={day}&limit=1") == same
    case = cases.by_number(CaseNumber(due[0]))
    chosen = check_register(case.number, record_id(), seen=case.version, by=saule.actor, happened_at=NOW)
    assert pages(it, "/applications?state=checking") == [[chosen.number]]
    assert pages(it, "/applications?state=registered") == [due[1:]]
    assert not LookRow.objects.exists()


def test_only_a_counter_has_an_order_of_intake(college: Machine) -> None:
    for order in ("submitted", "newest"):
        answer = college.get(f"/applications?order={order}")
        assert [(each["field"], each["code"]) for each in answer.json()["errors"]] == [("order", "unknown_choice")]


def test_all_that_is_wrong_with_a_list_is_told_at_once(college: Machine, college2: int) -> None:
    answer = college.get("/applications?state=lost&due_from=x&due_to=2026-13-01&limit=101&cursor=x")
    assert answer.status_code == 422
    assert [(each["field"], each["code"]) for each in answer.json()["errors"]] == [
        ("state", "unknown_choice"),
        ("due_from", "day"),
        ("due_to", "day"),
        ("limit", "whole_between"),
        ("cursor", "cursor_unknown"),
    ]
    moment = cursor_of((NOW, CaseNumber("000000000")))
    assert college.get(f"/applications?cursor={moment}").status_code == 422


def test_a_list_of_a_hundred_asks_as_much_as_one_of_one(college: Machine) -> None:
    for _ in range(3):
        filed()
    counts = []
    for limit in (1, 100):
        with CaptureQueriesContext(connection) as asked:
            college.get(f"/applications?limit={limit}")
        counts.append(len(asked))
    assert counts == [5, 2]  # the first notes the day of use


def test_a_term_is_answered_to_anybody(db: None) -> None:
    it = Machine()
    told = it.get("/terms?on=2026-11-23&channel=portal&at=10:00").json()
    assert (told["edition"], told["due_on"]) == ("2023", "2026-12-14")
    assert it.get("/terms").status_code == 200
    wrong = it.get("/terms?act=x&channel=y&body=z&on=2026-99-99&at=25:61&edition=1999")
    assert wrong.status_code == 422
    assert {each["field"] for each in wrong.json()["errors"]} == {"act", "channel", "body", "on", "at", "edition"}
    assert it.get("/terms?on=1990-01-01").json()["errors"][0]["code"] == "no_text_that_day"
    assert it.get("/terms?on=x-").status_code == 422


def test_each_kind_of_problem_has_its_address(db: None) -> None:
    told = Machine().get("/problems/changed").json()
    assert (told["status"], told["type"]) == (412, "/api/v1/problems/changed")
    assert Machine().get(f"/problems/{uuid.uuid4()}").status_code == 404


def test_every_operation_tells_its_scope_and_its_problems(db: None) -> None:
    told: dict[str, Any] = Machine().client.get("/api/v1/openapi.json").json()
    assert told["components"]["securitySchemes"]["Bearer"]["scheme"] == "bearer"
    open_to_all = {"resolve", "terms", "problem"}
    for path, methods in told["paths"].items():
        for method, operation in methods.items():
            answers = operation["responses"]
            assert {"400", "405", "500", "503"} <= answers.keys()
            for status, answer in answers.items():
                if int(status) >= 400:
                    assert list(answer["content"]) == ["application/problem+json"], (path, status)
            scoped = bool(operation.get("security"))
            assert scoped == (not any(path.endswith(f"/{each}") or f"/{each}s" in path for each in open_to_all)), path
            if scoped:
                assert {"401", "403", "429"} <= answers.keys(), (path, method)
                ((scope,),) = (each["Bearer"] for each in operation["security"])
                assert ":" in scope


def test_the_applicant_sees_that_a_machine_looked_and_whose_it_is(college: Machine, gulnar: Staff) -> None:
    number = CaseNumber(college.file().json()["number"])
    college.officer = ""
    college.get(f"/applications/{number}")
    (look,) = looks.of_case(number, gulnar.home, own=False).looks
    assert look.viewer == looks.Viewer("", gulnar.home, ())
    assert looked_as("", (), "Ақбұлақ колледжі", Language.KK) == "Ақпараттық жүйе · Ақбұлақ колледжі"
