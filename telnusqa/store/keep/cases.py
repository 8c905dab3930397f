"""A case: row to value and back."""

from typing import Any

from django.db.models import Subquery

from telnusqa.core.case import Case, State, Version
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.errors import NotFound
from telnusqa.core.line import ChainKey
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.tell_by import TellBy
from telnusqa.core.wanted import Wanted
from telnusqa.store.batch import Batch
from telnusqa.store.question import Question
from telnusqa.store.tables.case import CaseHome, CaseRow

FIRST_LINE = Version(1)
"""The number of a case's first line."""


def chain_of(case: Case) -> ChainKey:
    """The key of the case's lines."""
    return ChainKey(case.home, case.chain_year, f"case:{case.number}")


def value_of(row: CaseRow) -> Case:
    """The value of a row."""
    return Case(
        number=CaseNumber(row.number),
        home=row.home_id,
        version=Version(row.last_seq),
        state=State(row.state),
        channel=Channel(row.channel),
        edition=row.edition,
        wanted=Wanted(row.wanted),
        reasons=frozenset(Reason(reason) for reason in row.reasons.split(",")),
        collection=Collection(row.collection),
        submitted_at=row.submitted_at,
        registered_on=row.registered_on,
        due_on=row.due_on,
        inner_due_on=row.inner_due_on,
        chain_year=row.chain_year,
        record_id=row.record_id,
        original_taken_at=row.original_taken_at,
        original_returned_at=row.original_returned_at,
        original_forwarded_at=row.original_forwarded_at,
        deemed_refused_on=row.deemed_refused_on,
        executor=row.executor_id,
        office=row.office_id,
        tell_by=TellBy(row.tell_by),
        ended_on=row.ended_on,
        erased_on=row.erased_on,
    )


def get(number: CaseNumber) -> Case:
    """The case by its number alone. Raises :class:`NotFound`."""
    for row in _OF_NUMBER(number):
        return value_of(row)
    raise NotFound(number)


_OF_NUMBER = Question(
    lambda number: CaseRow.objects.filter(
        home_id=Subquery(CaseHome.objects.filter(number=number).values("home_id")), number=number
    )
)


def rows(case: Case, *, submission: str, phone_mac: str) -> tuple[CaseHome, CaseRow]:
    """The rows of a new case, as they stand once its first line is written.

    The submission's key is unique: a draft becomes one case.
    """
    home = CaseHome(number=case.number, home_id=case.home, submission=submission, phone_mac=phone_mac)
    row = CaseRow(
        home_id=case.home,
        number=case.number,
        chain_year=case.chain_year,
        last_seq=FIRST_LINE,
        channel=case.channel.value,
        edition=case.edition,
        reasons=",".join(sorted(case.reasons)),
        collection=case.collection.value,
        submitted_at=case.submitted_at,
        registered_on=case.registered_on,
        office_id=case.office,
        **_moving(case),
    )
    return home, row


def change(batch: Batch, case: Case, *, after: Version) -> None:
    """What moves in a case, and its last line's number; touches no row where the case has moved on."""
    key = {"home_id": case.home, "number": case.number, "last_seq": after}
    batch.change(CaseRow, key, {"last_seq": after + 1, **_moving(case)})


def _moving(case: Case) -> dict[str, Any]:
    return {
        "state": case.state.value,
        "wanted": case.wanted.value,
        "due_on": case.due_on,
        "inner_due_on": case.inner_due_on,
        "record_id": case.record_id,
        "original_taken_at": case.original_taken_at,
        "original_returned_at": case.original_returned_at,
        "original_forwarded_at": case.original_forwarded_at,
        "deemed_refused_on": case.deemed_refused_on,
        "executor_id": case.executor,
        "tell_by": case.tell_by.value,
        "erased_on": case.erased_on,
    }


def of_submission(submission: str) -> CaseNumber | None:
    """The case a draft has already become."""
    for number in _OF_SUBMISSION(submission):
        return CaseNumber(number)
    return None


_OF_SUBMISSION = Question(
    lambda submission: CaseHome.objects.filter(submission=submission).values_list("number", flat=True)
)
