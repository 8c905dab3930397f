"""A second person compares what was entered with the paper book."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.confirm_from_book import confirm_from_book
from telnusqa.acts.reject_from_book import reject_from_book
from telnusqa.core.book_find import RejectedWhy
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.book_shown import place_rows
from telnusqa.doors.college.compare import compare
from telnusqa.doors.college.eyes import barred
from telnusqa.doors.college.record import record_rows, warning_rows
from telnusqa.doors.college.supplement_table import supplement_table
from telnusqa.doors.college.why_not import why_not
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import book_finds, cases, people
from telnusqa.store.read.people import Officer
from telnusqa.words.book_find import rejected_why
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
def book_check(request: HttpRequest, number: str) -> HttpResponse:
    """Show what was entered beside the application; confirm it, or say why not."""
    who, case = desk.opened(request, number, to=Right.CONFIRM_FIND)
    if request.method == "POST":
        try:
            return _judged(request, who, case)
        except Rejected as rejected:
            return _page(request, who, case, rejected.problems)
    if not case.may(Move.CONFIRM_FROM_BOOK):
        return desk.to_case(case.number)
    return _page(request, who, case)


def _judged(request: HttpRequest, who: Officer, case: Case) -> HttpResponse:
    seen, by, now = desk.seen(request), staff(who.id), access.now()
    if request.POST.get("do") == "reject":
        why, note = why_not(request, RejectedWhy)
        reject_from_book(case.number, why, note, seen=seen, by=by, happened_at=now)
        return desk.done(request, case.number, say(spoken(), "Жазба расталмады. Оны кітаптан қайта іздеу керек."))
    if request.POST.get("compared") != "yes":
        raise Rejected(Problem("compared", "book_unseen"))
    confirm_from_book(case.number, seen=seen, by=by, happened_at=now)
    return desk.done(request, case.number, say(spoken(), "Жазба расталып, тізілімге енгізілді."))


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language = spoken()
    entered = book_finds.standing(case)
    if entered is None:
        return desk.to_case(case.number)
    row = entered.find.row
    return desk.case_page(
        request,
        "book_check",
        who,
        case,
        problems=problems,
        place=place_rows(entered.find.place, language),
        entered_by=people.name_of(entered.by),
        entered_at=entered.at,
        own=Move.CONFIRM_FROM_BOOK in barred(case, staff(who.id)),
        compared=compare(cases.application(case), row, language),
        rows=record_rows(row, language),
        table=supplement_table(row.supplement, language),
        warnings=warning_rows(row, language),
        reasons=[Option(why.value, rejected_why(why, language)) for why in RejectedWhy],
    )
