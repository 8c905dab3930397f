"""What an applicant was asked to add: sealed, one question open at a time."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.case import Case
from telnusqa.core.correction import Closed, Topic, Wanting
from telnusqa.core.errors import NotFound
from telnusqa.core.event import Actor
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.correction import CorrectionRow


@dataclass(frozen=True, kw_only=True)
class Correction:
    """A question to an applicant and what became of it. ``asked`` is the number of the line that asked."""

    asked: int
    topics: tuple[Topic, ...]
    text: str
    until: date
    asked_at: datetime
    reminded: bool
    closed: Closed | None
    closed_at: datetime | None
    answer: str
    answered_by: str
    note: str


def value_of(row: CorrectionRow) -> Correction:
    """The value of a row."""
    return Correction(
        asked=row.seq,
        topics=tuple(Topic(topic) for topic in row.topics.split(",")),
        text=unseal(row.text_box, _place(row.home_id, row.case_number, row.seq, "text")),
        until=row.until,
        asked_at=row.asked_at,
        reminded=row.reminded_at is not None,
        closed=Closed(row.closed_as) if row.closed_as else None,
        closed_at=row.closed_at,
        answer=unseal(row.answer_box, _place(row.home_id, row.case_number, row.seq, "answer")),
        answered_by=row.answered_by,
        note=unseal(row.note_box, _place(row.home_id, row.case_number, row.seq, "note")),
    )


def ask(case: Case, wanting: Wanting, *, by: Actor, at: datetime) -> str:
    """Keep the question under the number of the line that is written next; answers the hash that line holds."""
    seq, salt = case.version + 1, secrets.token_hex(SALT_BYTES)
    CorrectionRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        seq=seq,
        topics=",".join(wanting.topics),
        text_box=seal(wanting.text, _place(case.home, case.number, seq, "text")),
        salt=salt,
        until=wanting.until,
        asked_by=by.code,
        asked_at=at,
    )
    return hash_of_text(wanting.text, salt)


def standing(case: Case) -> Correction | None:
    """The question that waits for its answer, if one does."""
    row = CorrectionRow.objects.filter(home_id=case.home, case_number=case.number, closed_at=None).first()
    return value_of(row) if row else None


def answer(case: Case, asked: int, text: str, *, note: str, by: Actor, at: datetime) -> str:
    """Keep the answer; the hash its line holds. Raises :class:`NotFound` where that question is not open."""
    row = _open(case, asked)
    row.answer_box = seal(text, _place(case.home, case.number, asked, "answer"))
    row.note_box = seal(note, _place(case.home, case.number, asked, "note"))
    row.answered_by = by.code
    _close(row, Closed.ANSWERED, at)
    return hash_of_text(text, row.salt)


def close(case: Case, asked: int, how: Closed, at: datetime) -> None:
    """End it without an answer. Raises :class:`NotFound` where that question is not open."""
    _close(_open(case, asked), how, at)


def note_reminded(case: Case, asked: int, at: datetime) -> None:
    """Remember that the applicant is reminded. Raises :class:`NotFound` where that question is not open."""
    row = _open(case, asked)
    row.reminded_at = at
    row.save(update_fields=["reminded_at"])


def _open(case: Case, asked: int) -> CorrectionRow:
    row = CorrectionRow.objects.filter(home_id=case.home, case_number=case.number, seq=asked, closed_at=None).first()
    if row is None:
        raise NotFound(f"correction {asked}")
    return row


def _close(row: CorrectionRow, how: Closed, at: datetime) -> None:
    row.closed_as, row.closed_at = how.value, at
    row.save(update_fields=["closed_as", "closed_at", "answer_box", "note_box", "answered_by"])


def _place(home: int, number: str, seq: int, what: str) -> str:
    return f"correction:{home}:{number}:{seq}:{what}"
