"""A case: everything to decide on, and what can be done next."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.case import WITH_RESULT, Case, State
from telnusqa.core.errand import ErrandKind
from telnusqa.core.language import Language
from telnusqa.core.role import Right
from telnusqa.core.wanted import Part
from telnusqa.doors.college import desk
from telnusqa.doors.college.compare import compare
from telnusqa.doors.college.facts import applicant_rows, paper_rows, wish_rows
from telnusqa.doors.college.next_acts import next_acts
from telnusqa.doors.college.papers import papers_of
from telnusqa.doors.college.work import listed
from telnusqa.doors.shared import access, due
from telnusqa.doors.shared.live import live
from telnusqa.doors.shared.parts import Moment
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import cases, errands, people, records, rulesets
from telnusqa.words.actor import actor
from telnusqa.words.step import step_note, step_title

_BY_ITSELF = (State.RESERVED, State.ISSUED)
"""States a machine moves on from while somebody waits and looks."""


def _version(request: HttpRequest, number: str) -> tuple[int, date, bool]:
    _, case = access.case(request, number, to=Right.SEE)
    return case.version, timezone.localdate(access.now()), _not_drawn(case)


def _not_drawn(case: Case) -> bool:
    """Whether the worker has tried to draw a document of the case and could not."""
    return case.state is State.RESERVED and errands.failing(ErrandKind.RENDER, case.number)


@require_safe
@live(_version)
def case(request: HttpRequest, number: str) -> HttpResponse:
    """The case on the desk, with the list it was opened from beside it."""
    who, case = desk.opened(request, number, to=Right.SEE)
    language = spoken()
    application = cases.application(case)
    record = records.record(case.home, case.record_id) if case.record_id else None
    wants_lines = Part.SUPPLEMENT in case.wanted.parts
    buttons, why_not = next_acts(
        case,
        who.rights(case.home),
        language,
        lines_held=not wants_lines or record is None or bool(record.supplement),
    )
    return desk.case_page(
        request,
        "case",
        who,
        case,
        list=listed(request, who, case.home),
        due=due.figure(
            case.registered_on,
            case.due_on,
            timezone.localdate(access.now()),
            rulesets.of(case.edition),
            link=reverse("college:term", args=[case.number]),
        ),
        name=application.applicant.full,
        over=case.state is State.HANDED_OVER,
        owed=case.state not in WITH_RESULT,
        working=case.state in _BY_ITSELF,
        not_drawn=_not_drawn(case),
        buttons=buttons,
        why_not=why_not,
        applicant=applicant_rows(application, language),
        wish=wish_rows(case, application, language),
        papers=paper_rows(case, language),
        record_id=case.record_id,
        compared=compare(application, record, language) if record else (),
        documents=papers_of(case, language),
        issued=case.state in (State.ISSUED, State.READY, State.HANDED_OVER),
        moments=_moments(case, language),
    )


def _moments(case: Case, language: Language) -> tuple[Moment, ...]:
    steps = cases.timeline(case)
    names = people.names_of({each.by for each in steps})
    return tuple(
        Moment(
            step_title(each.kind, each.facts, language),
            each.happened_at,
            names.get(each.by) or actor(each.by, language),
            step_note(each.kind, each.facts, language),
        )
        for each in steps
    )
