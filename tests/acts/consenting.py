"""What the stories of a missing consent share: an application without one, and days on which it was asked for."""

from datetime import UTC, date, datetime

from telnusqa.acts.ask_consent import ask_consent
from telnusqa.acts.give_consent import give_consent
from telnusqa.core.case import Case
from telnusqa.core.event import APPLICANT, Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.store.read import cases
from tests.cast import Staff, filed

MON, TUE, WED = (date(2026, 11, day) for day in (23, 24, 25))


def morning(day: date) -> datetime:
    """Ten o'clock in Astana."""
    return datetime(day.year, day.month, day.day, 5, 0, tzinfo=UTC)


def without() -> CaseNumber:
    """Filed at the counter by somebody who gave no consent."""
    return filed(consent=False, wanted=Wanted.DIPLOMA)


def asked(number: CaseNumber, by: Staff, *days: date) -> Case:
    """Asked for on each of these days."""
    case = cases.by_number(number)
    for day in days:
        case = ask_consent(number, seen=case.version, by=by.actor, happened_at=morning(day))
    return case


def given(number: CaseNumber, by: Actor = APPLICANT, on: date = WED) -> Case:
    """Given, in the cabinet unless somebody else writes it down."""
    return give_consent(number, seen=cases.by_number(number).version, by=by, happened_at=morning(on))
