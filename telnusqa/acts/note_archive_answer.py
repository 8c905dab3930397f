"""An archive's answer reaches the case it was asked for: its applicant, or the enquiry of its college."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.archive_answer import ArchiveAnswer, ArchiveAnswerKind
from telnusqa.core.archive_event import ArchiveAnswerCame
from telnusqa.core.archive_request import OF_THE_CASE, ArchiveRequest, RequestNumber
from telnusqa.core.case import Case, Move
from telnusqa.core.enquiry import Answer, AnswerKind
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import NotFound
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import archive_requests, cases, enquiries, forwards
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import write
from telnusqa.store.tables.organisation import Organisation


@act
def note_archive_answer(home: int, number: RequestNumber, *, by: Actor, happened_at: datetime) -> Case:
    """Note the answer in the case, once; brought again, nothing changes. The case's state stays, and so do its days.

    ``home`` and ``number`` are the archive's. Of an application the applicant is told; of an enquiry, which an officer
    may have answered from a letter meanwhile, the first answer stays beside this one. A case that was erased meanwhile
    is told nothing. Raises ``NotFound``.
    """
    row = archive_requests.row_of(home, number)
    case = cases.get(CaseNumber(row.from_case))
    if case.erased_on is not None:
        return case
    request = archive_requests.value_of(row)
    if request.answer is None:
        raise NotFound(number)
    if archive_requests.has_reply(case, request.n):
        return case
    to_applicant = request.n == OF_THE_CASE
    moved = case.move(Move.NOTE_ARCHIVE_ANSWER) if to_applicant else case
    event = ArchiveAnswerCame(
        by=by,
        at=happened_at,
        clause="policy:archive" if to_applicant else "policy:enquiry",
        n=request.n,
        source=home,
        request=number,
        answer=request.answer.kind.value,
        text=archive_requests.bring(case, request, request.answer, happened_at),
    )
    if to_applicant:
        return _told(moved, request, request.answer, event)
    found = AnswerKind.NOT_FOUND if request.answer.kind is ArchiveAnswerKind.NOT_FOUND else AnswerKind.FOUND
    enquiries.note(case, request.n, Answer(kind=found, text=""), by.code, happened_at)
    return replace(moved, version=write(moved, event, after=case.version))


def _told(case: Case, request: ArchiveRequest, answer: ArchiveAnswer, event: ArchiveAnswerCame) -> Case:
    """The applicant is told where to collect the archive's paper; no paper of ours is promised."""
    key = "archive_not_found" if answer.kind is ArchiveAnswerKind.NOT_FOUND else "archive_answered"
    seq = write(case, event, after=case.version, errands=[Ask(ErrandKind.TELL, case.number, key)])
    place = forwards.whereabouts(Organisation.objects.get(pk=request.home))
    tell(case, seq, key, language_of(case), **place, request=request.number)
    return replace(case, version=seq)
