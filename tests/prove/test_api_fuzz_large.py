"""The whole of the machines' door asked at random, and walked along its links from filing to the acts."""

import pytest
from schemathesis import BaseSchema

from tests.acts.test_a_case_from_end_to_end import ready, record_id
from tests.cast import Staff
from tests.doors.fuzz import ask_at_random, follow_links
from tests.doors.machine import Machine, machine

pytestmark = [pytest.mark.prove, pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]
ON_THE_WAY = {
    "application",
    "status",
    "term",
    "documents",
    "record",
    "decision",
    "correction",
    "forwarding",
    "handover",
}


@pytest.fixture
def college(saule: Staff, marat: Staff, college2: int) -> Machine:
    """A college's system with something to read: a ready case, its papers, its register."""
    ready(saule, marat)
    return machine(saule.home, officer="saule", most=10_000_000)


def test_whatever_is_sent_the_answer_is_one_that_was_told(schema: BaseSchema, college: Machine, scale: float) -> None:
    most = max(3, int(100 * scale))
    assert ask_at_random(schema, college, most) > 16 * most


def test_every_act_is_reached_along_the_links(schema: BaseSchema, college: Machine, scale: float) -> None:
    reached, done = follow_links(schema, college, record_id(), max(12, int(60 * scale)), 12)
    assert reached >= ON_THE_WAY, ON_THE_WAY - reached
    assert {"applications", "record"} <= done and len(done) > 5, done
