"""Prepared by one, signed by another; one person of a small college holds both roles where policy says so."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.acts.give_role import give_role
from telnusqa.acts.keep_made import keep_made
from telnusqa.acts.reserve import reserve
from telnusqa.acts.sign import sign
from telnusqa.acts.void_reservation import void_reservation
from telnusqa.core.blank import VoidReason
from telnusqa.core.case import Case, State
from telnusqa.core.errors import Rejected
from telnusqa.core.event import ADMINISTRATOR, WORKER
from telnusqa.core.role import Role
from telnusqa.law import shipped
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.read import cases
from tests.acts.test_a_case_from_end_to_end import approved, made
from tests.cast import NOW, Staff


def signed(case: Case, by: Staff) -> Case:
    return sign(case.number, seen=case.version, by=by.actor, happened_at=NOW)


def drawn(case: Case) -> Case:
    for duplicate in cases.duplicates(case):
        case = keep_made(duplicate.id, electronic=("e" * 64, 10), for_blank=("b" * 64, 10), by=WORKER, happened_at=NOW)
    return case


def alone(edition: str, **_: object) -> RuleSet:
    rules = shipped.ruleset(edition)
    return replace(rules, policy=replace(rules.policy, four_eyes_same_person=True))


def said_of_the_signature(case: Case) -> object:
    return next(step for step in cases.timeline(case) if step.kind == "signed").facts["same_person"]


@pytest.fixture
def both(saule: Staff) -> Staff:
    """Saule is the head as well."""
    give_role(saule.id, saule.home, Role.HEAD, since=date(2024, 1, 1), by=ADMINISTRATOR, happened_at=NOW)
    return saule


def test_saule_decides_and_marat_signs(saule: Staff, marat: Staff) -> None:
    case = signed(made(saule), marat)
    assert case.state is State.SIGNED
    assert said_of_the_signature(case) is False


def test_who_decided_does_not_sign(both: Staff) -> None:
    case = made(both)
    with pytest.raises(Rejected) as refused:
        signed(case, both)
    assert [(problem.code, problem.clause) for problem in refused.value.problems] == [
        ("same_person", "policy:four-eyes")
    ]
    assert cases.by_number(case.number).state is State.MADE


def test_who_only_decided_or_only_reserved_does_not_sign_either(both: Staff, dina: Staff, marat: Staff) -> None:
    case = approved(dina)
    case = drawn(reserve(case.number, seen=case.version, by=both.actor, happened_at=NOW))
    for who in (both, dina):
        with pytest.raises(Rejected):
            signed(case, who)
    assert signed(case, marat).state is State.SIGNED
    case = approved(both)
    case = drawn(reserve(case.number, seen=case.version, by=dina.actor, happened_at=NOW))
    with pytest.raises(Rejected):
        signed(case, both)


def test_whose_reservation_fell_may_sign_what_another_made(both: Staff, dina: Staff) -> None:
    case = approved(dina)
    case = drawn(reserve(case.number, seen=case.version, by=both.actor, happened_at=NOW))
    reason = VoidReason.PRINT_SPOILED
    case = void_reservation(case.number, reason=reason, spoiled=True, seen=case.version, by=both.actor, happened_at=NOW)
    case = drawn(reserve(case.number, seen=case.version, by=dina.actor, happened_at=NOW))
    assert signed(case, both).state is State.SIGNED


def test_one_person_of_a_small_college_signs_by_policy_and_the_journal_says_so(
    both: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = made(both)
    monkeypatch.setattr("telnusqa.acts.sign.rulesets.of", alone)
    case = signed(case, both)
    assert case.state is State.SIGNED
    assert said_of_the_signature(case) is True


def test_the_switch_lets_nobody_else_pass_for_one_person(
    saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("telnusqa.acts.sign.rulesets.of", alone)
    assert said_of_the_signature(signed(made(saule), marat)) is False
