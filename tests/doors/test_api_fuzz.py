"""A little of the machines' door asked at random; the whole of it is a proof (tests/prove/test_api_fuzz_large.py)."""

import pytest
from schemathesis import BaseSchema
from schemathesis.core.failures import FailureGroup

from telnusqa.doors.api.v1 import problems
from tests.acts.test_a_case_from_end_to_end import ready, record_id
from tests.cast import Staff
from tests.doors.fuzz import ask_at_random, follow_links
from tests.doors.machine import Machine, machine

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]


@pytest.fixture
def college(saule: Staff, marat: Staff, gulnar: Staff, college2: int) -> Machine:
    """A college's system with something to read: a ready case, its papers, its register."""
    ready(saule, marat)
    return machine(saule.home, officer="saule", most=10_000_000)


def test_whatever_is_sent_the_answer_is_one_that_was_told(schema: BaseSchema, college: Machine) -> None:
    assert ask_at_random(schema, college, 3) > 50


def test_from_filing_to_the_acts_along_the_links(schema: BaseSchema, college: Machine) -> None:
    reached, done = follow_links(schema, college, record_id(), 8, 8)
    assert "applications" in done and len(reached) > 4, (reached, done)


@pytest.mark.parametrize("status", [418, 500])
def test_sabotage_a_status_nobody_told_of_is_seen(
    schema: BaseSchema, college: Machine, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    monkeypatch.setitem(problems.STATUS, "not-found", status)
    with pytest.raises(FailureGroup):
        ask_at_random(schema, college, 1)
