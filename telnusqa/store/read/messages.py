"""What is to be told, and was."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.case import Case
from telnusqa.core.language import Language
from telnusqa.store.tables.errand import MessageRow


@dataclass(frozen=True, kw_only=True)
class Message:
    """A message to an applicant: its key and parameters; the words are made when it is sent or shown."""

    id: int
    seq: int
    key: str
    params: Mapping[str, str | int]
    language: Language
    sent_at: datetime | None


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
    """Everything the applicant was told, newest first."""
    rows = MessageRow.objects.filter(home_id=case.home, case_number=case.number).order_by("-seq", "-id")
    return tuple(value_of(row) for row in rows)


def unsent(case: Case, key: str) -> Message | None:
    """The message an errand is to send, or None where it was sent already."""
    rows = MessageRow.objects.filter(home_id=case.home, case_number=case.number, key=key, sent_at=None)
    row = rows.order_by("seq").first()
    return value_of(row) if row else None
