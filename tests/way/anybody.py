"""Anybody does anything in any order while time goes on; after every step what stands is judged."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, Phase, Verbosity, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from telnusqa.acts.keep_made import keep_made
from telnusqa.acts.make_ready import make_ready
from telnusqa.acts.receive_forwarded import receive_forwarded
from telnusqa.acts.remind_correction import remind_correction
from telnusqa.core.case import Case, State, Version
from telnusqa.core.errand import Errand, ErrandKind
from telnusqa.core.errors import Conflict, MoveForbidden, NotAllowed, NotFound, Rejected
from telnusqa.core.event import APPLICANT, WORKER, Actor
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.doors.jobs.deem_refused import deem_refused
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.doors.jobs.warn import warn
from telnusqa.store.models import CaseRow, ForwardRow
from telnusqa.store.read import cases, corrections, people
from tests.cast import NOW, Staff, filed
from tests.doors.test_jobs_worker import Phone
from tests.way.attempts import ATTEMPTS, Try
from tests.way.judge import broken_chains, trouble

FORBIDDEN = (Rejected, MoveForbidden, Conflict, NotAllowed, NotFound)
"""How an act says no."""
LIKELY: Mapping[State, tuple[str, ...]] = {
    State.REGISTERED: (
        "check register", "intend refusal", "check register", "take in original", "ask correction", "forward",
        "enter from book", "check register",
    ),
    State.CORRECTION_ASKED: ("answer in the cabinet", "end correction", "forward", "withdraw in the cabinet"),
    State.FOUND_IN_BOOK: ("confirm from book", "reject from book"),
    State.CHECKING: ("decide", "decide", "decide", "take in original", "intend refusal", "forward to archive"),
    State.HEARING: ("state position", "hold hearing", "hold hearing", "change mind", "withdraw at the counter"),
    State.HEARD: ("refuse", "refuse", "change mind"),
    State.APPROVED: ("reserve",),
    State.RESERVED: ("take", "take", "take", "void reservation", "withdraw in the cabinet"),
    State.MADE: ("sign", "sign", "sign", "void, spoiled"),
    State.SIGNED: ("issue", "issue", "issue", "void reservation"),
    State.ISSUED: ("take in original",),
    State.READY: ("hand over", "hand over", "take in original"),
    State.HANDED_OVER: ("note answer",),
    State.FORWARDED: ("give back original",),
    State.REFUSED: ("give back original",),
    State.WITHDRAWN: ("give back original", "check register"),
}  # fmt: skip
"""What leads on from each state; chance alone would seldom come far."""


@dataclass
class World:
    """The cast, how an edition is chosen, and which states were ever reached."""

    staff: tuple[Staff, ...]
    homes: tuple[int, int]
    choose_edition: Callable[[str], None]
    seen: set[tuple[str, State]] = field(default_factory=set)


@contextmanager
def undone() -> Iterator[None]:
    """Whatever is written inside is gone afterwards; acts may open their own transactions."""
    outer = transaction.atomic()
    outer._from_testcase = True  # type: ignore[attr-defined]
    with outer:
        yield
        transaction.set_rollback(True)


class Way(RuleBasedStateMachine):
    """One application, now and then two, and whatever is done to them."""

    world: World

    def __init__(self) -> None:
        super().__init__()
        self.at: datetime = NOW
        self.struck: datetime | None = None
        self.drawn: dict[str, Version] = {}
        self.undo = undone()
        self.undo.__enter__()

    @initialize(edition=st.sampled_from(["2023", "2023", "2015"]), damaged=st.booleans())
    def somebody_applies(self, edition: str, damaged: bool) -> None:
        self.world.choose_edition(edition)
        reason = Reason.DAMAGED if damaged else Reason.LOST
        filed(self.at, wanted=Wanted.DIPLOMA, reasons=frozenset({reason}), consent=not damaged)

    @rule()
    def somebody_applies_again(self) -> None:
        if CaseRow.objects.count() == 1:
            filed(self.at, wanted=Wanted.DIPLOMA)

    @rule(n=st.integers(0, 3), picks=st.lists(st.integers(0, 7), min_size=4, max_size=9))
    def it_goes_on(self, n: int, picks: list[int]) -> None:
        for pick in picks:
            case = self.case(n)
            names = LIKELY[case.state]
            self.attempt(case, names[pick % len(names)], pick)
            if case.state in (State.RESERVED, State.ISSUED, State.FORWARDED):
                self.the_worker_works()
            if case.state is State.HEARING:
                self.time_goes_on(97)
            self.nothing_is_wrong()

    @rule(n=st.integers(0, 3), name=st.sampled_from(sorted(ATTEMPTS)), pick=st.integers(0, 7), stale=st.booleans())
    def somebody_tries(self, n: int, name: str, pick: int, stale: bool) -> None:
        self.attempt(self.case(n), name, pick, stale=stale)

    @rule()
    def the_worker_works(self) -> None:
        for number in CaseRow.objects.values_list("number", flat=True):
            make_ready(CaseNumber(number), by=WORKER, happened_at=self.at)
            for duplicate in cases.duplicates(cases.by_number(CaseNumber(number))):
                kept = ("e" * 64, 10)
                keep_made(duplicate.id, electronic=kept, for_blank=kept, by=WORKER, happened_at=self.at)
        for number in ForwardRow.objects.exclude(to_home=None).values_list("case_number", flat=True):
            receive_forwarded(CaseNumber(number), by=WORKER, happened_at=self.at)

    @rule(hours=st.sampled_from([1, 26, 97, 97, 24 * 12, 24 * 25]))
    def time_goes_on(self, hours: int) -> None:
        self.at += timedelta(hours=hours)
        for home in self.world.homes:
            for kind, run in ((ErrandKind.DEEM_REFUSED, deem_refused), (ErrandKind.WARN, warn)):
                payload = {"home": home}
                errand = Errand(id=0, home=home, kind=kind, subject="clock", step="", payload=payload, attempts=1)
                run(errand, Neighbours(sms=Phone()), self.at)
        for number in CaseRow.objects.values_list("number", flat=True):
            case = cases.by_number(CaseNumber(number))
            for asked in corrections.of_case(case):
                remind_correction(case.number, asked.asked, by=WORKER, happened_at=self.at)
        self.struck = self.at

    @invariant()
    def nothing_is_wrong(self) -> None:
        self.world.seen |= {(row.edition, State(row.state)) for row in CaseRow.objects.all()}
        assert trouble(timezone.localdate(self.struck) if self.struck else None) == []

    def teardown(self) -> None:
        try:
            assert broken_chains() == []
        finally:
            self.undo.__exit__(None, None, None)

    def case(self, n: int) -> Case:
        numbers = list(CaseRow.objects.order_by("submitted_at", "home_id", "number").values_list("number", flat=True))
        return cases.by_number(CaseNumber(numbers[n % len(numbers)]))

    def attempt(self, case: Case, name: str, pick: int, *, stale: bool = False) -> None:
        """Through the door as it is: without the right of it, nobody comes as far as the act."""
        wanted = ATTEMPTS[name].right
        by: Actor = APPLICANT
        if wanted is not None:
            may = [who for who in self.world.staff if wanted in self.rights(who, case.home)]
            if not may:
                return
            by = may[pick % len(may)].actor
        seen = self.drawn.get(case.number, case.version) if stale else case.version
        self.drawn.setdefault(case.number, case.version)
        other = self.world.homes[1] if case.home == self.world.homes[0] else self.world.homes[0]
        this = Try(case=case, seen=seen, by=by, at=self.at, other_home=other, colleague=self.world.staff[pick % 2].id)
        try:
            ATTEMPTS[name].do(this)
        except FORBIDDEN:
            return

    def rights(self, who: Staff, home: int) -> frozenset[object]:
        officer = people.officer(who.id, timezone.localdate(self.at))
        return frozenset(officer.rights(home)) if officer else frozenset()


def walk(world: World, *, examples: int, steps: int, shrink: bool = True, chance: bool = False) -> None:
    """Let it run. ``chance``: other ways every time; else the same ones on every machine."""
    run_state_machine_as_test(
        type("Here", (Way,), {"world": world}),
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            derandomize=not chance,
            report_multiple_bugs=False,
            verbosity=Verbosity.normal,
            phases=[Phase.generate, Phase.shrink] if shrink else [Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
