"""What the stories of an archive share: it is asked, the errand is run, it answers, the answer is brought."""

from dataclasses import replace
from datetime import date, datetime

from telnusqa.acts.answer_request import answer_request
from telnusqa.acts.ask_elsewhere import ask_elsewhere
from telnusqa.acts.note_archive_answer import note_archive_answer
from telnusqa.acts.receive_request import receive_request
from telnusqa.core.archive_answer import ArchiveAnswer, ArchiveAnswerKind, Cipher
from telnusqa.core.archive_request import OF_THE_CASE, RequestNumber
from telnusqa.core.case import Case
from telnusqa.core.enquiry import Addressee, Enquiry
from telnusqa.core.event import WORKER
from telnusqa.core.forward import ToArchiveHere
from telnusqa.core.serial import CaseNumber
from telnusqa.store.read import archive_requests, cases
from tests.acts.forwarded import sent_on
from tests.cast import NOW, Staff

CERTIFICATE = ArchiveAnswer(
    kind=ArchiveAnswerKind.CERTIFICATE,
    number="А-117",
    day=date(2026, 11, 23),
    signatory="Архив директоры Б. Смағұлов",
    cipher=Cipher(fond="Р-212", opis="3", delo="45", sheets="17, 18 сырты"),
    text="Омарова Әлия Серікқызы 2009 жылы бітіргені 45-істің 17-парағында жазылған.",
)
NOTHING = replace(CERTIFICATE, kind=ArchiveAnswerKind.NOT_FOUND, cipher=None, text="Р-212 қоры, 2005–2010 жылдар")
QUESTION = "№ 12 хат: 2009 жылғы бітірушілер кітабы сіздерде ме?"


def to_archive(number: CaseNumber, archive: int, by: Staff, at: datetime = NOW) -> RequestNumber:
    """The case went to an archive with a desk here, and its request has arrived."""
    sent_on(number, ToArchiveHere(archive=archive), by, at)
    return receive_request(number, OF_THE_CASE, by=WORKER, happened_at=at)


def enquired(number: CaseNumber, archive: int, by: Staff, at: datetime = NOW) -> RequestNumber:
    """The archive was asked about a record, and the question has arrived."""
    asked = Enquiry(addressee=Addressee.ARCHIVE, whom="Мемлекеттік архив", asked=QUESTION, archive=archive)
    ask_elsewhere(number, asked, seen=cases.by_number(number).version, by=by.actor, happened_at=at)
    return receive_request(number, 1, by=WORKER, happened_at=at)


def answered(number: RequestNumber, answer: ArchiveAnswer, by: Staff, at: datetime = NOW) -> None:
    """The clerk answers, from a page drawn just now."""
    seen = archive_requests.get(by.home, number).version
    answer_request(by.home, number, answer, seen=seen, by=by.actor, happened_at=at)


def brought(number: RequestNumber, archive: int, at: datetime = NOW) -> Case:
    """The errand was run."""
    return note_archive_answer(archive, number, by=WORKER, happened_at=at)
