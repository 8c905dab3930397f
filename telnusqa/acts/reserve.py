"""A registration number and a blank out of one's own hand are set aside for each document, in one transaction."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.acts._printing import decide_paper
from telnusqa.core.blank import BlankNumber, blank_for
from telnusqa.core.book_line import text_of_settled
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.case_event import Reserved
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor, staff_id
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Part
from telnusqa.law.book_closing import problem_with_reserving
from telnusqa.law.record_status import problem_with_making
from telnusqa.paper.fill import unfit_places
from telnusqa.store.keep import book, book_closings, custody, record_statuses, records
from telnusqa.store.keep.book_settled import settle
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import making
from telnusqa.store.tables.book import BookRow, DuplicateRow


def reserve(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Set numbers and the blanks of ``by`` aside, and ask for the documents to be drawn.

    Which name they bear, who signs them and by which layout they are printed is settled here: a policy, an office or
    a layout changed before they are drawn changes none of them.
    Everything is drawn dry first: what does not fit is told before a number or a blank is touched.
    Raises ``Rejected`` (``unfit``, ``no_blank``, ``no_head``, ``kind_not_printed``, ``record_annulled``,
    ``book_closed_already``), ``MoveForbidden``, ``Conflict``.
    """
    _refuse_unfit(as_seen(number, seen), happened_at)
    return _reserve(number, seen=seen, by=by, happened_at=happened_at)


def _refuse_unfit(case: Case, at: datetime) -> None:
    case.move(Move.RESERVE)
    plans = making.planned(case, timezone.localtime(at).date())
    problems = [
        Problem("duplicate", "unfit", "", {"place": place, "part": plan.part.value})
        for plan in plans
        for place in unfit_places(plan)
    ]
    if not all(plan.head.kk and plan.head.ru for plan in plans):
        problems.append(Problem("duplicate", "no_head"))
    if problems:
        raise Rejected(*problems)


@act
def _reserve(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    case = as_seen(number, seen)
    moved = case.move(Move.RESERVE)
    assert case.record_id is not None
    standing = record_statuses.hold(case.home, case.record_id)
    year = timezone.localtime(happened_at).year
    problem = problem_with_making(records.get(case.home, case.record_id), standing, case.wanted)
    problem = problem or problem_with_reserving(year, closed=book_closings.is_closed(case.home, year))
    if problem is not None:
        raise Rejected(problem)
    new_name = making.bears_name_of_today(case, timezone.localtime(happened_at).date())
    taken = [_set_aside(case, part, by, happened_at, new_name=new_name) for part in case.wanted.parts]
    errands = [
        Ask(ErrandKind.RENDER, case.number, line.part, {"duplicate": duplicate.pk}) for line, _, duplicate in taken
    ]
    event = Reserved(
        by=by,
        at=happened_at,
        numbers=tuple(f"{line.year}-{line.n:04d}" for line, _, _ in taken),
        blanks=tuple(str(blank) for _, blank, _ in taken),
        new_name=new_name,
    )
    seq = write(moved, event, after=seen, errands=errands)
    tell(case, seq, "reserved", language_of(case))
    return replace(moved, version=seq)


def _set_aside(
    case: Case, part: Part, by: Actor, at: datetime, *, new_name: bool
) -> tuple[BookRow, BlankNumber, DuplicateRow]:
    assert case.record_id is not None
    day = timezone.localtime(at).date()
    record = records.get(case.home, case.record_id)
    name, name_ru = making.names(case, record, new=new_name)
    kind = blank_for(record.kind, part)
    assert kind is not None
    blank = custody.next_in_hand(case.home, kind, staff_id(by))
    number = book.next_number(case.home, day.year)
    series, _, replaced = making.replaced(case, record, part).rpartition(" ")
    earlier = book.last_issued(case.home, case.record_id, part)
    named = book.diploma_of(case.home, case.number, case.record_id) or f"{record.series} {record.number}".strip()
    settled = settle(
        case,
        record,
        name_ru=name_ru.full,
        name_before=record.name_kk.full if new_name and name.full != record.name_kk.full else "",
        names_diploma=named if part is Part.SUPPLEMENT else "",
        earlier=earlier,
    )
    line = BookRow.objects.create(
        home_id=case.home,
        year=number.year,
        n=number.n,
        case_number=case.number,
        part=part.value,
        surname=name.surname,
        given=name.given,
        patronymic=name.patronymic,
        record_id=case.record_id,
        replaced_series=series,
        replaced_number=replaced,
        replaces_year=earlier.number.year if earlier else None,
        replaces_n=earlier.number.n if earlier else None,
        settled=text_of_settled(settled),
        reasons=",".join(sorted(case.reasons)),
        blank_id=blank.pk,
        new_name=new_name,
        reserved_on=day,
    )
    decide_paper(case.home, number, kind, day)
    token, looked_up_by = book.new_token()
    duplicate = DuplicateRow.objects.create(
        home_id=case.home,
        year=number.year,
        n=number.n,
        case_number=case.number,
        part=part.value,
        token_box=book.seal_token(case.home, number, token),
        token_sha256=looked_up_by,
    )
    return line, BlankNumber(blank.series, blank.number), duplicate
