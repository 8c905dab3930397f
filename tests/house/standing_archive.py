"""A request at an archive's desk, for the matrix: it came from a forwarded case, and may be answered."""

from collections.abc import Mapping
from datetime import date

from telnusqa.acts.answer_request import answer_request
from telnusqa.acts.forward import forward
from telnusqa.acts.note_archive_answer import note_archive_answer
from telnusqa.acts.receive_request import receive_request
from telnusqa.core.archive_answer import ArchiveAnswer, ArchiveAnswerKind, Cipher
from telnusqa.core.archive_request import OF_THE_CASE
from telnusqa.core.case import Case, Version
from telnusqa.core.event import WORKER
from telnusqa.core.forward import ToArchiveHere
from telnusqa.store.read import cases
from tests.cast import NOW, Staff

ASKED, ANSWERED = "an archive has its request", "an archive has answered"
ANSWER = ArchiveAnswer(
    kind=ArchiveAnswerKind.CERTIFICATE,
    number="А-117",
    day=date(2026, 11, 23),
    signatory="Архив директоры Б. Смағұлов",
    cipher=Cipher(fond="Р-212", opis="3", delo="45", sheets="17, 18"),
    text="2009 жылғы 27 маусымда диплом берілгені жазылған.",
)


def archive_words(at: str, case: Case, staff: Mapping[str, Staff]) -> tuple[Case, dict[str, str]]:
    """The case and the word of the addresses of the archive's desk; a request nobody has where the row wants none."""
    if at not in (ASKED, ANSWERED):
        return case, {"request_number": "000000000"}
    raushan = staff["raushan"]
    onward = ToArchiveHere(archive=raushan.home)
    forward(case.number, onward, seen=case.version, by=staff["saule"].actor, happened_at=NOW)
    number = receive_request(case.number, OF_THE_CASE, by=WORKER, happened_at=NOW)
    if at == ANSWERED:
        answer_request(raushan.home, number, ANSWER, seen=Version(1), by=raushan.actor, happened_at=NOW)
        note_archive_answer(raushan.home, number, by=WORKER, happened_at=NOW)
    return cases.by_number(case.number), {"request_number": number}
