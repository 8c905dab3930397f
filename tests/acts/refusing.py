"""What the stories of a refusal share: an intention with its evidence, a record of the hearing, their days."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from telnusqa.acts.hold_hearing import hold_hearing
from telnusqa.acts.intend_refusal import intend_refusal
from telnusqa.core.case import Case
from telnusqa.core.evidence import Paper
from telnusqa.core.serial import CaseNumber
from telnusqa.law.hearing_record import HearingRecord, RecordMethod
from telnusqa.law.refusal_ground import EvidenceRef, FoundHow, Untrue
from telnusqa.law.refusal_round import Intention
from telnusqa.store.read import cases
from tests.cast import NOW, Staff, filed

HEARING_DAY = date(2026, 11, 27)
"""Friday: three working days lie whole between Monday the 23rd and it."""
AFTER_HEARING = datetime(2026, 11, 27, 7, 0, tzinfo=UTC)
UNTRUE = Untrue(
    document=Paper.ORIGINAL,
    statement="Диплом 2009 жылы берілген",
    found_how=FoundHow.PAPER_BOOKS,
    evidence=(EvidenceRef("2009 жылғы беру кітабы, 14-бет"), EvidenceRef("2026 жылғы 20 қарашадағы № 15 хат")),
)
INTENTION = Intention(
    ground=UNTRUE,
    asked_how="",
    reasoned="Өтініште Омарова Әлия деп көрсетілген нөмірмен кітапта басқа адам жазылған.",
    hearing_on=HEARING_DAY,
    hour=time(11, 0),
    place="Кеңсе, 3-бөлме",
    preliminary="Телнұсқа беруден бас тарту көзделіп отыр.",
)
RECORD = HearingRecord(
    method=RecordMethod.COMPUTER,
    place="Кеңсе, 3-бөлме",
    day=HEARING_DAY,
    began=time(11, 0),
    ended=time(11, 25),
    body="«Ақбұлақ» колледжі",
    official="Жүнісов Марат Қайратұлы",
    secretary="Тілеуова Сәуле",
    participant="Омарова Әлия Серікқызы",
    question="Дипломның телнұсқасын беру",
    came=True,
    explanations="Нөмірді шатастырып жазғанын айтты",
    answers="Сұрақ қойылмады",
    motions="Өтінішхат берілмеді",
    official_signed=True,
    secretary_signed=True,
)


def intended(saule: Staff, at: datetime = NOW, number: CaseNumber | None = None, **changes: object) -> Case:
    """A case whose refusal is intended."""
    case = cases.by_number(number or filed())
    intention = replace(INTENTION, **changes)  # type: ignore[arg-type]
    return intend_refusal(case.number, intention, seen=case.version, by=saule.actor, happened_at=at)


def heard(saule: Staff, **changes: object) -> Case:
    """A case whose hearing was held on its day."""
    case = intended(saule, **changes)
    return hold_hearing(case.number, RECORD, seen=case.version, by=saule.actor, happened_at=AFTER_HEARING)
