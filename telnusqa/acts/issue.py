"""The duplicate comes to be: its line of the book is confirmed, its blank used, what it replaces void, all at once."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.case_event import Issued
from telnusqa.core.channel import Channel
from telnusqa.core.duplicate import Duplicate, DuplicateState
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.printing import PrintState
from telnusqa.core.problem import Problem
from telnusqa.core.record_status import StatusMove
from telnusqa.core.serial import CaseNumber
from telnusqa.law.record_status import problem_with_duplicate
from telnusqa.law.registration import given_at
from telnusqa.law.supplement import problem_with_named
from telnusqa.store.keep import applications, book, names, prints, record_statuses
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets
from telnusqa.store.tables.book import DuplicateRow


@act
def issue(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Issue every document of the case (2015:6, 2023:5). Raises ``Rejected``, ``MoveForbidden``, ``Conflict``."""
    case = as_seen(number, seen)
    moved = case.move(Move.ISSUE)
    duplicates = book.live(case.home, case.number)
    if not all(duplicate.electronic and duplicate.for_blank for duplicate in duplicates):
        raise Rejected(Problem("duplicate", "file_missing"))
    printed = [prints.standing(duplicate) for duplicate in duplicates]
    if not all(each is not None and each.state is PrintState.GOOD for each in printed):
        raise Rejected(Problem("duplicate", "not_printed_well"))
    for duplicate in duplicates:
        _end_what_it_replaces(case, duplicate, by, happened_at)
        book.confirm(duplicate, by=by.code, at=happened_at)
    _find_by_name_of_today(case)
    event = Issued(
        by=by,
        at=happened_at,
        clause="2015:6" if case.edition == "2015" else "2023:5",
        numbers=tuple(str(duplicate.number) for duplicate in duplicates),
        blanks=tuple(str(duplicate.blank) for duplicate in duplicates),
        replaced=tuple(duplicate.replaces for duplicate in duplicates),
    )
    ask = Ask(ErrandKind.MAKE_READY, case.number, "ready", due=_given_later(case, happened_at))
    seq = write(moved, event, after=seen, errands=[ask])
    tell(case, seq, "issued", language_of(case))
    return replace(moved, version=seq)


def _given_later(case: Case, happened_at: datetime) -> datetime | None:
    """When a portal result made after hours is given: the next working day (2023:7.4). None: at once."""
    if case.channel is not Channel.PORTAL:
        return None
    here = timezone.localtime(happened_at)
    given = given_at(here, rulesets.of(case.edition, on=here.date(), home=case.home))
    return given if given > happened_at else None


def _find_by_name_of_today(case: Case) -> None:
    """Whose name was changed comes back under the new one: the record is found by it from here on, as by the old."""
    application = applications.get(case.home, case.number)
    if application.name_then is not None and case.record_id is not None:
        names.add_later(case.home, case.record_id, application.applicant)


def _refuse_a_diploma_replaced_meanwhile(case: Case, duplicate: Duplicate) -> None:
    """A supplement whose paper names a diploma that stands no more must be voided and made anew."""
    stands = book.diploma_of(case.home, case.number, duplicate.record_id)
    problem = problem_with_named(duplicate.names_diploma, stands) if duplicate.names_diploma and stands else None
    if problem is not None:
        raise Rejected(problem)


def _end_what_it_replaces(case: Case, duplicate: Duplicate, by: Actor, at: datetime) -> None:
    """The original, or the duplicate that stood for it until now, is void from here on.

    The record is held first: of two cases about the same document the second sees what the first has issued. Where
    that is not what its own paper names, the paper would tell an untruth: it must be voided and made anew. Of an
    annulled document none is issued.
    """
    standing = record_statuses.hold(duplicate.home, duplicate.record_id)
    annulled = problem_with_duplicate(standing)
    if annulled is not None:
        raise Rejected(annulled)
    _refuse_a_diploma_replaced_meanwhile(case, duplicate)
    earlier = book.last_issued(duplicate.home, duplicate.record_id, duplicate.part)
    if earlier is not None:
        if str(earlier.blank) != duplicate.replaces:
            raise Rejected(Problem("duplicate", "replaced_meanwhile", "", {"number": str(earlier.number)}))
        DuplicateRow.objects.filter(pk=earlier.id).update(state=DuplicateState.SUPERSEDED.value)
    record_statuses.change(
        duplicate.home,
        duplicate.record_id,
        [duplicate.part],
        StatusMove.REPLACE,
        standing,
        seq=case.version + 1,
        by=by.code,
        at=at,
        case=case,
    )
