"""A hearing as it should be, for tests that take something away from it."""

from datetime import date, time

from telnusqa.law.hearing import HearingNotice
from telnusqa.law.hearing_record import Heard, HearingRecord, RecordMethod

NOTICE = HearingNotice(
    noticed_on=date(2026, 12, 1),
    hearing_on=date(2026, 12, 7),
    place="Кеңсе, 3-бөлме",
    preliminary="Қызмет көрсетуден бас тарту",
)
RECORD = HearingRecord(
    method=RecordMethod.COMPUTER,
    place="Кеңсе, 3-бөлме",
    day=date(2026, 12, 7),
    began=time(10, 0),
    ended=time(10, 25),
    body="Политехникалық колледж",
    official="Марат",
    secretary="Сәуле",
    participant="Әлия",
    question="Дипломның телнұсқасын беру",
    came=True,
    explanations="Құжатты осы колледж берген",
    answers="Сұрақ қойылмады",
    motions="Өтініш білдірілмеді",
    official_signed=True,
    secretary_signed=True,
)
HEARD = Heard(notice=NOTICE, received_on=date(2026, 12, 1), record=RECORD)
