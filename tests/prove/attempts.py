"""What contenders try."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from telnusqa.acts.check_register import check_register
from telnusqa.acts.decide import decide
from telnusqa.acts.enter_decree import enter_decree
from telnusqa.acts.reserve import reserve
from telnusqa.acts.submit import submit
from telnusqa.core.case import Version
from telnusqa.core.channel import Channel
from telnusqa.core.decree import Decree
from telnusqa.core.errand import Errand, ErrandKind
from telnusqa.core.errors import Conflict
from telnusqa.core.event import staff
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.doors.jobs.recount import recount
from telnusqa.law import shipped
from telnusqa.store.read import cases
from tests import cast

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


def recount_home(wanted: Mapping[str, Any]) -> Outcome:
    """A worker took the errand that counts a home's cases anew; so did another, whose lease ran out."""
    payload = {"decree": wanted["decree"], "home": wanted["home"]}
    subject = f"decree:{wanted['decree']}"
    errand = Errand(
        id=0, home=wanted["home"], kind=ErrandKind.RECOUNT, subject=subject, step="1:1", payload=payload, attempts=1
    )
    recount(errand, Neighbours(sms=_Nobody()), cast.NOW)
    return {"done": True}


ATTEMPTS: dict[str, Callable[[Mapping[str, Any]], Outcome]] = {
    "choose_record": choose_record,
    "file_twice": file_twice,
    "reserve_many": reserve_many,
    "recount_home": recount_home,
    "enter": enter,
}
