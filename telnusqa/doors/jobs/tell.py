"""The errand that tells an applicant how the case stands."""

from datetime import datetime

from telnusqa.acts.told import told
from telnusqa.core.case import Case
from telnusqa.core.errand import Errand
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.law.hours import schedule_of
from telnusqa.law.norm import Body
from telnusqa.store.read import cases, messages, organisations, rulesets
from telnusqa.store.read.messages import Message
from telnusqa.words.hours import open_hours
from telnusqa.words.message import message


def tell(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Send the message of the line that asked, and keep its words and receipt; one sent already is left alone.

    Between the neighbour's answer and our keeping it a crash is possible: the next try first asks the neighbour
    whether the message arrived, and the message is remembered once either way.
    """
    case = cases.by_number(CaseNumber(errand.subject))
    _, _, key = errand.step.partition(":")
    waiting = messages.unsent(case, key)
    if waiting is None:
        return
    text = _words(case, waiting)
    phone = cases.application(case).phone
    receipt = to.sms.send(phone, text, key=f"message:{waiting.id}", again=errand.attempts > 1)
    told(waiting.id, text, receipt, at=at)


def _words(case: Case, waiting: Message) -> str:
    language = waiting.language
    place = organisations.by_id(case.home).address(language)
    hours = open_hours(schedule_of(Body.PROVIDER, rulesets.of(case.edition)), language)
    return message(waiting.key, language, case.number, place=place, hours=hours, params=waiting.params)
