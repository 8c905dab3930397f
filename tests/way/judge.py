"""Is what stands now lawful? Read from the journal, from the rows and from the days; empty when nothing is wrong."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from django.utils import timezone

from telnusqa.core.archive_request import OF_THE_CASE
from telnusqa.core.case import SETTLED, WITH_RESULT, Case
from telnusqa.core.evidence import Paper
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.store.models import BookRow, CaseRow, CorrectionRow, DuplicateRow, LineRow, ReceivedRow, RefusalRow
from telnusqa.store.read import cases, journal
from tests.way.lawful import NO_REFUSAL, reached


@dataclass(frozen=True)
class Said:
    """One line of a case: its kind, its facts, who did it, the day it happened on."""

    kind: str
    facts: dict[str, Any]
    by: str
    on: date


def lines(number: CaseNumber) -> list[Said]:
    """What the journal says of a case, from its first line."""
    rows = LineRow.objects.filter(chain=f"case:{number}").order_by("seq").values_list("kind", "body", "by")
    kept = [(kind, json.loads(body), by) for kind, body, by in rows]
    return [
        Said(kind, line["facts"], by, timezone.localdate(datetime.fromisoformat(line["happened_at"])))
        for kind, line, by in kept
    ]


def trouble(clock_ran: date | None) -> list[str]:
    """Everything the law does not know; ``clock_ran`` is the last day on which the clock has struck."""
    everything = [cases.by_number(CaseNumber(number)) for number in CaseRow.objects.values_list("number", flat=True)]
    said = {case.number: lines(case.number) for case in everything}
    found = [text for case in everything for text in _of_case(case, said[case.number])]
    for family in _families(everything):
        found += _of_family(family, said, clock_ran)
    return [*found, *_of_documents()]


def _of_case(case: Case, said: list[Said]) -> Iterator[str]:
    kinds = [line.kind for line in said]
    if case.state.value not in reached(kinds):
        yield f"{case.state} is not where {kinds} leads"
    if case.state.value in NO_REFUSAL.get(case.edition, ()):
        yield f"{case.state} under edition {case.edition}"
    yield from _asked_and_answered(case, said)
    last = {"decided": "", "reserved": ""} | {line.kind: line.by for line in said}
    if "signed" in kinds and last["signed"] in (last["decided"], last["reserved"]):
        yield "who prepared it has signed it"
    here, back, away, void = _original(case, said)
    if here + back + away + void != ("original_taken_in" in kinds or _came_with_it(said)):
        yield f"the original: held {here}, given back {back}, sent on {away}, void {void}"
    if case.holds_original != (here or void):
        yield "the row and the journal tell different stories of the original"
    if "handed_over" in kinds and Reason.DAMAGED in case.reasons and case.original_taken_at is None:
        yield "handed over before the damaged original was here"
    if case.state.value in ("withdrawn", "refused", "forwarded"):
        mine = {"home_id": case.home, "case_number": case.number}
        if RefusalRow.objects.filter(end="", **mine).exists() or CorrectionRow.objects.filter(closed_at=None, **mine):
            yield "something is open in a case that is over"


def _asked_and_answered(case: Case, said: list[Said]) -> Iterator[str]:
    kinds = [line.kind for line in said]
    answered = [line for line in said if line.kind == "archive_answer_came" and line.facts["n"] == OF_THE_CASE]
    if answered and case.state.value != "forwarded":
        yield "an archive answered for an application nobody sent it"
    asked = [str(line.facts["asked_on"]) for line in said if line.kind == "consent_asked"]
    if asked != sorted(set(asked)):
        yield "consent was asked for twice on a day"
    if "consent_given" in kinds and "consent_asked" in kinds[kinds.index("consent_given") :]:
        yield "consent was asked for when it was there"


def _came_with_it(said: list[Said]) -> bool:
    first = said[0]
    if first.kind == "taken_in":
        return Paper.ORIGINAL.value in first.facts["brought"]
    return first.kind == "received_forwarded" and bool(first.facts["original"])


def _original(case: Case, said: list[Said]) -> tuple[int, int, int, int]:
    """Where the journal says it is: held here, given back, sent on, void by the issue."""
    back = sum(line.kind == "original_given_back" for line in said)
    away = sum(line.kind == "forwarded" and bool(line.facts["original"]) for line in said)
    taken = case.original_taken_at is not None
    void = int(taken and case.state in WITH_RESULT)
    return int(taken and not back and not away and not void), back, away, void


def _families(everything: list[Case]) -> list[list[Case]]:
    """Each application with what became of it elsewhere, in order."""
    by_number = {case.number: case for case in everything}
    onward = dict(ReceivedRow.objects.values_list("from_case", "case_number"))
    began = [case for case in everything if case.number not in onward.values()]
    families = []
    for case in began:
        family = [case]
        while family[-1].number in onward:
            family.append(by_number[CaseNumber(onward[family[-1].number])])
        families.append(family)
    return families


def _of_family(family: list[Case], said: dict[CaseNumber, list[Said]], clock_ran: date | None) -> Iterator[str]:
    kinds = [line.kind for case in family for line in said[case.number]]
    if kinds.count("issued") > 1:
        yield "issued twice"
    refused = kinds.count("deemed_refused")
    if refused > 1:
        yield "deemed refused twice"
    last = family[-1]
    # What came from elsewhere after its term, on the day the clock had struck already, waits for the next stroke.
    here = clock_ran is not None and said[last.number][0].on < clock_ran
    missed = clock_ran is not None and last.due_on < clock_ran and here and last.state not in SETTLED
    if missed and (refused != 1 or last.deemed_refused_on is None):
        yield f"due on {last.due_on}, the clock struck on {clock_ran}, deemed refused {refused} times"
    asked = [
        str(line.facts["asked_on"]) for case in family for line in said[case.number] if line.kind == "consent_asked"
    ]
    if asked != sorted(set(asked)):
        yield "consent was asked for twice on a day, once at each end of the way"
    if clock_ran is not None and refused and not any(case.due_on < clock_ran for case in family):
        yield "deemed refused while the term ran"
    for sender, receiver in pairwise(family):
        came = receiver.original_taken_at is not None and not _taken_there(said[receiver.number])
        if came is not (sender.original_forwarded_at is not None):
            yield "an original was lost on its way, or came from nowhere"
        if (sender.registered_on, sender.due_on) != (receiver.registered_on, receiver.due_on):
            yield "the days did not come along"


def _taken_there(said: list[Said]) -> bool:
    return any(line.kind == "original_taken_in" for line in said)


def _of_documents() -> Iterator[str]:
    records = {(row.home_id, row.year, row.n): row.record_id for row in BookRow.objects.all()}
    standing = [
        (row.home_id, records[row.home_id, row.year, row.n], row.part)
        for row in DuplicateRow.objects.filter(state="issued")
    ]
    if len(standing) != len(set(standing)):
        yield "two duplicates of one document stand"


def broken_chains() -> list[str]:
    """What is wrong with the journal itself."""
    return [str(finding) for finding in journal.check(journal.Told())]
