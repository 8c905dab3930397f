"""What is to be told, and was."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from django.db.models import QuerySet

from telnusqa.core.case import Case
from telnusqa.core.language import Language
from telnusqa.store.once import once
from telnusqa.store.secret import unseal
from telnusqa.store.tables.errand import MessageRow


@dataclass(frozen=True, kw_only=True)
class Message:
    """A message to an applicant: its key and parameters; the words are made when it is sent or shown.

    ``text`` is what was sent, where it was asked for and something was.
    """

    id: int
    seq: int
    key: str
    params: Mapping[str, str | int]
    language: Language
    sent_at: datetime | None
    text: str = ""


def value_of(row: MessageRow) -> Message:
    """The value of a row."""
    return Message(
        id=row.pk,
        seq=row.seq,
        key=row.key,
        params=json.loads(row.params),
        language=Language(row.language),
        sent_at=row.sent_at,
    )


def of_case(case: Case) -> tuple[Message, ...]:
    """Everything the applicant was told, newest first. Asked once for a page."""
    rows = once((MessageRow, case.home, case.number), lambda: tuple(told(case)))
    return tuple(value_of(row) for row in sorted(rows, key=lambda row: (row.seq, row.pk), reverse=True))


def told(case: Case) -> QuerySet[MessageRow]:
    """The rows of it, in no order."""
    return MessageRow.objects.filter(home_id=case.home, case_number=case.number)


def of_line(case: Case, seq: int, key: str) -> Message | None:
    """The message a line of the journal asked for, with its text where it was sent."""
    row = MessageRow.objects.filter(home_id=case.home, case_number=case.number, seq=seq, key=key).first()
    return replace(value_of(row), text=unseal(row.text_box, f"message:{row.pk}")) if row else None
