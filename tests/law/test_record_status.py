"""When a document's status may be changed, and when no duplicate is made of it."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.problem import Problem
from telnusqa.core.record_status import RecordStatus, StatusChange, Statuses, StatusMove
from telnusqa.core.register_row import RecordKind
from telnusqa.core.wanted import Part, Wanted
from telnusqa.law.record_status import problem_with_duplicate, problem_with_making, problems_with_change
from tests.aliya import aliya_record

ISSUED = date(2009, 6, 27)
VALID = Statuses(RecordStatus.VALID, RecordStatus.VALID)
ANNULLED = Statuses(RecordStatus.ANNULLED, RecordStatus.VALID)
LOST = StatusChange(parts=(Part.DIPLOMA,), move=StatusMove.REPORT_LOST, number="12", dated=date(2026, 11, 20))
CLAUSE = "policy:record-status"


def test_a_document_that_stands_may_be_lost() -> None:
    assert problems_with_change(LOST, VALID, ISSUED) == ()


def test_an_annulled_document_is_lost_no_more() -> None:
    told = Problem("move", "status_not_from", CLAUSE, {"part": "diploma", "status": "annulled"})
    assert problems_with_change(LOST, ANNULLED, ISSUED) == (told,)
    both = replace(LOST, parts=(Part.DIPLOMA, Part.SUPPLEMENT))
    assert problems_with_change(both, ANNULLED, ISSUED) == (told,)


def test_a_paper_is_not_older_than_the_document() -> None:
    assert problems_with_change(replace(LOST, dated=ISSUED), VALID, ISSUED) == ()
    early = replace(LOST, dated=date(2009, 6, 26))
    assert problems_with_change(early, VALID, ISSUED) == (
        Problem("dated", "before_issue", CLAUSE, {"issued": "2009-06-27"}),
    )
    assert len(problems_with_change(early, ANNULLED, ISSUED)) == 2


@pytest.mark.parametrize("status", RecordStatus)
def test_no_duplicate_is_made_of_what_is_annulled(status: RecordStatus) -> None:
    told = Problem("record", "record_annulled", CLAUSE) if status is RecordStatus.ANNULLED else None
    assert problem_with_duplicate(Statuses(status, RecordStatus.VALID)) == told
    assert problem_with_duplicate(Statuses(RecordStatus.VALID, status)) == told


def test_a_record_is_enough_or_not_to_make_what_is_wanted() -> None:
    row = aliya_record()
    bare = replace(row, supplement=())
    certificate = replace(bare, kind=RecordKind.CERTIFICATE)
    assert problem_with_making(row, VALID, Wanted.BOTH) is None
    assert problem_with_making(bare, VALID, Wanted.DIPLOMA) is None
    assert problem_with_making(bare, VALID, Wanted.SUPPLEMENT) == Problem("record", "no_supplement")
    assert problem_with_making(certificate, VALID, Wanted.BOTH) == Problem("record", "kind_not_printed")
    assert problem_with_making(certificate, ANNULLED, Wanted.BOTH) == Problem("record", "record_annulled", CLAUSE)
