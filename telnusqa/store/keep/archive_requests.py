"""A request to an archive and its answer: row to value and back, at both ends of the way."""

from datetime import datetime

from django.db.models import QuerySet

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.archive_answer import ArchiveAnswer, archive_answer_again, text_of_archive_answer
from telnusqa.core.archive_request import (
    ArchiveRequest,
    RequestCause,
    RequestNumber,
    RequestState,
    sought_again,
    text_of_sought,
)
from telnusqa.core.case import Case, Version
from telnusqa.core.errors import CaseErased, NotFound
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep.applications import new_salt
from telnusqa.store.once import once
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.archive_request import ArchiveReplyRow, ArchiveRequestRow
from telnusqa.store.tables.case import CaseRow


def create(request: ArchiveRequest, *, chain_year: int) -> tuple[ArchiveRequestRow, str]:
    """The row of a new request, before its first line; with the salted hash of what is asked.

    Of two who bring it at once the second finds the key taken.
    """
    text, salt = text_of_sought(request.sought), new_salt()
    row = ArchiveRequestRow.objects.create(
        home_id=request.home,
        number=request.number,
        chain_year=chain_year,
        state=request.state.value,
        cause=request.cause.value,
        from_home_id=request.from_home,
        from_case=request.from_case,
        n=request.n,
        came_at=request.came_at,
        awaited_until=request.awaited_until,
        asked_box=seal(text, _asked_place(request.home, request.number)),
        salt=salt,
    )
    return row, hash_of_text(text, salt)


def brought_as(case: Case, n: int) -> tuple[int, RequestNumber] | None:
    """The archive and the number of the request that this question of a case has become, if it has arrived."""
    rows = once((ArchiveRequestRow, "from", case.home, case.number, n), lambda: tuple(arrivals(case, n)))
    return (rows[0].home_id, RequestNumber(rows[0].number)) if rows else None


def arrivals(case: Case, n: int) -> QuerySet[ArchiveRequestRow]:
    """Its row there, or none."""
    return ArchiveRequestRow.objects.filter(from_home_id=case.home, from_case=case.number, n=n)


def row_of(home: int, number: RequestNumber) -> ArchiveRequestRow:
    """The row. Raises :class:`NotFound`."""
    row = ArchiveRequestRow.objects.filter(home_id=home, number=number).first()
    if row is None:
        raise NotFound(number)
    return row


def value_of(row: ArchiveRequestRow) -> ArchiveRequest:
    """The request with what is sealed in it. Raises ``CaseErased`` where that went with its case."""
    if not row.asked_box:
        erased = CaseRow.objects.only("erased_on").get(home_id=row.from_home_id, number=row.from_case)
        raise CaseErased(row.number, erased.erased_on or row.came_at.date())
    answer = unseal(row.answer_box, _answer_place(row.home_id, row.number))
    return ArchiveRequest(
        number=RequestNumber(row.number),
        home=row.home_id,
        version=Version(row.last_seq),
        state=RequestState(row.state),
        cause=RequestCause(row.cause),
        from_home=row.from_home_id,
        from_case=CaseNumber(row.from_case),
        n=row.n,
        came_at=row.came_at,
        awaited_until=row.awaited_until,
        sought=sought_again(unseal(row.asked_box, _asked_place(row.home_id, row.number))),
        answer=archive_answer_again(answer) if answer else None,
        answered_at=row.answered_at,
    )


def answer(row: ArchiveRequestRow, state: RequestState, given: ArchiveAnswer, by: str, at: datetime) -> str:
    """Keep the answer; answers the salted hash the journal holds of it."""
    text, salt = text_of_archive_answer(given), new_salt()
    ArchiveRequestRow.objects.filter(pk=row.pk, answered_at=None).update(
        state=state.value,
        answer=given.kind.value,
        answer_box=seal(text, _answer_place(row.home_id, row.number)),
        answer_salt=salt,
        answered_by=by,
        answered_at=at,
    )
    return hash_of_text(text, salt)


def has_reply(case: Case, n: int) -> bool:
    """Whether the archive's answer is with the case already."""
    return ArchiveReplyRow.objects.filter(home_id=case.home, case_number=case.number, n=n).exists()


def bring(case: Case, request: ArchiveRequest, given: ArchiveAnswer, at: datetime) -> str:
    """Seal the answer anew for the case's home; answers the hash the journal holds. Once, by the key."""
    text, salt = text_of_archive_answer(given), new_salt()
    ArchiveReplyRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        n=request.n,
        archive_id=request.home,
        request_number=request.number,
        answer=given.kind.value,
        answer_box=seal(text, reply_place(case.home, case.number, request.n)),
        salt=salt,
        at=at,
    )
    return hash_of_text(text, salt)


def reply_place(home: int, number: str, n: int) -> str:
    """What an answer is bound to at the case's home."""
    return f"archive-reply:{home}:{number}:{n}"


def _asked_place(home: int, number: str) -> str:
    return f"archive-request:{home}:{number}:asked"


def _answer_place(home: int, number: str) -> str:
    return f"archive-request:{home}:{number}:answer"
