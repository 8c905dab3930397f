"""The form of the record of a hearing: what was typed becomes a record, with what cannot be read of it."""

from collections.abc import Mapping
from datetime import date

from telnusqa.core.field import parse_choice
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.refusal_form import MOST_LETTERS, Reading
from telnusqa.law.hearing_record import HearingRecord, RecordMethod

_NAME = 200


def parse_record(values: Mapping[str, str]) -> tuple[HearingRecord, tuple[Problem, ...]]:
    """The record as it was typed, and what cannot be read of it; what it lacks the law says."""
    read = Reading(values)
    chosen = values.get("record_method", "")
    method = parse_choice(chosen, RecordMethod, "record_method", "") if chosen else None
    if isinstance(method, Problem):
        read.problems.append(method)
    came = values.get("came", "")
    if came not in ("yes", "no"):
        read.problems.append(Problem("came", "choose_one"))
    record = HearingRecord(
        method=None if isinstance(method, Problem) else method,
        place=read.text("record_place", _NAME),
        day=read.day("record_day", date.max),
        began=read.hour("record_began"),
        ended=read.hour("record_ended"),
        body=read.text("record_body", _NAME),
        official=read.text("record_official", _NAME),
        secretary=read.text("record_secretary", _NAME),
        participant=read.text("record_participant", _NAME),
        question=read.text("record_question", MOST_LETTERS),
        came=came == "yes",
        explanations=read.text("record_explanations", MOST_LETTERS) if came == "yes" else "",
        answers=read.text("record_answers", MOST_LETTERS) if came == "yes" else "",
        motions=read.text("record_motions", MOST_LETTERS) if came == "yes" else "",
        official_signed=values.get("record_official_signed") == "yes",
        secretary_signed=values.get("record_secretary_signed") == "yes",
    )
    return record, tuple(read.problems)
