"""A small college has one person for both: entered as a change of policy, it reaches that college alone."""

from datetime import date, timedelta

import pytest

from telnusqa.acts.change_policy import change_policy
from telnusqa.acts.give_role import give_role
from telnusqa.core.case import State
from telnusqa.core.errors import Rejected
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.role import Role
from telnusqa.law.policy_change import Ground, PolicyChange
from telnusqa.store.read import policies
from tests.acts.refusing import AFTER_HEARING, heard
from tests.acts.test_a_case_from_end_to_end import made
from tests.acts.test_book_find import confirmed, entered
from tests.acts.test_four_eyes import said_of_the_signature, signed
from tests.cast import NOW, Staff

TODAY = date(2026, 11, 23)


def allow(by: Staff, college: int | None, since: date = TODAY) -> None:
    change = PolicyChange(field="four-eyes.same_person", value="yes", since=since, college=college)
    ground, seen = Ground(note="Колледжде бір маман жұмыс істейді"), policies.standing().version
    change_policy(change, ground, by.home, seen=seen, by=by.actor, happened_at=NOW)


@pytest.fixture
def both(saule: Staff) -> Staff:
    """Saule is the head as well."""
    give_role(saule.id, saule.home, Role.HEAD, since=date(2024, 1, 1), by=ADMINISTRATOR, happened_at=NOW)
    return saule


def test_one_person_signs_and_the_journal_says_so(both: Staff, ermek: Staff) -> None:
    allow(ermek, both.home)
    case = signed(made(both), both)
    assert case.state is State.SIGNED
    assert said_of_the_signature(case) is True


def test_one_person_confirms_from_a_book(both: Staff, ermek: Staff) -> None:
    allow(ermek, both.home)
    assert confirmed(entered(both), both).state is State.CHECKING


def test_one_person_refuses(both: Staff, ermek: Staff) -> None:
    from telnusqa.acts.refuse import refuse

    case = heard(both)
    with pytest.raises(Rejected):
        refuse(case.number, seen=case.version, by=both.actor, happened_at=AFTER_HEARING)
    allow(ermek, both.home)
    refused = refuse(case.number, seen=case.version, by=both.actor, happened_at=AFTER_HEARING)
    assert refused.state is State.REFUSED


def test_another_college_still_asks_for_two(both: Staff, ermek: Staff, college2: int) -> None:
    allow(ermek, college2)
    with pytest.raises(Rejected):
        signed(made(both), both)
    with pytest.raises(Rejected):
        confirmed(entered(both), both)


def test_before_its_day_it_holds_for_nobody(both: Staff, ermek: Staff) -> None:
    allow(ermek, None, TODAY + timedelta(days=1))
    with pytest.raises(Rejected):
        signed(made(both), both)
