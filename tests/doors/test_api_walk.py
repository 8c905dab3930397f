"""Along the links the door describes, a case goes from filing into her hands, or to a refusal by the head."""

import pytest
from schemathesis import BaseSchema

from telnusqa.acts.issue import issue
from telnusqa.acts.keep_made import keep_made
from telnusqa.acts.make_ready import make_ready
from telnusqa.acts.reserve import reserve
from telnusqa.acts.sign import sign
from telnusqa.core.errors import MoveForbidden
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.api.v1 import handover, openapi
from telnusqa.doors.api.v1.openapi import examples
from telnusqa.store.read import cases
from tests.acts.refusing import AFTER_HEARING
from tests.acts.test_a_case_from_end_to_end import record_id
from tests.cast import NOW, Staff
from tests.doors.fuzz import Step, described, walk
from tests.doors.machine import Machine, machine
from tests.printing import printed
from tests.still import stand_still

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]
FILED = Step(name="applications", officer="gulnar", body=examples()["applications"])
INTO_HER_HANDS = [("applications", 201), ("record", 200), ("decision", 200), ("status", 200), ("handover", 200)]


@pytest.fixture
def college(saule: Staff, marat: Staff, gulnar: Staff) -> Machine:
    """The first college's own system."""
    return machine(saule.home, most=10_000_000)


def to_handover(saule: Staff, marat: Staff) -> list[Step]:
    """From filing to handover; numbers, blanks and the head's signature are people's."""

    def made_and_signed(told: str) -> None:
        case = cases.by_number(CaseNumber(told))
        case = reserve(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
        for each in cases.duplicates(case):
            made = {"electronic": ("e" * 64, 10), "for_blank": ("b" * 64, 10)}
            case = keep_made(each.id, **made, by=WORKER, happened_at=NOW)
        case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
        issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
        make_ready(case.number, by=WORKER, happened_at=NOW)

    return [
        FILED,
        Step(name="record", body={"record": str(record_id())}),
        Step(name="decision", body=examples()["decision"], then=made_and_signed),
        Step(name="status"),
        Step(name="handover", officer="gulnar", body=examples()["handover"]),
    ]


def test_the_links_lead_from_filing_to_handover(
    schema: BaseSchema, college: Machine, saule: Staff, marat: Staff
) -> None:
    assert walk(schema, college, to_handover(saule, marat)) == INTO_HER_HANDS


def test_the_links_lead_to_a_refusal(schema: BaseSchema, college: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    way = [
        FILED,
        Step(
            name="intended_refusal",
            body=examples()["intended_refusal"],
            then=lambda _: stand_still(monkeypatch, AFTER_HEARING),
        ),
        Step(name="hearing", body=examples()["hearing"]),
        Step(name="decision", officer="marat", body={"verdict": "refuse"}),
    ]
    assert walk(schema, college, way)[1:] == [("intended_refusal", 200), ("hearing", 200), ("decision", 200)]


def test_sabotage_a_handover_that_is_never_done_is_seen(
    schema: BaseSchema, college: Machine, saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object, **__: object) -> None:
        raise MoveForbidden("ready", "hand_over")

    monkeypatch.setattr(handover, "hand_over", never)
    assert walk(schema, college, to_handover(saule, marat))[-1] == ("handover", 409)


def test_sabotage_links_that_forget_the_version_are_seen(
    college: Machine, saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = openapi._link
    kept = {"number"}
    monkeypatch.setattr(openapi, "_link", lambda to, said: link(to, {each: said[each] for each in said.keys() & kept}))
    with described() as schema:
        assert walk(schema, college, to_handover(saule, marat))[-1] == ("record", 428)
