"""A college's own system on the way to a refusal: told, heard, refused, each act by who may and in its time."""

from dataclasses import replace
from typing import Any

import pytest

from telnusqa.acts.give_role import give_role
from telnusqa.acts.state_position import state_position
from telnusqa.core.case import Version
from telnusqa.core.event import ADMINISTRATOR, APPLICANT
from telnusqa.core.role import Role
from telnusqa.doors.api.v1.openapi import examples
from telnusqa.law.refusal_round import Stance
from telnusqa.store.models import LineRow, LookRow
from tests.acts.refusing import AFTER_HEARING
from tests.cast import NOW, Staff, filed
from tests.doors.machine import Machine, machine
from tests.still import stand_still

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]


@pytest.fixture
def college(saule: Staff, marat: Staff) -> Machine:
    """The first college's own system, for its executor."""
    return machine(saule.home, officer="saule")


def act(it: Machine, number: str, what: str, seen: int, sent: dict[str, Any] | None = None, **changes: Any) -> Any:
    body = {**(examples()[what.replace("-", "_")] if sent is None else sent), **changes}
    return it.post(f"/applications/{number}/{what}", body, **{"If-Match": f'"{seen}"'})


def codes(answer: Any) -> list[tuple[str, str, str]]:
    return [(each["field"], each["code"], each["clause"]) for each in answer.json()["errors"]]


def test_what_is_intended_is_heard_and_refused_by_the_head(
    college: Machine, marat: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = filed()
    told = act(college, number, "intended-refusal", 1)
    assert (told.status_code, told.json()["state"], told.headers["ETag"]) == (200, "hearing", '"2"'), told.content
    state_position(number, Stance.OBJECTION, "Диплом менікі", seen=Version(2), by=APPLICANT, happened_at=NOW)
    stand_still(monkeypatch, AFTER_HEARING)
    held = act(college, number, "hearing", 3)
    assert (held.status_code, held.json()["state"]) == (200, "heard"), held.content
    head = replace(college, officer="marat")
    (kept,) = head.get(f"/applications/{number}/refusals").json()["rounds"]
    assert (kept["ground"], kept["clause"], kept["objection_until"]) == ("untrue", "2023:9.1", "2026-11-25")
    assert [(each["stance"], each["text"]) for each in kept["positions"]] == [("objection", "Диплом менікі")]
    assert LookRow.objects.get().viewer == f"staff:{marat.id}"
    refused = act(head, number, "decision", 4, {"verdict": "refuse"})
    assert (refused.status_code, refused.json()["state"]) == (200, "refused"), refused.content
    (kept,) = head.get(f"/applications/{number}/refusals").json()["rounds"]
    assert (kept["end"], kept["refusal"], kept["held_on"], kept["came"]) == (
        "refused",
        "БТ-2026-0001",
        "2026-11-27",
        True,
    )
    line = LineRow.objects.get(chain=f"case:{number}", kind="refused")
    assert line.by == f"staff:{marat.id}" and '"door":"api"' in line.body and '"clause":"2023:9.1"' in line.body


@pytest.mark.parametrize(
    ("what", "sent"), [("decision", {"verdict": "refuse"}), ("hearing", None), ("decision", {"verdict": "not_refuse"})]
)
def test_nothing_is_refused_that_was_not_told(college: Machine, what: str, sent: dict[str, Any] | None) -> None:
    college.officer = "marat" if sent == {"verdict": "refuse"} else "saule"
    answer = act(college, filed(), what, 1, sent, **({"why": "Кітап табылды"} if sent else {}))
    assert (answer.status_code, answer.json()["type"]) == (409, "/api/v1/problems/not-now"), answer.content
    assert codes(answer) == [("", "refusal_not_told", "administrative-code:73")]
    assert answer.json()["errors"][0]["clause_name"]


def test_each_step_waits_for_its_day(college: Machine) -> None:
    number = filed()
    early = act(college, number, "intended-refusal", 1, hearing_on="2026-11-24")
    assert early.status_code == 422 and codes(early)[0][1:] == ("hearing_too_early", "administrative-code:73")
    act(college, number, "intended-refusal", 1)
    early = act(college, number, "hearing", 2, record_day="2026-11-23")
    assert early.status_code == 422 and "hearing_too_early" in [code for _, code, _ in codes(early)]
    early = act(college, number, "hearing", 2)
    assert early.status_code == 422 and "day_ahead" in [code for _, code, _ in codes(early)]
    head = replace(college, officer="marat")
    early = act(head, number, "decision", 2, {"verdict": "refuse"})
    assert (early.status_code, codes(early)) == (409, [("", "hearing_not_held", "administrative-code:74")])
    beside = act(college, number, "decision", 2, {"verdict": "issue"})
    assert (beside.status_code, codes(beside)) == (409, [("", "refusal_begun", "administrative-code:73")])


def test_the_head_decides_and_not_who_intended_it(
    college: Machine, saule: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = filed()
    act(college, number, "intended-refusal", 1)
    stand_still(monkeypatch, AFTER_HEARING)
    act(college, number, "hearing", 2)
    answer = act(college, number, "decision", 3, {"verdict": "refuse"})
    assert codes(answer) == [("Telnusqa-Officer", "officer_unknown", "")]
    give_role(saule.id, saule.home, Role.HEAD, since=NOW.date(), by=ADMINISTRATOR, happened_at=NOW)
    answer = act(college, number, "decision", 3, {"verdict": "refuse"})
    assert codes(answer) == [("by", "same_person", "policy:four-eyes")]


def test_all_that_an_intention_or_a_record_lacks_is_told(college: Machine) -> None:
    number = filed()
    answer = act(college, number, "intended-refusal", 1, {})
    assert {"ground", "reasoned", "hearing_on", "hearing_hour", "hearing_place"} <= {f for f, _, _ in codes(answer)}
    answer = act(college, number, "intended-refusal", 1, evidence=[], statement="")
    assert [(code, clause) for _, code, clause in codes(answer)] == [
        ("missing", "2023:9.1"),
        ("evidence_needed", "2023:9.1"),
    ]
    assert {each["pointer"] for each in answer.json()["errors"]} == {"/statement", "/evidence"}
    answer = act(college, number, "intended-refusal", 1, {"ground": "no_consent", "reasoned": "Жоқ"})
    assert ("ground", "consent_here", "2023:9.3") in codes(answer)
    act(college, number, "intended-refusal", 1)
    answer = act(college, number, "hearing", 2, {})
    assert codes(answer) == [("came", "choose_one", "")]
    answer = act(college, number, "hearing", 2, {"came": False})
    assert len(codes(answer)) > 5 and {clause for _, _, clause in codes(answer)} == {"administrative-code:74"}


def test_a_mind_that_changed_leads_back_with_its_reason(college: Machine) -> None:
    number = filed()
    act(college, number, "intended-refusal", 1)
    answer = act(college, number, "decision", 2, {"verdict": "not_refuse"})
    assert codes(answer) == [("why", "missing", "administrative-code:73")]
    answer = act(college, number, "decision", 2, {"verdict": "not_refuse", "why": "Кітап табылды"})
    assert (answer.status_code, answer.json()["state"]) == (200, "registered"), answer.content


def test_the_reasons_are_nobody_elses(college: Machine, bolat: Staff, zhandos: Staff) -> None:
    it = machine(bolat.home, officer="bolat")
    number = it.file().json()["number"]
    assert act(college, number, "intended-refusal", 1).status_code == 200
    assert it.get(f"/applications/{number}/status").json()["state"] == "hearing"
    for stranger in (it, machine(zhandos.home, officer="zhandos")):
        assert stranger.get(f"/applications/{number}/refusals").status_code == 404
    assert not LookRow.objects.exists()
