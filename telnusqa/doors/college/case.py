"""A case: everything to decide on, and what can be done next."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.case import ENDS, SETTLED, Case, State
from telnusqa.core.errand import ErrandKind
from telnusqa.core.event import staff
from telnusqa.core.language import Language
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.book_shown import in_book
from telnusqa.doors.college.compare import compare
from telnusqa.doors.college.consent import lacking
from telnusqa.doors.college.enquiry import may_ask, questions
from telnusqa.doors.college.eyes import barred
from telnusqa.doors.college.facts import applicant_rows, paper_rows, wish_rows
from telnusqa.doors.college.forward_by import forward_by_of
from telnusqa.doors.college.next_acts import next_acts
from telnusqa.doors.college.papers import papers_of
from telnusqa.doors.college.refusing import not_yet, notice_by, rounds_of
from telnusqa.doors.college.whose import moved_names, moved_note, substitution, whose
from telnusqa.doors.college.work import listed
from telnusqa.doors.shared import access, due
from telnusqa.doors.shared.correction_rows import correction_rows
from telnusqa.doors.shared.counter_paper import CounterPaper
from telnusqa.doors.shared.elsewhere import came_from, went_to
from telnusqa.doors.shared.handing_rows import handed_row, not_handed_rows, taken_back_row
from telnusqa.doors.shared.intake.prints import Print, slip_of
from telnusqa.doors.shared.live import live
from telnusqa.doors.shared.parts import Moment
from telnusqa.doors.shared.said import spoken
from telnusqa.law.record_status import problem_with_making
from telnusqa.store.read import beside, cases, deliveries, errands, people, records, rulesets, to_be_erased
from telnusqa.words.actor import actor
from telnusqa.words.record import fallen
from telnusqa.words.retention import hold_ground
from telnusqa.words.step import step_note, step_title

_BY_ITSELF = (State.RESERVED, State.ISSUED)
"""States a machine moves on from while somebody waits and looks."""


def _version(request: HttpRequest, number: str) -> tuple[int, date, bool, tuple[int, date] | None]:
    _, case = access.case(request, number, to=Right.SEE)
    today = timezone.localdate(access.now())
    beside.what_changes(case, today)
    return case.version, today, _not_drawn(case), substitution(case, today)


def _not_drawn(case: Case) -> bool:
    """Whether the worker has tried to draw a document of the case and could not."""
    return case.state is State.RESERVED and errands.failing(ErrandKind.RENDER, case.number)


@require_safe
@live(_version)
def case(request: HttpRequest, number: str) -> HttpResponse:
    """The case on the desk, with the list it was opened from beside it."""
    who, case = access.case(request, number, to=Right.SEE)
    cases_beside = listed(request, who, case.home, desk.looking(case))
    language, today = spoken(), timezone.localdate(access.now())
    beside.everything(case, today)
    application = cases.application(case)
    record = records.record(case.home, case.record_id) if case.record_id else None
    statuses = records.statuses(case.home, case.record_id) if case.record_id else None
    buttons, why_not = next_acts(
        case,
        who.rights(case.home),
        language,
        unmade=problem_with_making(record, statuses, case.wanted) if record and statuses else None,
        barred=barred(case, staff(who.id)),
        not_yet=not_yet(case, language, today),
    )
    return desk.case_page(
        request,
        "case",
        who,
        case,
        list=cases_beside,
        due=due.figure(
            case.registered_on,
            case.due_on,
            today,
            rulesets.of(case.edition),
            link=reverse("college:term", args=[case.number]),
        ),
        name=application.applicant.full,
        whose=whose(who, case, today),
        over=case.state in ENDS,
        held=[hold_ground(each.ground, language) for each in to_be_erased.holds_of(case, today)],
        erase_on=to_be_erased.day_of(case, today),
        went=went_to(case, language),
        came=came_from(case, language),
        forward_by=forward_by_of(case),
        owed=case.state not in SETTLED,
        working=case.state in _BY_ITSELF,
        not_drawn=_not_drawn(case),
        rounds=rounds_of(case, language),
        notice_by=notice_by(case),
        buttons=buttons,
        why_not=why_not,
        applicant=applicant_rows(application, language),
        wish=wish_rows(case, application, language),
        papers=paper_rows(case, language),
        original_slip=_original_slip(case) if Right.TAKE_IN in who.rights(case.home) else None,
        corrections=correction_rows(case, language),
        consent=lacking(case, who),
        record_id=case.record_id,
        fallen=fallen(statuses, language) if statuses else (),
        in_book=in_book(case, language),
        questions=questions(case, language),
        may_ask=may_ask(case, who),
        compared=compare(application, record, language) if record else (),
        documents=papers_of(case, language),
        not_reached=deliveries.last_failed(case),
        issued=case.state in (State.ISSUED, State.READY, State.HANDED_OVER),
        handed=handed_row(case, language),
        taken_back=taken_back_row(case, language),
        not_handed=not_handed_rows(case, language),
        hands_over=Right.HAND_OVER in who.rights(case.home),
        moments=_moments(case, language),
    )


def _original_slip(case: Case) -> Print | None:
    return slip_of(case, reverse("college:intake_paper", args=[case.number, CounterPaper.ORIGINAL.value]))


def _moments(case: Case, language: Language) -> tuple[Moment, ...]:
    steps = cases.timeline(case)
    names = {**people.names_of({each.by for each in steps}), **moved_names(steps)}
    return tuple(
        Moment(
            step_title(each.kind, each.facts, language),
            each.happened_at,
            names.get(each.by) or actor(each.by, language),
            moved_note(each.kind, each.facts, names, language) or step_note(each.kind, each.facts, language),
        )
        for each in steps
    )
