"""Anybody does anything in any order while time goes on; after every step what stands is judged."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from django.db import transaction
from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from telnusqa.acts.answer_request import answer_request
from telnusqa.acts.keep_made import keep_made
from telnusqa.acts.make_ready import make_ready
from telnusqa.acts.note_archive_answer import note_archive_answer
from telnusqa.acts.receive_forwarded import receive_forwarded
from telnusqa.acts.receive_request import receive_request
from telnusqa.acts.remind_correction import remind_correction
from telnusqa.core.archive_request import OF_THE_CASE, RequestNumber
from telnusqa.core.case import Case, State, Version
from telnusqa.core.consent import ConsentForm
from telnusqa.core.errand import Errand, ErrandKind
from telnusqa.core.errors import Conflict, MoveForbidden, NotAllowed, NotFound, Rejected
from telnusqa.core.event import APPLICANT, WORKER, Actor
from telnusqa.core.evidence import Paper
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.doors.jobs.deem_refused import deem_refused
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.doors.jobs.warn import warn
from telnusqa.store.models import ArchiveRequestRow, CaseRow, EnquiryRow, ForwardRow
from telnusqa.store.read import archive_requests, cases, corrections, people
from tests.acts.archived import CERTIFICATE, NOTHING
from tests.aliya import application
from tests.cast import NOW, Staff, filed
from tests.counter import taken_in, turned_away
from tests.doors.test_jobs_worker import Phone
from tests.way.attempts import ATTEMPTS, Try
from tests.way.judge import broken_chains, trouble
from tests.way.likely import LIKELY

FORBIDDEN = (Rejected, MoveForbidden, Conflict, NotAllowed, NotFound)
"""How an act says no."""
A_MINUTE = timedelta(minutes=1)
"""No two applications come at one moment: their order is the same every time, whatever their numbers."""
MOST_CASES = 3
"""So many applications a counter takes in; more would only take longer."""


@dataclass
class World:
    """The cast, how an edition is chosen, and which states were ever reached."""

    staff: tuple[Staff, ...]
    homes: tuple[int, int]
    counters: tuple[Staff, ...]
    archivist: Staff
    choose_edition: Callable[[str], None]
    seen: set[tuple[str, State]] = field(default_factory=set)
    turned_away: int = 0
    taken_in: set[tuple[str, bool]] = field(default_factory=set)


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
    begun: "tuple[Callable[[Way], object], ...]" = ()

    def __init__(self) -> None:
        super().__init__()
        self.is_begun = False
        self.at: datetime = NOW
        self.struck: datetime | None = None
        self.drawn: dict[str, Version] = {}
        self.visits = 0
        self.undo = undone()
        self.undo.__enter__()

    @initialize(edition=st.sampled_from(["2023", "2023", "2015"]), damaged=st.booleans())
    def somebody_applies(self, edition: str, damaged: bool) -> None:
        """The first of all; where the way is begun already, its beginning."""
        if self.begun and not self.is_begun:
            self.is_begun = True
            for step in self.begun:
                step(self)
            return
        self.world.choose_edition(edition)
        reason = Reason.DAMAGED if damaged else Reason.LOST
        filed(self.at, wanted=Wanted.DIPLOMA, reasons=frozenset({reason}), consent=not damaged)

    @rule()
    def somebody_applies_again(self) -> None:
        if CaseRow.objects.count() == 1:
            self.at += A_MINUTE
            with suppress(Rejected):  # nobody is there on a day off
                filed(self.at, wanted=Wanted.DIPLOMA)

    @rule(n=st.integers(0, 3), damaged=st.booleans(), brought=st.booleans(), consents=st.booleans())
    def somebody_comes_to_a_counter(self, n: int, damaged: bool, brought: bool, consents: bool) -> None:
        """Taken in, with the original or without, or refused: of a refusal no case becomes."""
        who, before = self.world.counters[n % len(self.world.counters)], CaseRow.objects.count()
        reasons = frozenset({Reason.DAMAGED if damaged else Reason.LOST})
        papers = frozenset({Paper.APPLICATION, Paper.IDENTITY, *([Paper.ORIGINAL] if brought else [])})
        self.visits += 1
        self.at += A_MINUTE
        visit = f"visit {self.visits}"
        with suppress(*FORBIDDEN):
            turned_away(who, self.at, submission=visit, reasons=reasons, brought=papers)
            self.world.turned_away += 1
        assert CaseRow.objects.count() == before, "a refusal to accept makes no case"
        if before >= MOST_CASES:
            return
        asked = application(reasons=reasons, wanted=Wanted.DIPLOMA)
        given = frozenset(ConsentForm) if consents else frozenset()
        with suppress(*FORBIDDEN):
            taken_in(who, self.at, submission=f"{visit}, again", application=asked, brought=papers, consents=given)
            self.world.taken_in.add((who.username, brought and damaged))

    @rule(found=st.booleans())
    def the_archive_answers(self, found: bool) -> None:
        clerk = self.world.archivist
        for number in ArchiveRequestRow.objects.filter(home_id=clerk.home).values_list("number", flat=True):
            request = RequestNumber(number)
            seen = archive_requests.get(clerk.home, request).version
            with suppress(*FORBIDDEN):
                answer = CERTIFICATE if found else NOTHING
                answer_request(clerk.home, request, answer, seen=seen, by=clerk.actor, happened_at=self.at)
            note_archive_answer(clerk.home, request, by=WORKER, happened_at=self.at)

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
            sent = CaseNumber(number)
            self.brought(partial(receive_forwarded, sent, by=WORKER, happened_at=self.at))
            self.brought(partial(receive_request, sent, OF_THE_CASE, by=WORKER, happened_at=self.at))
        for number, n in EnquiryRow.objects.exclude(archive=None).values_list("case_number", "n"):
            receive_request(CaseNumber(number), n, by=WORKER, happened_at=self.at)

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
        archive = self.world.archivist.home
        other = self.world.homes[1] if case.home == self.world.homes[0] else self.world.homes[0]
        this = Try(
            case=case,
            seen=seen,
            by=by,
            at=self.at,
            other_home=other,
            archive=archive,
            colleague=self.world.staff[pick % 2].id,
        )
        try:
            ATTEMPTS[name].do(this)
        except FORBIDDEN:
            return

    def brought(self, errand: Callable[[], object]) -> None:
        """One of two errands is right for what was sent on: a college receives a case, an archive a request."""
        with suppress(NotFound):
            errand()

    def rights(self, who: Staff, home: int) -> frozenset[object]:
        officer = people.officer(who.id, timezone.localdate(self.at))
        return frozenset(officer.rights(home)) if officer else frozenset()
