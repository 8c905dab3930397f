"""A row nobody can read stops its own case only; and whatever the clock does to a case is a line of its journal."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

import pytest

from telnusqa.acts.ask_correction import ask_correction
from telnusqa.core.correction import Topic, Wanting
from telnusqa.core.errand import ErrandKind
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs import clock, each_case
from telnusqa.store.models import CaseRow, ErrandRow, LineRow, TermRow
from telnusqa.store.read import cases, journal
from tests.cast import NOW, Staff, filed
from tests.doors.recounting import OFF, enter
from tests.doors.test_jobs_deem_refused import KARGALY, a_day_passes, morning
from tests.doors.test_jobs_worker import Phone

pytestmark = pytest.mark.django_db

LEAVES = {
    ErrandKind.DEEM_REFUSED: "deemed_refused",
    ErrandKind.WARN: "term_warned",
    ErrandKind.RECOUNT: "term_recounted",
    ErrandKind.REMIND_CORRECTION: "correction_reminded",
}
"""What the calendar starts about cases, and the line each leaves."""
NO_CASE = {ErrandKind.FORGET_OLD}
"""What it drops was never a case: drafts, codes, counts. Such things have no journal."""
OVER = {ErrandKind.NOTE_ENDS, ErrandKind.ERASE}
"""What it does to cases that are over: tried in ``tests/acts/test_erase_case.py``."""
DAYS = {
    ErrandKind.DEEM_REFUSED: date(2026, 12, 15),
    ErrandKind.WARN: date(2026, 12, 7),
    ErrandKind.RECOUNT: date(2026, 11, 24),
    ErrandKind.REMIND_CORRECTION: date(2026, 11, 25),
}


def _state(number: CaseNumber) -> None:
    CaseRow.objects.filter(number=number).update(state="lost")


def _reasons(number: CaseNumber) -> None:
    CaseRow.objects.filter(number=number).update(reasons="")


def _term(number: CaseNumber) -> None:
    TermRow.objects.filter(case_number=number).delete()


BROKEN: dict[str, tuple[Callable[[CaseNumber], None], set[ErrandKind]]] = {
    "a state nobody knows": (_state, set(LEAVES)),
    "no reason at all": (_reasons, set(LEAVES)),
    "no term": (_term, {ErrandKind.RECOUNT}),
}
"""How a row is broken, and which jobs that stops for its own case. Its edition cannot be: a guard keeps it."""
TRIED = [(name, kind) for name, (_, kinds) in BROKEN.items() for kind in LEAVES if kind in kinds]


@pytest.fixture
def three(saule: Staff, zhandos: Staff) -> list[CaseNumber]:
    """Two cases of one home, by number, and one of another: in each something is asked."""
    numbers = [*sorted([filed(), filed()]), filed(institution_bin=KARGALY)]
    wanting = Wanting(topics=(Topic.YEAR,), text="Жылын жазыңыз", until=date(2026, 11, 26))
    for number, by in zip(numbers, (saule, saule, zhandos), strict=True):
        ask_correction(number, wanting, seen=cases.by_number(number).version, by=by.actor, happened_at=NOW)
    return numbers


def strike(kind: ErrandKind, ermek: Staff) -> None:
    """The day comes on which it is done; only what it asks for is done."""
    if kind is ErrandKind.RECOUNT:
        enter(OFF, ermek)
    ErrandRow.objects.exclude(kind=kind.value).delete()
    a_day_passes(DAYS[kind], Phone())


def done(kind: ErrandKind, numbers: Iterable[CaseNumber]) -> list[int]:
    """How many lines of it each case has; all by the worker."""
    lines = LineRow.objects.filter(kind=LEAVES[kind], by="worker")
    return [lines.filter(chain=f"case:{number}").count() for number in numbers]


@pytest.mark.parametrize(("broken", "kind"), TRIED)
def test_a_broken_row_stops_nobody_elses_clock(
    three: list[CaseNumber], ermek: Staff, broken: str, kind: ErrandKind
) -> None:
    BROKEN[broken][0](three[0])
    strike(kind, ermek)
    assert done(kind, three) == [0, 1, 1]
    left = ErrandRow.objects.filter(kind=kind.value, done_at=None)
    assert left.exclude(last_error="").exists(), "and it is known, and tried again"


@pytest.mark.parametrize("kind", LEAVES)
def test_a_row_that_was_mended_is_done_afterwards(three: list[CaseNumber], ermek: Staff, kind: ErrandKind) -> None:
    CaseRow.objects.filter(number=three[0]).update(state="lost")
    strike(kind, ermek)
    CaseRow.objects.filter(number=three[0]).update(state="correction_asked")
    a_day_passes(DAYS[kind] + timedelta(days=1) if kind is not ErrandKind.WARN else DAYS[kind], Phone())
    assert done(kind, three) == [1, 1, 1]
    assert not list(journal.check(journal.Told()))


@pytest.mark.parametrize("kind", LEAVES)
def test_what_the_clock_does_is_a_line_of_the_case(three: list[CaseNumber], ermek: Staff, kind: ErrandKind) -> None:
    before = LineRow.objects.count()
    strike(kind, ermek)
    assert done(kind, three) == [1, 1, 1]
    beside = {"decree_entered", "term_warned"}
    new = LineRow.objects.order_by("recorded_at")[before:].values_list("kind", flat=True)
    assert set(new) - beside <= set(LEAVES.values())


def test_everything_the_calendar_starts_is_in_the_list() -> None:
    assert {daily.kind for daily in clock.DAILY} <= set(LEAVES) | NO_CASE | OVER
    assert morning(DAYS[ErrandKind.WARN]).hour == 5


# --- sabotage ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [ErrandKind.DEEM_REFUSED, ErrandKind.WARN, ErrandKind.RECOUNT])
def test_sabotage_a_clock_that_stops_at_the_first_failure_is_seen(
    three: list[CaseNumber], ermek: Staff, kind: ErrandKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    def one_after_another(numbers: Iterable[CaseNumber], do: Callable[[CaseNumber], object]) -> None:
        for number in numbers:
            do(number)

    monkeypatch.setattr(each_case, "each_case", one_after_another)
    _state(three[0])
    strike(kind, ermek)
    assert done(kind, three) == [0, 0, 1]


@pytest.mark.parametrize(
    ("kind", "act"),
    [
        (ErrandKind.DEEM_REFUSED, "deemed_refused"),
        (ErrandKind.WARN, "warn_of_term"),
        (ErrandKind.RECOUNT, "recount_term"),
        (ErrandKind.REMIND_CORRECTION, "remind_correction"),
    ],
)
def test_sabotage_a_clock_that_writes_no_line_is_seen(
    three: list[CaseNumber], ermek: Staff, kind: ErrandKind, act: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"telnusqa.acts.{act}.write", lambda case, *_, **__: case.version)
    strike(kind, ermek)
    assert done(kind, three) == [0, 0, 0]
