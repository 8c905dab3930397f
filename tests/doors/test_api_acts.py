"""A case from filing to handover by a machine, each act of a person; and everything that refuses one."""

import json
from typing import Any

import pytest

from telnusqa.acts.decide import decide
from telnusqa.core.case import Version
from telnusqa.core.language import Language
from telnusqa.store.models import CaseRow, LineRow, LookRow
from telnusqa.words.step import step
from tests.acts.test_a_case_from_end_to_end import ready, record_id
from tests.cast import NOW, Staff, filed
from tests.doors.machine import CARD, Machine, machine

ARCHIVE = "941240000163"
HOLDER = {"came": {"came": "holder"}, "paper": "id_card", "identity": CARD["identity_number"], "receipt": True}
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]


@pytest.fixture
def college(gulnar: Staff, saule: Staff) -> Machine:
    """The first college's own system, for its executor."""
    return machine(gulnar.home, officer="saule")


def act(college: Machine, number: str, what: str, sent: dict[str, Any], seen: object = 1) -> Any:
    return college.post(f"/applications/{number}/{what}", sent, **{"If-Match": f'"{seen}"'})


def codes(answer: Any) -> list[tuple[str, str]]:
    return [(each["field"], each["code"]) for each in answer.json()["errors"]]


def test_a_record_is_found_and_chosen_and_the_duplicate_decided(college: Machine, saule: Staff) -> None:
    number = filed()
    found = college.post("/register/search", {"by": "document", "document": "ТКБ 0123456"})
    assert found.status_code == 200, found.content
    (record,) = found.json()["records"]
    assert (record["document"], record["stands"], record["why"]) == ("ТКБ 0123456", True, ["number"])
    assert LookRow.objects.get().viewer == f"staff:{saule.id}"
    chosen = act(college, number, "record", {"record": record["id"]})
    assert (chosen.status_code, chosen.json()["state"], chosen.headers["ETag"]) == (200, "checking", '"2"')
    decided = act(college, number, "decision", {"verdict": "issue"}, 2)
    assert (decided.status_code, decided.json()["state"], decided.json()["version"]) == (200, "approved", 3)
    line = LineRow.objects.get(chain=f"case:{number}", kind="decided")
    body = json.loads(line.body)
    assert (line.by, body["door"], body["facts"]["token"]) == (f"staff:{saule.id}", "api", college.token.split("_")[1])


def test_a_ready_duplicate_is_handed_over_or_all_that_lacks_told(college: Machine, marat: Staff, saule: Staff) -> None:
    case = ready(saule, marat)
    college.officer = "gulnar"
    answer = act(college, case.number, "handover", {"came": {"came": ""}, "paper": "card"}, case.version)
    assert answer.status_code == 422
    assert [field for field, _ in codes(answer)][:3] == ["came", "paper", "identity"]
    assert len(codes(answer)) > 3
    assert answer.json()["errors"][0]["pointer"] == "/came/came"
    done = act(college, case.number, "handover", HOLDER, case.version)
    assert (done.status_code, done.json()["state"]) == (200, "handed_over"), done.content
    again = act(college, case.number, "handover", HOLDER, case.version + 1)
    assert (again.status_code, again.json()["type"]) == (409, "/api/v1/problems/not-now")


def test_the_applicant_is_asked_for_what_is_missing(college: Machine) -> None:
    number = filed()
    answer = act(college, number, "correction", {"topics": ["salary"], "until": "2026-11-32"})
    assert codes(answer) == [("topics", "unknown_choice"), ("text", "missing"), ("until", "day")]
    sent = {"topics": ["speciality"], "text": "Қандай мамандық?", "until": "2026-11-27"}
    answer = act(college, number, "correction", sent)
    assert (answer.status_code, answer.json()["state"]) == (200, "correction_asked"), answer.content


def test_the_wrong_college_sends_it_on(college: Machine, college2: int) -> None:
    number = filed()
    answer = act(college, number, "forwarding", {"reason": "wrong_college", "to": "960940000175"})
    assert codes(answer) == [("to", "no_such_institution")]
    answer = act(college, number, "forwarding", {"reason": "wrong_college", "to": "010240000355", "note": "Сіздікі"})
    assert (answer.status_code, answer.json()["state"]) == (200, "forwarded"), answer.content
    assert act(college, filed(), "forwarding", {"reason": "", "to": ""}).status_code == 422


def test_an_archive_is_told_of_or_asked(college: Machine, archive: int) -> None:
    for sent, code in (
        ({}, "missing"),
        ({"archive_here": "1"}, "no_such_archive"),
        ({"archive_here": ARCHIVE, "archive": "Архив"}, "archive_twice"),
    ):
        answer = act(college, filed(), "forwarding", {"reason": "archive"} | sent)
        assert code in [each for _, each in codes(answer)]
    answer = act(college, filed(), "forwarding", {"reason": "archive", "archive_here": ARCHIVE})
    assert answer.status_code == 200, answer.content
    typed = {"reason": "archive", "archive": "Қалалық архив", "archive_address": "Тәуелсіздік көшесі, 3"}
    assert act(college, filed(), "forwarding", typed).status_code == 200


def test_who_acts_second_is_told_who_won(college: Machine, saule: Staff, dina: Staff) -> None:
    number = filed()
    act(college, number, "record", {"record": str(record_id())})
    decide(number, seen=Version(2), by=dina.actor, happened_at=NOW)
    answer = act(college, number, "decision", {"verdict": "issue"}, 2)
    assert (answer.status_code, answer.json()["type"]) == (412, "/api/v1/problems/changed")
    assert answer.json()["won"]["by"] == "Әлімова Д."
    assert answer.json()["won"]["did"] == step("decided", Language.EN)


@pytest.mark.parametrize(
    ("sent", "status"),
    [("", 428), ("1", 422), ("*", 422), ('W/"1"', 422), ('"x"', 422), ('"²"', 422), ('""', 422), (f'"{10**12}"', 422)],
)
def test_what_was_seen_is_needed(college: Machine, sent: str, status: int) -> None:
    number = filed()
    headers = {"If-Match": sent} if sent else {}
    answer = college.post(f"/applications/{number}/decision", {"verdict": "issue"}, **headers)
    assert answer.status_code == status
    assert CaseRow.objects.get().last_seq == 1


def test_what_the_act_refuses_is_a_problem_with_its_clause(college: Machine) -> None:
    number = filed()
    answer = act(college, number, "decision", {"verdict": "maybe"})
    assert codes(answer) == [("verdict", "unknown_choice")]
    assert answer.json()["errors"][0]["clause"] == "2023:5" and answer.json()["errors"][0]["clause_name"]
    answer = act(college, number, "decision", {"verdict": "issue"})
    assert (answer.status_code, answer.json()["type"]) == (409, "/api/v1/problems/not-now")
    assert act(college, number, "record", {"record": "x"}).status_code == 422
    assert act(college, number, "record", {"record": "999999999"}).status_code == 404


@pytest.mark.parametrize(
    "what", ["record", "decision", "intended-refusal", "hearing", "correction", "forwarding", "handover"]
)
def test_an_act_is_of_an_officer_with_the_right_at_the_cases_own_college(
    college: Machine, zhandos: Staff, bolat: Staff, what: str
) -> None:
    number = filed()
    sent = {"came": {}} if what == "handover" else {}
    for named in ("", "zhandos", "bolat", "gulnar" if what != "handover" else "nobody"):
        college.officer = named
        assert codes(act(college, number, what, sent))[0][0] == "Telnusqa-Officer"
    for stranger in (machine(zhandos.home, officer="zhandos"), machine(bolat.home, officer="bolat")):
        assert act(stranger, number, what, sent).status_code == 404
    assert CaseRow.objects.get().last_seq == 1


def test_the_corporation_acts_on_no_case_it_took_in(bolat: Staff, college1: int) -> None:
    it = machine(bolat.home, officer="bolat")
    number = it.file().json()["number"]
    assert it.get(f"/applications/{number}/status").status_code == 200
    assert act(it, number, "decision", {"verdict": "issue"}).status_code == 404


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ({}, "choose_one"),
        ({"by": "phone"}, "unknown_choice"),
        ({"by": "iin", "iin": "1"}, "iin_length"),
        ({"by": "name"}, "missing"),
        ({"by": "document", "document": "x"}, "document_number"),
    ],
)
def test_a_search_that_cannot_be_read_is_told(college: Machine, sent: dict[str, str], code: str) -> None:
    answer = college.post("/register/search", sent)
    assert answer.status_code == 422 and code in [each for _, each in codes(answer)]


def test_a_register_is_searched_by_its_own_college_alone(college: Machine, zhandos: Staff) -> None:
    named = {"by": "name", "surname": "Омарова", "given": "Әлия"}
    assert [each["name"]["given"] for each in college.post("/register/search", named).json()["records"]] == ["Әлия"]
    assert machine(zhandos.home, officer="zhandos").post("/register/search", named).json()["records"] == []
    college.officer = "gulnar"
    assert codes(college.post("/register/search", named)) == [("Telnusqa-Officer", "officer_unknown")]
