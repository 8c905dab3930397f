"""Invented cases in every state, brought there by the same acts as real ones."""

import secrets
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.utils import timezone

from telnusqa.acts.ask_code import ask_code
from telnusqa.acts.check_register import check_register
from telnusqa.acts.code_sent import code_sent
from telnusqa.acts.decide import decide
from telnusqa.acts.hand_over import hand_over
from telnusqa.acts.issue import issue
from telnusqa.acts.make_ready import make_ready
from telnusqa.acts.reserve import reserve
from telnusqa.acts.sign import sign
from telnusqa.acts.submit import submit
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.acts.try_code import try_code
from telnusqa.core.application_text import hash_of_text, text_of
from telnusqa.core.case import Case, State
from telnusqa.core.channel import Channel
from telnusqa.core.code import CodePurpose
from telnusqa.core.errors import Conflict, Rejected
from telnusqa.core.event import APPLICANT, WORKER, Actor, Door, staff
from telnusqa.core.identity import Identity, IdentityPaper
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.law.hours import is_open, next_opening, schedule_of
from telnusqa.law.norm import Body
from telnusqa.law.offered import offered
from telnusqa.law.ruleset import RuleSet
from telnusqa.sample.application import invented_application
from telnusqa.sample.prints import print_all
from telnusqa.store.read import cases, portal, records, rulesets

_DICE = secrets.SystemRandom()
_ON_PORTAL = 0.75
_WEIGHTS = {
    State.REGISTERED: 15,
    State.CHECKING: 15,
    State.APPROVED: 10,
    State.MADE: 15,
    State.SIGNED: 5,
    State.READY: 15,
    State.HANDED_OVER: 25,
}
_STEP = timedelta(hours=20)
_MACHINE = timedelta(seconds=5)
_EARLIEST = 5 * 24 * 60
"""Minutes before the latest possible moment in which an application may have come."""
_ORDER = tuple(_WEIGHTS)
AT_OFFICE = Actor("applicant", Door.COLLEGE)


@dataclass(frozen=True, kw_only=True)
class Desk:
    """A college with the accounts of those who work there."""

    home: int
    bin: str
    executor: int
    head: int
    clerk: int


Draw = Callable[[int, datetime], None]
"""Draws a reserved duplicate by its number: the errand of the worker, done at once."""


def make_cases(number: int, desks: Sequence[Desk], draw: Draw, *, now: datetime) -> Iterator[CaseNumber]:
    """Make them one after another, each about a record no other case is tied to; fewer where records run out.

    Moments lie in the past weeks and end before ``now``.
    """
    free = {desk: list(records.untouched(desk.home, number)) for desk in desks}
    for _ in range(number):
        open_desks = [desk for desk in desks if free[desk]]
        if not open_desks:
            return
        desk = open_desks[0] if _DICE.random() < 0.7 else _DICE.choice(open_desks)
        record = free[desk].pop(_DICE.randrange(len(free[desk])))
        aim = _DICE.choices(_ORDER, weights=list(_WEIGHTS.values()))[0]
        yield _bring(desk, record, aim, draw, now)


@dataclass(frozen=True)
class Way:
    """One case on its way from desk to desk: each step takes it from a state of ``_ORDER`` to the next."""

    desk: Desk
    record: int
    draw: Draw

    def check(self, case: Case, at: datetime) -> Case:
        if Reason.DAMAGED in case.reasons:
            case = take_in_original(case.number, seen=case.version, by=staff(self.desk.clerk), happened_at=at)
        by = staff(self.desk.executor)
        return check_register(case.number, self.record, seen=case.version, by=by, happened_at=at)

    def decide(self, case: Case, at: datetime) -> Case:
        return decide(case.number, seen=case.version, by=staff(self.desk.executor), happened_at=at)

    def make(self, case: Case, at: datetime) -> Case:
        case = reserve(case.number, seen=case.version, by=staff(self.desk.executor), happened_at=at)
        for duplicate in cases.duplicates(case):
            with suppress(Conflict):  # a worker beside us may have drawn it
                self.draw(duplicate.id, at + _MACHINE)
        return cases.by_number(case.number)

    def sign(self, case: Case, at: datetime) -> Case:
        return sign(case.number, seen=case.version, by=staff(self.desk.head), happened_at=at)

    def issue(self, case: Case, at: datetime) -> Case:
        by = staff(self.desk.executor)
        case = print_all(case, by, at)
        issue(case.number, seen=case.version, by=by, happened_at=at)
        with suppress(Conflict):
            make_ready(case.number, by=WORKER, happened_at=at + _MACHINE)
        return cases.by_number(case.number)

    def hand_over(self, case: Case, at: datetime) -> Case:
        return hand_over(
            case.number,
            Identity(IdentityPaper.ID_CARD, f"{_DICE.randrange(10**9):09d}"),
            receipt_shown=True,
            note="",
            seen=case.version,
            by=staff(self.desk.clerk),
            happened_at=at,
        )


def _bring(desk: Desk, record: int, aim: State, draw: Draw, now: datetime) -> CaseNumber:
    steps = _ORDER.index(aim)
    latest = now - _STEP * steps - timedelta(minutes=1)
    number, moment = _submitted(desk, record, latest - timedelta(minutes=_DICE.randrange(_EARLIEST)), latest)
    case, way = cases.by_number(number), Way(desk, record, draw)
    for step in (way.check, way.decide, way.make, way.sign, way.issue, way.hand_over)[:steps]:
        moment += _STEP
        try:
            case = step(case, moment)
        except Rejected:
            # A record without a supplement, a name too long for its place: such a case waits for people.
            break
    return number


def _submitted(desk: Desk, record: int, at: datetime, latest: datetime) -> tuple[CaseNumber, datetime]:
    """File it, through the portal or, in its hours, at the office; answers the number and the moment."""
    rules = rulesets.on(timezone.localdate(at))
    opens = next_opening(timezone.localtime(at), schedule_of(Body.PROVIDER, rules), rules)
    offer = offered(rules)
    has_portal = any(norm.channel is Channel.PORTAL for norm in offer.channels)
    on_portal = has_portal and (_DICE.random() < _ON_PORTAL or opens > latest)
    moment = at if on_portal else _last_opening(at, rules) if opens > latest else opens
    draft = str(uuid.uuid4())
    said = invented_application(records.record(desk.home, record), desk.bin, _DICE)
    if all(norm.wanted is not said.wanted for norm in offer.objects):
        said = replace(said, wanted=offer.objects[0].wanted)
    code = _confirmed(said.phone, hash_of_text(text_of(said, draft)), said.language, moment) if on_portal else None
    number = submit(
        said,
        draft=draft,
        channel=Channel.PORTAL if on_portal else Channel.OFFICE,
        code=code,
        by=APPLICANT if on_portal else AT_OFFICE,
        happened_at=moment,
    )
    return number, moment


def _last_opening(at: datetime, rules: RuleSet) -> datetime:
    """A moment before ``at`` at which the college's office was open."""
    schedule = schedule_of(Body.PROVIDER, rules)
    day = timezone.localtime(at)
    while not is_open(day, schedule, rules):
        day -= timedelta(hours=1)
    return day


def _confirmed(phone: str, text_hash: str, language: Language, at: datetime) -> uuid.UUID:
    """A code asked for, read where only a sample can read it, and typed back."""
    name = ask_code(
        CodePurpose.CONFIRM, phone, text_hash=text_hash, language=language, address=str(uuid.uuid4()), at=at
    )
    assert isinstance(name, uuid.UUID), "an invented phone asks too often"
    waiting = portal.code_to_send(name)
    assert waiting is not None
    code_sent(name, "sample", at=at)
    problem = try_code(name, CodePurpose.CONFIRM, waiting.code, address="sample", at=at)
    assert problem is None
    return name
