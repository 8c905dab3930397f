"""The cases of each walk's scene, made by the same acts as real ones, on the sample's register."""

import uuid
from dataclasses import replace
from datetime import date, datetime, time
from random import Random

from django.utils import timezone

from telnusqa.acts.ask_by_clock import ask_by_clock
from telnusqa.acts.hold_hearing import hold_hearing
from telnusqa.acts.intend_refusal import intend_refusal
from telnusqa.acts.submit import submit
from telnusqa.acts.take import take
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.core.application import Application
from telnusqa.core.calendar import Week
from telnusqa.core.case import Case
from telnusqa.core.channel import Channel
from telnusqa.core.errand import ErrandKind
from telnusqa.core.event import staff
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.render import draw
from telnusqa.law import shipped
from telnusqa.sample.application import invented_application
from telnusqa.sample.cases import AT_OFFICE, Desk, Way
from telnusqa.sample.desks import desks
from telnusqa.store.read import cases, people, records
from tests.acts.refusing import INTENTION, RECORD

PHONE = "+77010000101"
"""Of the one person whose cases all of them are: the walk signs in once."""


def ago(days: int, hour: int = 11) -> datetime:
    """That hour, so many working days of a college ago."""
    day = shipped.calendar().working_before(timezone.localdate(), days, Week.FIVE)
    return timezone.make_aware(datetime.combine(day, time(hour)))


class Place:
    """The sample's first college, and the records of its register no case is tied to yet."""

    def __init__(self) -> None:
        found, saule = desks()[0], people.account("saule")
        assert saule is not None
        self.desk: Desk = replace(found, executor=saule)
        self.free = iter(records.untouched(self.desk.home, 60))

    def filed(self, at: datetime, reason: Reason = Reason.LOST) -> CaseNumber:
        """An application about the next record, taken in at the office."""
        self.record = next(self.free)
        said: Application = replace(
            invented_application(records.record(self.desk.home, self.record), self.desk.bin, Random(7)),
            phone=PHONE,
            email="aliya@post.example",
            language=Language.KK,
            reasons=frozenset({reason}),
            circumstances="Көшу кезінде жоғалып қалды" if reason is Reason.LOST else "Үйде су құбыры жарылып, бүлінді",
        )
        return submit(said, draft=str(uuid.uuid4()), channel=Channel.OFFICE, code=None, by=AT_OFFICE, happened_at=at)

    def intended(self, number: CaseNumber, at: datetime, hearing_on: date) -> Case:
        """Its refusal is intended."""
        intention = replace(INTENTION, hearing_on=hearing_on)
        seen = cases.by_number(number).version
        return intend_refusal(number, intention, seen=seen, by=staff(self.desk.executor), happened_at=at)

    def heard(self, number: CaseNumber, at: datetime) -> Case:
        """The hearing was held."""
        record = replace(RECORD, day=timezone.localdate(at))
        seen = cases.by_number(number).version
        return hold_hearing(number, record, seen=seen, by=staff(self.desk.executor), happened_at=at)


def one() -> dict[str, object]:
    """A case of yesterday."""
    return {"cases": [Place().filed(ago(1))]}


def two() -> dict[str, object]:
    """Two of them."""
    place = Place()
    return {"cases": [place.filed(ago(1)) for _ in range(2)]}


def refusal() -> dict[str, object]:
    """One to be refused from the first page on, one to be heard, one heard, and one whose term was missed."""
    place = Place()
    noticed = place.filed(ago(1))
    heard_today = place.filed(ago(9))
    place.intended(heard_today, ago(7), timezone.localdate(ago(3)))
    heard = place.filed(ago(9))
    place.intended(heard, ago(7), timezone.localdate(ago(3)))
    place.heard(heard, ago(3, hour=12))
    late = place.filed(ago(21))
    way = Way(place.desk, place.record, draw)
    case = way.check(cases.by_number(late), ago(20))
    case = way.decide(case, ago(19))
    way.make(case, ago(18))
    # The clock strikes at nine; a walk is taken at any hour.
    ask_by_clock(ErrandKind.DEEM_REFUSED, "walk")
    return {"noticed": noticed, "due": heard_today, "heard": heard, "late": late}


def ways() -> dict[str, object]:
    """One to be asked about, one with its original, and forty of an executor who falls ill."""
    place = Place()
    asked = place.filed(ago(2))
    returned = place.filed(ago(3), reason=Reason.DAMAGED)
    seen = cases.by_number(returned).version
    take_in_original(returned, seen=seen, by=staff(place.desk.clerk), happened_at=ago(3, hour=12))
    forty = [place.filed(ago(n % 9 + 1)) for n in range(40)]
    for number in forty:
        take(number, seen=cases.by_number(number).version, by=staff(place.desk.executor), happened_at=ago(1, hour=12))
    return {
        "asked": asked,
        "returned": returned,
        "forty": forty,
        "saule": place.desk.executor,
        "dina": people.account("dina"),
    }
