"""`POST /api/v1/applications`, and the case it becomes."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from telnusqa.core.scope import Scope
from telnusqa.store.models import CaseRow, IntakeRow, LineRow, LookRow, RequestKeyRow
from tests.cast import Staff
from tests.doors.machine import Machine, body, machine

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]


@pytest.fixture
def office(gulnar: Staff) -> Machine:
    """The first college's own system, for its clerk."""
    return machine(gulnar.home, officer="gulnar")


@pytest.fixture
def corporation_system(bolat: Staff, college1: int) -> Machine:
    """The Corporation's system, for Bolat."""
    return machine(bolat.home, officer="bolat")


def test_a_college_files_over_its_own_counter(office: Machine, gulnar: Staff) -> None:
    answer = office.file()
    assert answer.status_code == 201, answer.content
    told = answer.json()
    row = CaseRow.objects.get()
    assert (row.number, row.home_id, row.office_id, row.channel) == (told["number"], gulnar.home, gulnar.home, "office")
    assert told["state"] == "registered" and told["registered_on"] == "2026-11-23"
    assert told["due_on"] == row.due_on.isoformat()
    assert answer.headers["Location"] == told["links"]["self"] == f"/api/v1/applications/{row.number}"
    line = LineRow.objects.get(chain=f"case:{row.number}")
    assert (line.by, json.loads(line.body)["door"]) == (f"staff:{gulnar.id}", "api")
    assert json.loads(line.body)["facts"]["token"] == office.token.split("_")[1]


def test_the_corporation_files_for_the_named_college(corporation_system: Machine, bolat: Staff, college1: int) -> None:
    told = corporation_system.file(request_number="К-17").json()
    row = CaseRow.objects.get()
    assert (row.home_id, row.office_id, row.channel) == (college1, bolat.home, "corporation")
    assert IntakeRow.objects.get().request_number == "К-17"
    assert corporation_system.get(f"/applications/{told['number']}/status").json()["state"] == "registered"


def test_all_that_is_wrong_is_told_at_once_with_place_and_clause(office: Machine) -> None:
    answer = office.file(form={"iin": "123", "wanted": "all", "phone": ""}, signed=False, language="de", after="x")
    assert (answer.status_code, answer.headers["Content-Type"]) == (422, "application/problem+json")
    told = answer.json()
    assert (told["type"], told["status"], told["instance"]) == (
        "/api/v1/problems/rejected",
        422,
        "/api/v1/applications",
    )
    found = {each["field"]: (each["pointer"], each["code"], each["clause"]) for each in told["errors"]}
    assert found == {
        "signed": ("/signed", "application_unsigned", ""),
        "after": ("/after", "no_such_refusal", ""),
        "iin": ("/application/iin", "iin_length", found["iin"][2]),
        "wanted": ("/application/wanted", "unknown_choice", "2023:A5"),
        "phone": ("/application/phone", "missing", found["phone"][2]),
        "language": ("/language", "unknown_choice", ""),
    }
    assert not CaseRow.objects.exists()


def test_a_problem_speaks_the_callers_language(office: Machine) -> None:
    for language, title in (
        ("kk", "Сұрау қабылданбады"),
        ("ru", "Запрос не принят"),
        ("en", "The request was rejected"),
    ):
        office.language = language
        answer = office.file(signed=False)
        assert (answer.json()["title"], answer.headers["Content-Language"]) == (title, language)


def test_the_same_key_and_body_is_answered_with_the_same(office: Machine) -> None:
    first, again = office.file("k-1"), office.file("k-1")
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert CaseRow.objects.count() == RequestKeyRow.objects.count() == 1


def test_the_same_key_with_another_body_is_refused(office: Machine) -> None:
    office.file("k-1")
    answer = office.file("k-1", form={"speciality": "Құрылыс"})
    assert (answer.status_code, answer.json()["type"]) == (422, "/api/v1/problems/key-reused")
    assert answer.json()["errors"][0]["field"] == "Idempotency-Key"
    assert CaseRow.objects.count() == 1


def test_a_key_is_the_organisations_own(office: Machine, corporation_system: Machine) -> None:
    assert office.file("k-1").json()["number"] != corporation_system.file("k-1").json()["number"]


@pytest.mark.parametrize(("key", "code"), [("", "key_missing"), ("a b", "key_shape"), ("x" * 65, "key_shape")])
def test_a_key_is_needed(office: Machine, key: str, code: str) -> None:
    answer = office.post("/applications", body(), **({"Idempotency-Key": key} if key else {}))
    assert answer.status_code == 422
    assert [(each["field"], each["code"]) for each in answer.json()["errors"]] == [("Idempotency-Key", code)]


@pytest.mark.parametrize(
    ("named", "code"),
    [
        ("", "officer_missing"),
        ("zhandos", "officer_unknown"),
        ("marat", "officer_unknown"),
        ("nobody", "officer_unknown"),
    ],
)
def test_a_person_takes_it_in(office: Machine, zhandos: Staff, marat: Staff, named: str, code: str) -> None:
    office.officer = named
    answer = office.file()
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, code)


def test_a_case_is_read_with_a_look_and_its_status_without(office: Machine) -> None:
    number = office.file().json()["number"]
    status = office.get(f"/applications/{number}/status")
    assert status.json() | {"due_on": ""} == {
        "number": number,
        "state": "registered",
        "status": "Registered",
        "registered_on": "2026-11-23",
        "due_on": "",
        "deemed_refused_on": None,
        "erased_on": None,
        "version": 1,
    }
    assert status.headers["ETag"] == '"1"'
    assert "Омарова" not in status.content.decode() and not LookRow.objects.exists()
    read = office.get(f"/applications/{number}")
    assert read.json()["application"]["applicant"]["surname"] == "Омарова"
    assert read.json()["home"] == "960940000175" and read.json()["holds_original"]
    look = LookRow.objects.get()
    assert (look.subject, look.viewer[:6]) == (f"case:{number}", "staff:")
    office.officer = ""
    assert office.get(f"/applications/{number}").status_code == 200
    assert LookRow.objects.filter(viewer=f"token:{office.token.split('_')[1]}").exists()


def test_nobody_elses_case_is_seen(office: Machine, corporation_system: Machine, zhandos: Staff) -> None:
    number = office.file().json()["number"]
    for stranger in (corporation_system, machine(zhandos.home)):
        stranger.officer = ""
        for path in (f"/applications/{number}", f"/applications/{number}/status"):
            answer = stranger.get(path)
            assert (answer.status_code, answer.json()["type"]) == (404, "/api/v1/problems/not-found")
    assert not LookRow.objects.exists()


def test_a_status_asks_the_database_twice_and_writes_nothing(office: Machine) -> None:
    number = office.file().json()["number"]
    office.get(f"/applications/{number}/status")
    with CaptureQueriesContext(connection) as asked:
        office.get(f"/applications/{number}/status")
    assert [each["sql"][:6] for each in asked] == ["SELECT", "SELECT"]


def test_what_a_token_does_not_bear_is_refused(gulnar: Staff) -> None:
    only = machine(gulnar.home, Scope.STATUS_READ, officer="gulnar")
    answer = only.file()
    assert (answer.status_code, answer.json()["type"]) == (403, "/api/v1/problems/scope")
    assert "applications:write" in answer.json()["detail"]


def test_a_day_no_text_or_calendar_is_held_for_is_told_at_its_field(office: Machine) -> None:
    for day in ("2009-06-27", "1931-01-05"):
        answer = office.file(happened_on=day, happened_hour="10:00")
        assert answer.status_code == 422, answer.content
        assert [each["pointer"] for each in answer.json()["errors"]] == ["/happened_on"]
