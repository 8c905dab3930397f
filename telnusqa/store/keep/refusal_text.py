"""The grounds and records of refusals as the one text that is sealed, and back."""

import json
from datetime import date, time
from typing import Any

from telnusqa.core.evidence import Paper
from telnusqa.core.line import canonical
from telnusqa.law.hearing_record import HearingRecord, RecordMethod
from telnusqa.law.norm_outcome import Ground
from telnusqa.law.refusal_ground import (
    EvidenceRef,
    FoundHow,
    NoConsent,
    NotMeetingRules,
    RefusalGround,
    Untrue,
)


def text_of_ground(ground: RefusalGround, asked_how: str) -> str:
    """Canonical JSON of a ground with its evidence."""
    if isinstance(ground, Untrue):
        return canonical(
            {
                "document": ground.document.value,
                "statement": ground.statement,
                "found_how": ground.found_how.value,
                "evidence": [*ground.evidence],
            }
        )
    if isinstance(ground, NotMeetingRules):
        return canonical({"paragraph": ground.paragraph, "document": ground.document.value, "what": ground.what})
    return canonical(
        {
            "asked_on": ground.asked_on.isoformat(),
            "asked_again_on": ground.asked_again_on.isoformat(),
            "asked_how": asked_how,
        }
    )


def ground_of(kind: Ground, text: str) -> tuple[RefusalGround, str]:
    """The ground again, and how consent was asked for ("" on another ground)."""
    kept: dict[str, Any] = json.loads(text)
    if kind is Ground.UNTRUE:
        first, *others = (EvidenceRef(ref) for ref in kept["evidence"])
        untrue = Untrue(
            document=Paper(kept["document"]),
            statement=kept["statement"],
            found_how=FoundHow(kept["found_how"]),
            evidence=(first, *others),
        )
        return untrue, ""
    if kind is Ground.NOT_MEETING_RULES:
        return NotMeetingRules(paragraph=kept["paragraph"], document=Paper(kept["document"]), what=kept["what"]), ""
    asked_on, again_on = date.fromisoformat(kept["asked_on"]), date.fromisoformat(kept["asked_again_on"])
    return NoConsent(asked_on=asked_on, asked_again_on=again_on), kept["asked_how"]


def text_of_record(record: HearingRecord) -> str:
    """Canonical JSON of a record of a hearing."""
    return canonical(
        {
            "method": record.method.value if record.method else None,
            "place": record.place,
            "day": record.day.isoformat() if record.day else None,
            "began": record.began.isoformat("minutes") if record.began else None,
            "ended": record.ended.isoformat("minutes") if record.ended else None,
            "body": record.body,
            "official": record.official,
            "secretary": record.secretary,
            "participant": record.participant,
            "question": record.question,
            "came": record.came,
            "explanations": record.explanations,
            "answers": record.answers,
            "motions": record.motions,
            "official_signed": record.official_signed,
            "secretary_signed": record.secretary_signed,
        }
    )


def record_of(text: str) -> HearingRecord:
    """The record again."""
    kept: dict[str, Any] = json.loads(text)
    return HearingRecord(
        **kept
        | {
            "method": RecordMethod(kept["method"]) if kept["method"] else None,
            "day": date.fromisoformat(kept["day"]) if kept["day"] else None,
            "began": time.fromisoformat(kept["began"]) if kept["began"] else None,
            "ended": time.fromisoformat(kept["ended"]) if kept["ended"] else None,
        }
    )
