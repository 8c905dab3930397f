"""Who has a case: taken, given away, stood in for."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from telnusqa.acts.ask_correction import ask_correction
from telnusqa.acts.decide import decide
from telnusqa.acts.end_absence import end_absence
from telnusqa.acts.give_role import give_role
from telnusqa.acts.intend_refusal import intend_refusal
from telnusqa.acts.put_absent import put_absent
from telnusqa.acts.reassign import reassign
from telnusqa.acts.take import take
from telnusqa.core.assignment import MoveReason
from telnusqa.core.case import Case, Version
from telnusqa.core.correction import Topic, Wanting
from telnusqa.core.errors import Conflict, NotAllowed, NotFound, Rejected
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.role import Role
from telnusqa.core.serial import CaseNumber
from telnusqa.store.models import CaseRow, LineRow, SubstitutionRow
from telnusqa.store.read import cases, executors, journal
from telnusqa.store.read.journal import Told
from tests.acts.refusing import INTENTION
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import checked, the_case

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


def give(number: CaseNumber, to: Staff, by: Staff, *, at: datetime = NOW) -> None:
    reassign(number, to.id, reason=MoveReason.LOAD, seen=the_case(number).version, by=by.actor, happened_at=at)


def codes(error: pytest.ExceptionInfo[Rejected]) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in error.value.problems]


def asks(number: CaseNumber, by: Staff) -> Case:
    wanting = Wanting(topics=(Topic.YEAR,), text="Жылын жазыңыз", until=date(2026, 11, 30))
    return ask_correction(number, wanting, seen=the_case(number).version, by=by.actor, happened_at=NOW)


def intends(number: CaseNumber, by: Staff) -> Case:
    return intend_refusal(number, INTENTION, seen=the_case(number).version, by=by.actor, happened_at=NOW)


Act = Callable[[CaseNumber, Staff], Case]


def rejected(number: CaseNumber, to: Staff, by: Staff) -> list[tuple[str, str]]:
    with pytest.raises(Rejected) as error:
        give(number, to, by)
    return codes(error)


def test_who_first_checks_the_register_has_the_case(saule: Staff, dina: Staff) -> None:
    number = filed()
    assert the_case(number).executor is None
    checked(number, saule)
    assert the_case(number).executor == saule.id
    checked(number, dina)
    assert the_case(number).executor == saule.id, "a second look at the register moves no case"
    decide(number, seen=the_case(number).version, by=dina.actor, happened_at=NOW)
    assert the_case(number).executor == saule.id
    assert cases.timeline(the_case(number))[2].facts["executor"] == saule.id


def test_who_decides_has_the_case_where_nobody_had_it(saule: Staff, dina: Staff) -> None:
    """A find that a head confirmed has brought it to its decision, and nobody ever chose a record."""
    number = filed()
    checked(number, saule)
    CaseRow.objects.update(executor_id=None)
    decided = decide(number, seen=the_case(number).version, by=dina.actor, happened_at=NOW)
    assert decided == the_case(number)
    assert decided.executor == dina.id
    assert cases.timeline(decided)[0].facts == {"verdict": "issue", "executor": dina.id}
    with pytest.raises(Rejected) as error:
        take(number, seen=decided.version, by=saule.actor, happened_at=NOW)
    assert codes(error) == [("executor", "has_executor")]
    give(number, saule, dina)
    assert the_case(number).executor == saule.id
    assert not list(journal.check(Told()))


@pytest.mark.parametrize("act", [asks, intends])
def test_who_asks_or_intends_has_the_case_where_nobody_had_it(saule: Staff, dina: Staff, act: Act) -> None:
    case = act(filed(), dina)
    assert case == the_case(case.number)
    assert case.executor == dina.id
    assert cases.timeline(case)[0].facts["executor"] == dina.id
    other = filed()
    take(other, seen=Version(1), by=saule.actor, happened_at=NOW)
    kept = act(other, dina)
    assert kept.executor == saule.id, "a case somebody has stays theirs"
    assert cases.timeline(kept)[0].facts["executor"] == saule.id
    assert not list(journal.check(Told()))


@pytest.mark.parametrize(("act", "module"), [(asks, "ask_correction"), (intends, "intend_refusal")])
def test_sabotage_an_act_that_gives_nobody_the_case_is_seen(
    saule: Staff, monkeypatch: pytest.MonkeyPatch, act: Act, module: str
) -> None:
    monkeypatch.setattr(f"telnusqa.acts.{module}.staff_id", lambda _: None)
    assert act(filed(), saule).executor is None


def test_sabotage_a_decision_that_gives_nobody_the_case_is_seen(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("telnusqa.acts.decide.staff_id", lambda _: None)
    number = filed()
    checked(number, saule)
    CaseRow.objects.update(executor_id=None)
    assert decide(number, seen=the_case(number).version, by=saule.actor, happened_at=NOW).executor is None


def test_a_case_nobody_has_is_taken_once(saule: Staff, dina: Staff, zhandos: Staff, gulnar: Staff) -> None:
    number = filed()
    for other in (zhandos, gulnar):
        with pytest.raises(NotAllowed):
            take(number, seen=Version(1), by=other.actor, happened_at=NOW)
    assert take(number, seen=Version(1), by=saule.actor, happened_at=NOW) == the_case(number)
    assert the_case(number).executor == saule.id
    with pytest.raises(Conflict):
        take(number, seen=Version(1), by=dina.actor, happened_at=NOW)
    with pytest.raises(Rejected) as error:
        take(number, seen=Version(2), by=dina.actor, happened_at=NOW)
    assert codes(error) == [("executor", "has_executor")]
    newest = cases.timeline(the_case(number))[0]
    assert (newest.kind, dict(newest.facts)) == ("taken", {"executor": saule.id})


def test_of_two_who_give_it_at_once_one_wins(saule: Staff, dina: Staff, marat: Staff) -> None:
    number = filed()
    checked(number, saule)
    seen = the_case(number).version
    reassign(number, dina.id, reason=MoveReason.LOAD, seen=seen, by=saule.actor, happened_at=NOW)
    with pytest.raises(Conflict) as lost:
        reassign(number, saule.id, reason=MoveReason.LOAD, seen=seen, by=marat.actor, happened_at=NOW)
    assert (lost.value.who, lost.value.what) == (saule.actor.code, "reassigned")
    assert the_case(number).executor == dina.id
    facts = dict(cases.timeline(the_case(number))[0].facts)
    assert facts == {"before": saule.id, "after": dina.id, "reason": "load", "bulk": None}


def test_a_case_goes_only_to_an_executor_of_its_home_who_is_there_today(
    saule: Staff, dina: Staff, marat: Staff, gulnar: Staff, zhandos: Staff
) -> None:
    number = filed()
    checked(number, saule)
    for other in (zhandos, gulnar, marat):
        assert rejected(number, other, marat) == [("executor", "no_executor")]
    assert rejected(number, saule, marat) == [("executor", "same_executor")]
    put_absent(saule.home, dina.id, since=TODAY, until=TODAY, substitute=saule.id, by=marat.actor, happened_at=NOW)
    assert rejected(number, dina, marat) == [("executor", "executor_away")]
    give(number, dina, marat, at=NOW + timedelta(days=1))
    assert the_case(number).executor == dina.id
    CaseRow.objects.filter(number=number).update(state="withdrawn")
    assert rejected(number, saule, marat) == [("executor", "case_over")]
    with pytest.raises(Rejected) as error:
        take(number, seen=the_case(number).version, by=saule.actor, happened_at=NOW)
    assert codes(error) == [("executor", "case_over")]


def test_a_role_that_begins_tomorrow_gets_no_case_today(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    give_role(gulnar.id, saule.home, Role.EXECUTOR, since=date(2026, 11, 24), by=ADMINISTRATOR, happened_at=NOW)
    number = filed()
    assert rejected(number, gulnar, marat) == [("executor", "no_executor")]
    give(number, gulnar, marat, at=NOW + timedelta(days=1))


def absent(who: Staff, substitute: Staff, since: date, until: date) -> int:
    return put_absent(
        who.home, who.id, since=since, until=until, substitute=substitute.id, by=who.actor, happened_at=NOW
    )


def test_who_is_away_is_stood_in_for_and_no_case_moves(saule: Staff, dina: Staff) -> None:
    number = filed()
    checked(number, saule)
    absence = absent(saule, dina, TODAY, date(2026, 11, 27))
    assert absent(saule, dina, TODAY, date(2026, 11, 27)) == absence
    assert SubstitutionRow.objects.count() == 1
    assert executors.covered(dina.id, dina.home, TODAY) == {saule.id, dina.id}
    assert executors.covered(dina.id, dina.home, date(2026, 11, 28)) == {dina.id}
    assert the_case(number).executor == saule.id
    line = LineRow.objects.get(kind="absence_put")
    assert line.chain == f"staff:{saule.id}"
    back = NOW + timedelta(days=2)
    for _ in range(2):
        end_absence(saule.home, absence, by=saule.actor, happened_at=back)
    assert LineRow.objects.filter(kind="absence_ended").count() == 1
    assert executors.covered(dina.id, dina.home, date(2026, 11, 24)) == {saule.id, dina.id}
    assert executors.covered(dina.id, dina.home, date(2026, 11, 25)) == {dina.id}
    assert executors.to_come(dina.home, date(2026, 11, 25)) == ()
    with pytest.raises(NotFound):
        end_absence(saule.home + 1, absence, by=saule.actor, happened_at=back)
    assert not list(journal.check(Told()))


@pytest.mark.parametrize(
    ("since", "until", "by_whom", "told"),
    [
        (date(2026, 11, 25), date(2026, 11, 24), "dina", ("until", "ends_before_start")),
        (date(2026, 11, 20), date(2026, 11, 22), "dina", ("until", "absence_behind")),
        (TODAY, TODAY, "saule", ("substitute", "another_stands_in")),
        (TODAY, TODAY, "gulnar", ("substitute", "no_executor")),
    ],
)
def test_an_absence_that_cannot_be(
    saule: Staff, dina: Staff, gulnar: Staff, since: date, until: date, by_whom: str, told: tuple[str, str]
) -> None:
    by = {"saule": saule, "dina": dina, "gulnar": gulnar}[by_whom]
    with pytest.raises(Rejected) as error:
        absent(saule, by, since, until)
    assert codes(error) == [told]
    assert not SubstitutionRow.objects.exists()


def test_nobody_is_away_twice_and_no_substitute_is_away(saule: Staff, dina: Staff, gulnar: Staff) -> None:
    absent(saule, dina, TODAY, date(2026, 11, 27))
    with pytest.raises(Rejected) as error:
        absent(saule, dina, date(2026, 11, 27), date(2026, 11, 30))
    assert codes(error) == [("user", "away_already")]
    with pytest.raises(Rejected) as error:
        absent(dina, saule, date(2026, 11, 26), date(2026, 11, 30))
    assert codes(error) == [("substitute", "executor_away")]
    absent(dina, saule, date(2026, 11, 28), date(2026, 11, 30))
    with pytest.raises(NotFound):
        absent(gulnar, saule, TODAY, TODAY)
