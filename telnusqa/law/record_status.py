"""May a document's status be changed so, and may a duplicate be made of it?"""

from datetime import date

from telnusqa.core.blank import is_printed
from telnusqa.core.problem import Problem
from telnusqa.core.record_status import StatusChange, Statuses, may
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.wanted import Part, Wanted
from telnusqa.law.cites import cites

_CLAUSE = "policy:record-status"


@cites("policy:record-status")
def problems_with_change(change: StatusChange, standing: Statuses, issued_on: date) -> tuple[Problem, ...]:
    """Why it cannot be: a document does not stand where the move begins, or the paper is older than the document.

    Codes: ``status_not_from`` for each document (with ``part`` and ``status``), ``before_issue``.
    """
    found = [
        Problem("move", "status_not_from", _CLAUSE, {"part": part.value, "status": standing.of(part).value})
        for part in change.parts
        if not may(change.move, standing.of(part))
    ]
    if change.dated < issued_on:
        found.append(Problem("dated", "before_issue", _CLAUSE, {"issued": issued_on.isoformat()}))
    return tuple(found)


@cites("policy:record-status")
def problem_with_duplicate(standing: Statuses) -> Problem | None:
    """Why no duplicate is made: the diploma or its supplement is annulled. None where one may be."""
    return Problem("record", "record_annulled", _CLAUSE) if standing.annulled else None


@cites("policy:record-status")
def problem_with_making(record: RegisterRow, standing: Statuses, wanted: Wanted) -> Problem | None:
    """Why the register's record is not enough to make what is wanted of it. None where it is.

    Codes: ``record_annulled``, ``kind_not_printed``, ``no_supplement`` (the register holds none of its lines).
    """
    annulled = problem_with_duplicate(standing)
    if annulled is not None:
        return annulled
    if not is_printed(record.kind):
        return Problem("record", "kind_not_printed")
    if Part.SUPPLEMENT in wanted.parts and not record.supplement:
        return Problem("record", "no_supplement")
    return None
