"""The record of the hearing, with all its fields."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.hold_hearing import hold_hearing
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.refusing import rounds_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.hearing_form import parse_record
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.law.hearing_record import RecordMethod
from telnusqa.store.read import cases, making, organisations, people, refusals
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say
from telnusqa.words.hearing import question, record_method


@require_http_methods(["GET", "HEAD", "POST"])
def hearing(request: HttpRequest, number: str) -> HttpResponse:
    """Ask for every field the record must hold, filled in as far as it is known; keep it."""
    who, case = desk.opened(request, number, to=Right.DECIDE)
    if request.method == "POST":
        seen = desk.seen(request)
        record, found = parse_record(request.POST)
        if found:
            return _page(request, who, case, found) if case.may(Move.HOLD_HEARING) else desk.to_case(case.number)
        try:
            hold_hearing(case.number, record, seen=seen, by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _page(request, who, case, rejected.problems)
        return desk.done(request, case.number, say(spoken(), "Хаттама сақталды. Енді басшы шешеді."))
    if not case.may(Move.HOLD_HEARING):
        return desk.to_case(case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language = spoken()
    return desk.case_page(
        request,
        "hearing",
        who,
        case,
        problems=problems,
        values=request.POST if request.method == "POST" else _known(who, case),
        methods=[Option(method.value, record_method(method, language)) for method in RecordMethod],
        attended=[Option("yes", say(language, "Иә")), Option("no", say(language, "Жоқ, тыңдау онсыз өтті"))],
        round=rounds_of(case, language)[0],
    )


def _known(who: Officer, case: Case) -> dict[str, str]:
    """What need not be typed: it stands in the notice and in the case."""
    language, kept = spoken(), refusals.standing(case)
    head = making.holder(case.home, "head", timezone.localdate(access.now()))
    return {
        "record_method": RecordMethod.COMPUTER.value,
        "record_place": kept.notice.place,
        "record_day_day": str(kept.notice.hearing_on.day),
        "record_day_month": str(kept.notice.hearing_on.month),
        "record_day_year": str(kept.notice.hearing_on.year),
        "record_began": f"{kept.hour:%H:%M}",
        "record_body": organisations.by_id(case.home).name(language),
        "record_official": head.kk if language is Language.KK else head.ru,
        "record_secretary": people.full_name_of(who.id),
        "record_participant": cases.application(case).applicant.full,
        "record_question": question(language),
    }
