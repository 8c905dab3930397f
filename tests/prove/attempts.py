"""What contenders try."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.db import IntegrityError
from django.utils import timezone

from telnusqa.acts.add_institution import add_institution
from telnusqa.acts.change_mind import change_mind
from telnusqa.acts.change_policy import change_policy
from telnusqa.acts.change_record_status import change_record_status
from telnusqa.acts.check_register import check_register
from telnusqa.acts.decide import decide
from telnusqa.acts.enter_decree import enter_decree
from telnusqa.acts.forward import forward
from telnusqa.acts.intend_refusal import intend_refusal
from telnusqa.acts.print_on_blank import print_on_blank
from telnusqa.acts.receive_forwarded import receive_forwarded
from telnusqa.acts.refuse import refuse
from telnusqa.acts.reserve import reserve
from telnusqa.acts.submit import submit
from telnusqa.core.case import Version
from telnusqa.core.channel import Channel
from telnusqa.core.decree import Decree
from telnusqa.core.errand import Errand, ErrandKind
from telnusqa.core.errors import Conflict
from telnusqa.core.event import ADMINISTRATOR, WORKER, staff
from telnusqa.core.forward import ToCollege
from telnusqa.core.record_status import StatusChange, StatusMove
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Part
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.doors.jobs.recount import recount
from telnusqa.law import shipped
from telnusqa.law.policy_change import Ground, PolicyChange
from telnusqa.store.read import cases
from tests import cast, cast_places
from tests.acts.refusing import AFTER_HEARING, INTENTION
from tests.prove import attempts_blanks, attempts_machine, attempts_people

Outcome = dict[str, Any]


class _Nobody:
    """Nobody outside is spoken to."""

    def send(self, phone: str, text: str, *, key: str, again: bool = False) -> str:
        raise AssertionError("a recount speaks to nobody")


def choose_record(wanted: Mapping[str, Any]) -> Outcome:
    """An officer ties the case to a record, from a page drawn at version 1."""
    by = staff(wanted["officer"])
    try:
        check_register(CaseNumber(wanted["case"]), wanted["record"], seen=Version(1), by=by, happened_at=cast.NOW)
    except Conflict as lost:
        return {"lost_to": lost.who, "what": lost.what}
    return {"won": by.code}


def tell_what_became(wanted: Mapping[str, Any]) -> Outcome:
    """A keeper of the register changes a document's status, from a page on which nothing had been done to it."""
    by, move = staff(wanted["officer"]), StatusMove(wanted["move"])
    change = StatusChange(parts=(Part.DIPLOMA,), move=move, number="12", dated=date(2026, 11, 20))
    try:
        change_record_status(wanted["home"], wanted["record"], change, seen=Version(0), by=by, happened_at=cast.NOW)
    except Conflict as lost:
        return {"lost_to": lost.who, "what": lost.what}
    return {"won": by.code}


def file_twice(wanted: Mapping[str, Any]) -> Outcome:
    """The same draft is submitted."""
    number = submit(
        cast.application(),
        draft=wanted["draft"],
        channel=Channel.OFFICE,
        code=None,
        by=cast.AT_COUNTER,
        happened_at=cast.NOW,
    )
    return {"number": number}


def reserve_many(wanted: Mapping[str, Any]) -> Outcome:
    """A clerk files, checks, decides and reserves case after case."""
    by = staff(wanted["officer"])
    taken = []
    for _ in range(wanted["times"]):
        number = cast.filed()
        case = check_register(number, wanted["record"], seen=Version(1), by=by, happened_at=cast.NOW)
        case = decide(number, seen=case.version, by=by, happened_at=cast.NOW)
        case = reserve(number, seen=case.version, by=by, happened_at=cast.NOW)
        taken += [[str(one.number), str(one.blank), one.part.value] for one in cases.duplicates(case)]
    return {"taken": taken}


def enter(wanted: Mapping[str, Any]) -> Outcome:
    """An administrator confirms a decree, from a check page drawn before anybody's: one rests on 7 December."""
    decree = Decree(number=wanted["number"], dated=date(2026, 11, 20), days_off=(date(2026, 12, 7),))
    seen, by = shipped.calendar().version, staff(wanted["ermek"])
    try:
        entered = enter_decree(decree, wanted["authority"], seen=seen, by=by, happened_at=cast.NOW)
    except Conflict as lost:
        return {"lost_to": lost.who, "what": lost.what}
    return {"entered": entered, "number": decree.number}


def change_rule(wanted: Mapping[str, Any]) -> Outcome:
    """An administrator confirms a change of policy, from a check page drawn before anybody's."""
    since = timezone.localdate(cast.NOW)
    change = PolicyChange(field=wanted["field"], value=wanted["value"], since=since)
    seen, by = shipped.policy().version, staff(wanted["ermek"])
    try:
        entered = change_policy(change, Ground(note="№ 1"), wanted["authority"], seen=seen, by=by, happened_at=cast.NOW)
    except Conflict as lost:
        return {"lost_to": lost.who, "what": lost.what}
    return {"entered": entered, "field": change.field}


def recount_home(wanted: Mapping[str, Any]) -> Outcome:
    """A worker took the errand that counts a home's cases anew; so did another, whose lease ran out."""
    payload = {"decree": wanted["decree"], "home": wanted["home"]}
    subject = f"decree:{wanted['decree']}"
    errand = Errand(
        id=0, home=wanted["home"], kind=ErrandKind.RECOUNT, subject=subject, step="1:1", payload=payload, attempts=1
    )
    recount(errand, Neighbours(sms=_Nobody()), cast.NOW)
    return {"done": True}


def send_on(wanted: Mapping[str, Any]) -> Outcome:
    """An officer sends the case on to another college."""
    to = add_institution(cast_places.college("010240000355", "Қарғалы"), by=ADMINISTRATOR, happened_at=cast.NOW)
    onward, by = ToCollege(college=to, successor=False), staff(wanted["officer"])
    forward(CaseNumber(wanted["case"]), onward, seen=Version(1), by=by, happened_at=cast.NOW)
    return {"home": to}


def receive(wanted: Mapping[str, Any]) -> Outcome:
    """A worker took the errand that opens a forwarded case; so did another, whose lease ran out."""
    return {"number": receive_forwarded(CaseNumber(wanted["case"]), by=WORKER, happened_at=cast.NOW)}


def decide_otherwise(wanted: Mapping[str, Any]) -> Outcome:
    """An officer decides this way or that, from a page drawn at one version."""
    number, by = CaseNumber(wanted["case"]), staff(wanted["officer"])
    how: dict[str, Any] = {"seen": Version(wanted["seen"]), "by": by}
    decisions: dict[str, Callable[[], object]] = {
        "refuse": lambda: refuse(number, happened_at=AFTER_HEARING, **how),
        "change": lambda: change_mind(number, "Жазба табылды", happened_at=AFTER_HEARING, **how),
        "approve": lambda: decide(number, happened_at=cast.NOW, **how),
        "intend": lambda: intend_refusal(number, INTENTION, happened_at=cast.NOW, **how),
    }
    try:
        decisions[wanted["do"]]()
    except Conflict as lost:
        return {"lost_to": lost.who, "what": lost.what}
    return {"won": by.code}


def print_it(wanted: Mapping[str, Any]) -> Outcome:
    """An officer lets the diploma be printed on its blank, from a page drawn at one version."""
    how: dict[str, Any] = {"seen": Version(wanted["seen"]), "by": staff(wanted["officer"]), "happened_at": cast.NOW}
    try:
        print_on_blank(CaseNumber(wanted["case"]), Part.DIPLOMA, wanted["workplace"], **how)
    except (Conflict, IntegrityError) as lost:
        return {"lost": type(lost).__name__}
    return {"printed": wanted["officer"]}


ATTEMPTS: dict[str, Callable[[Mapping[str, Any]], Outcome]] = {
    "file_under_a_key": attempts_machine.file_under_a_key,
    "let_go": attempts_people.let_go,
    "choose_record": choose_record,
    "decide_otherwise": decide_otherwise,
    "tell_what_became": tell_what_became,
    "file_twice": file_twice,
    "reserve_many": reserve_many,
    "recount_home": recount_home,
    "enter": enter,
    "change_rule": change_rule,
    "send_on": send_on,
    "receive": receive,
    "print": print_it,
    **attempts_blanks.ATTEMPTS,
}
