"""The clock's warnings: each step of the climb once, as a line of the case, and nobody outside is told."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest

from telnusqa.acts import warn_of_term as act
from telnusqa.acts.enter_decree import enter_decree
from telnusqa.acts.recount_term import recount_term
from telnusqa.core.channel import Collection
from telnusqa.core.decree import Decree
from telnusqa.core.errand import Errand, ErrandKind
from telnusqa.core.errors import NotFound
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.core.warning import End, Warned
from telnusqa.doors.jobs import clock, each_case
from telnusqa.doors.jobs.deem_refused import deem_refused
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.doors.jobs.warn import warn
from telnusqa.law import shipped
from telnusqa.law.norm import Body
from telnusqa.law.warning import days_ahead
from telnusqa.store.models import CaseRow, ErrandRow, LineRow, MessageRow, WarningRow
from telnusqa.store.read import cases, decrees, journal, warnings
from telnusqa.store.read.journal import Told
from tests.acts.test_a_case_from_end_to_end import ready
from tests.cast import NOW, Staff, filed
from tests.doors.test_jobs_deem_refused import KARGALY, morning
from tests.doors.test_jobs_worker import Phone, work

DUE = date(2026, 12, 14)
STEPS = {"legal-executor": date(2026, 12, 7), "legal-head": date(2026, 12, 9), "legal-department": date(2026, 12, 11)}
"""The days on which a term that ends on Monday 14 December 2026 is warned of."""


def a_day(day: date, phone: Phone) -> None:
    """The clock strikes, and everything is done, with what it asks for; whatever day the machine itself has."""
    clock.strike(morning(day))
    for _ in range(3):
        ErrandRow.objects.filter(done_at=None).update(due=morning(day))
        work(phone, morning(day))


def of_home(home: int) -> Errand:
    """An errand for the cases of one home, as the day's errand asks for it."""
    return Errand(id=0, home=home, kind=ErrandKind.WARN, subject="clock", step="", payload={"home": home}, attempts=1)


def given() -> list[tuple[str, str, date]]:
    """Every warning that stands in the journal: case, step, the end it speaks of."""
    lines = LineRow.objects.filter(kind="term_warned").order_by("recorded_at", "seq").values_list("chain", flat=True)
    found = []
    for number in dict.fromkeys(chain.removeprefix("case:") for chain in lines):
        for step in cases.timeline(cases.by_number(CaseNumber(number))):
            if step.kind == "term_warned":
                kind = f"{step.facts['end']}-{step.facts['whom']}"
                found.append((number, kind, date.fromisoformat(str(step.facts["due_on"]))))
    return found


def test_a_term_is_warned_of_on_its_days_and_no_more(college1: int) -> None:
    number = filed()
    phone, first = Phone(), {}
    for n in range(40):
        day = date(2026, 11, 24) + timedelta(days=n)
        a_day(day, phone)
        for _, kind, due_on in given():
            first.setdefault((kind, due_on), day)
    assert first == {(kind, DUE): day for kind, day in STEPS.items()}
    assert len(given()) == 3
    line = LineRow.objects.filter(kind="term_warned").first()
    assert line is not None
    assert (line.by, line.chain) == ("worker", f"case:{number}")
    assert '"clause":"policy:warnings"' in line.body
    assert set(MessageRow.objects.values_list("key", flat=True)) == {"registered", "deemed_refused"}


@pytest.mark.story
def test_two_years_pass_every_warning_comes_once_and_every_missed_term_is_refused_once(
    college1: int, college2: int
) -> None:
    rules = shipped.ruleset("2023")
    week = rules.edition.week(Body.PROVIDER).week
    start = date(2025, 11, 24)
    days = [rules.calendar.working_from(start + timedelta(days=31 * n), week) for n in range(20)]
    numbers = [filed(morning(on), **({"institution_bin": KARGALY} if n % 2 else {})) for n, on in enumerate(days)]
    due = {number: cases.by_number(number).due_on for number in numbers}
    first: dict[tuple[str, str], date] = {}
    for n in range(731):
        day = start + timedelta(days=n)
        for run in (warn, deem_refused):
            for home in (college1, college2):
                run(of_home(home), Neighbours(sms=Phone()), morning(day))
        if WarningRow.objects.count() != len(first):
            for number, kind in WarningRow.objects.values_list("case_number", "kind"):
                first.setdefault((number, kind), day)
    for number in numbers:
        for whom in Warned:
            left = rules.calendar.working_between(first[number, f"legal-{whom}"], due[number], week)
            assert left == days_ahead(whom, rules)
    assert Counter(given()) == {(number, f"legal-{whom}", due[number]): 1 for number in numbers for whom in Warned}
    refused = Counter(LineRow.objects.filter(kind="deemed_refused").values_list("chain", flat=True))
    assert refused == {f"case:{number}": 1 for number in numbers}
    assert not list(journal.check(Told()))


def test_a_machine_that_slept_gives_all_that_is_due_at_once(college1: int) -> None:
    filed()
    a_day(DUE, Phone())
    assert [kind for _, kind, _ in given()] == ["legal-department", "legal-head", "legal-executor"]
    a_day(DUE, Phone())
    assert len(given()) == 3


def test_the_inner_end_has_warnings_of_its_own(college1: int) -> None:
    number = filed()
    CaseRow.objects.update(collection=Collection.CORPORATION.value, inner_due_on=date(2026, 12, 11))
    a_day(date(2026, 12, 4), Phone())
    assert given() == [(number, "inner-executor", date(2026, 12, 11))]
    a_day(date(2026, 12, 7), Phone())
    assert {kind for _, kind, _ in given()} == {"inner-executor", "legal-executor"}


def test_a_term_that_ends_on_another_day_is_warned_of_anew(saule: Staff, ermek: Staff) -> None:
    number = filed()
    a_day(date(2026, 12, 7), Phone())
    off = Decree(number="436", dated=date(2026, 11, 20), days_off=(date(2026, 12, 10),))
    enter_decree(off, ermek.home, seen=decrees.calendar().version, by=ermek.actor, happened_at=NOW)
    recount_term(number, by=WORKER, happened_at=NOW)
    a_day(date(2026, 12, 8), Phone())
    assert [(kind, due) for _, kind, due in given()] == [
        ("legal-executor", date(2026, 12, 15)),
        ("legal-executor", DUE),
    ]
    today = date(2026, 12, 8)
    [shown] = warnings.given(saule.home, None, tuple(Warned), today)
    assert shown.due_on == date(2026, 12, 15), "the warning of the old end is shown no more"


def test_where_the_duplicate_stands_nobody_is_warned(saule: Staff, marat: Staff) -> None:
    done = ready(saule, marat)
    a_day(DUE, Phone())
    assert given() == []
    assert act.warn_of_term(done.number, by=WORKER, happened_at=morning(DUE)) is False
    with pytest.raises(NotFound):
        act.warn_of_term(CaseNumber("000000000"), by=WORKER, happened_at=morning(DUE))


def test_before_its_day_nothing_is_written(college1: int) -> None:
    number = filed()
    assert act.warn_of_term(number, by=WORKER, happened_at=morning(date(2026, 12, 4))) is False
    assert act.warn_of_term(number, by=WORKER, happened_at=morning(date(2026, 12, 7))) is False
    assert len(given()) == 1
    assert act.warn_of_term(number, by=WORKER, happened_at=morning(date(2026, 12, 11))) is True


def test_one_homes_broken_row_stops_nobody_elses_clock(college1: int, college2: int) -> None:
    """A row whose state nobody knows: its home's errand is tried again, every other case has its warning."""
    broken, beside, other = filed(), filed(), filed(institution_bin=KARGALY)
    CaseRow.objects.filter(number=broken).update(state="lost")
    a_day(date(2026, 12, 7), Phone())
    assert {number for number, _, _ in given()} == {beside, other}
    left = ErrandRow.objects.get(kind="warn", done_at=None)
    assert (left.home_id, left.last_error) == (college1, "SomeFailed")
    CaseRow.objects.filter(number=broken).update(state="registered")
    a_day(date(2026, 12, 8), Phone())
    assert {number for number, _, _ in given()} == {broken, beside, other}
    assert not ErrandRow.objects.filter(kind="warn", done_at=None).exists()


def test_many_cases_are_warned_of_in_small_errands(college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(each_case, "MOST", 2)
    for _ in range(5):
        filed()
    a_day(date(2026, 12, 7), Phone())
    assert len(given()) == 5
    assert ErrandRow.objects.filter(kind="warn", step__contains="@").count() == 3


@pytest.mark.parametrize("key_stands", [True, False])
def test_sabotage_what_is_remembered_alone_keeps_a_warning_from_coming_twice(college1: int, key_stands: bool) -> None:
    filed()
    for day in (7, 8):
        a_day(date(2026, 12, day), Phone())
        if not key_stands:
            WarningRow.objects.all().delete()
    assert len(given()) == (1 if key_stands else 2)


def test_it_is_warned_before_the_days_work_and_once_a_day(college1: int) -> None:
    early = datetime(2026, 12, 7, 1, 0, tzinfo=UTC)  # six o'clock in Astana
    clock.strike(early)
    assert not ErrandRow.objects.filter(kind="warn").exists()
    for hours in (1, 2, 5):
        clock.strike(early + timedelta(hours=hours))
    assert ErrandRow.objects.filter(kind="warn").count() == 1


def test_an_officer_sees_the_highest_step_of_each_end_and_only_while_it_runs(saule: Staff, dina: Staff) -> None:
    mine, nobodys, hers = filed(), filed(), filed()
    CaseRow.objects.filter(number=mine).update(executor_id=saule.id)
    CaseRow.objects.filter(number=hers).update(executor_id=dina.id)
    for day in (7, 9):
        a_day(date(2026, 12, day), Phone())
    today = date(2026, 12, 9)
    found = warnings.given(saule.home, {saule.id}, (), today)
    assert {each.number for each in found} == {mine, nobodys}
    assert {(each.end, each.whom, each.due_on) for each in found} == {(End.LEGAL, Warned.HEAD, DUE)}
    assert len(warnings.given(saule.home, None, (Warned.HEAD,), today)) == 3
    assert warnings.given(saule.home, None, (Warned.DEPARTMENT,), today) == ()
    assert warnings.given(saule.home, None, tuple(Warned), DUE + timedelta(days=1)) == ()
    CaseRow.objects.filter(number=mine).update(state="withdrawn")
    assert {each.number for each in warnings.given(saule.home, {saule.id}, (), today)} == {nobodys}
