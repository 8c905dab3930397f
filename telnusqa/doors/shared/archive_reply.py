"""An archive's answer as it is shown at a case: to its officers and to its applicant."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.archive_answer import PRINTED, ArchiveAnswerKind
from telnusqa.core.case import Case
from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.doors.shared.parts import Row
from telnusqa.store.read import archive_requests, organisations
from telnusqa.store.read.archive_requests import Reply
from telnusqa.words.archive import archive_answer_rows


@dataclass(frozen=True, kw_only=True)
class ReplyShown:
    """The answer in rows; ``found`` says whether there is a paper to collect, ``printed`` whether we can print it."""

    archive: str
    address: str
    phone: str
    number: str
    rows: tuple[Row, ...]
    found: bool
    printed: bool
    at: datetime


def replies_of(case: Case, language: Language) -> dict[int, ReplyShown]:
    """The archives' answers to a case, by the number of the enquiry; 0 for the application itself."""
    return {n: _shown(reply, language) for n, reply in archive_requests.replies(case).items()}


def rows_of(told: Iterable[tuple[str, str]]) -> tuple[Row, ...]:
    """Names and values as rows of a summary."""
    return tuple(Row(name, value) for name, value in told)


def _shown(reply: Reply, language: Language) -> ReplyShown:
    archive = organisations.by_id(reply.archive)
    return ReplyShown(
        archive=archive.name(language),
        address=archive.address(language),
        phone=archive.phone,
        number=shown(reply.request),
        rows=rows_of(archive_answer_rows(reply.answer, language)),
        found=reply.answer.kind is not ArchiveAnswerKind.NOT_FOUND,
        printed=reply.answer.kind in PRINTED,
        at=reply.at,
    )
