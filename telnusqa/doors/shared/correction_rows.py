"""What was asked and answered, as both sides of a case see it."""

from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.case import Case
from telnusqa.core.correction import Closed
from telnusqa.core.language import Language
from telnusqa.store.read import corrections
from telnusqa.words import correction


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One question with its answer; ``fate`` says what became of it."""

    topics: str
    text: str
    fate: str
    asked_at: datetime
    closed_at: datetime | None
    answer: str
    note: str


def correction_rows(case: Case, language: Language) -> tuple[Asked, ...]:
    """Every question of a case, newest first."""
    return tuple(
        Asked(
            topics=correction.topics(each.topics, language),
            text=each.text,
            fate=correction.closed(each.closed, each.until, language),
            asked_at=each.asked_at,
            closed_at=each.closed_at if each.closed is Closed.ANSWERED else None,
            answer=each.answer,
            note=each.note,
        )
        for each in corrections.of_case(case)
    )
